import { type Dag, formatDag } from '@routekaart/kalender';
import type { Rechtsregime } from '@routekaart/traject';
import { type Berekening, ketenVan, verklaarKeten } from '../berekening.js';
import { type Mijlpaalregime, regimesPerMijlpaal } from '../recht/regimes.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { formatMoment } from '../reden.js';
import { handelgrensVoorAllen } from '../terugrekenen/handelgrens.js';
import { type Waarneming, actorVan, wieIsAanZet } from '../waarschuwing.js';
import { laatsteVanStappen } from './eindstappen.js';
import { actieVoor, bewijsVanGrens } from './voor-grens.js';

/**
 * RECHT_WIJZIGT_ONDERWEG: the law changes between the first and the last forecast day of a stuk (from 1-7-2022 the raad
 * gives its zienswijze first, Wgr art. 1). Which rule then holds is for lawyers. Who must act has until the day from
 * which everything is just done under the first rule. An end that is unknown, and may be in time, gives no warning.
 */
export function rechtWijzigtOnderweg(berekening: Berekening): readonly Waarneming[] {
  return regimesPerMijlpaal(berekening)
    .filter(({ kruist }) => kruist)
    .flatMap((regime) => overMijlpaal(regime, berekening));
}

function overMijlpaal(regime: Mijlpaalregime, berekening: Berekening): readonly Waarneming[] {
  const { mijlpaal, begin, eind, zonderStation, zin } = regime;
  const open = berekening.prognoses.filter(
    (prognose) => prognose.stap.behandeling.mijlpaal === mijlpaal && !isVoorbij(prognose),
  );
  const laatste = laatsteVanStappen(open);
  const wissel = wisselVan(begin, eind);
  if (laatste === null || wissel === null) {
    return [];
  }
  const grens = handelgrensVoorAllen(laatste, wissel - 1, berekening);
  const zeker = laatste.dag.vroegst !== null && laatste.dag.vroegst >= wissel;
  return [
    {
      code: 'RECHT_WIJZIGT_ONDERWEG',
      ernst: zeker && zonderStation.length > 0 ? 'let-op' : 'info',
      mijlpaal,
      station: laatste.stap.behandeling.station,
      gemeente: laatste.stap.behandeling.gemeente,
      activiteit: null,
      melding:
        `Mijlpaal ${String(mijlpaal)} ${zeker ? 'is' : 'is misschien'} nog onderweg als op ${formatDag(wissel)} ` +
        `het recht verandert: ${laatste.stap.gremium.naam} besluit ${formatMoment(laatste.dag, 'op ')}.`,
      regel: 'Een stuk doorloopt zijn hele route onder één rechtsregel.',
      bewijs: [
        zin,
        ...zonderStation.map(({ regel }) => `Voor deze regel heeft de route geen station: ${regel}`),
        ...(grens === null ? [] : [bewijsVanGrens(grens)]),
      ],
      ...(grens === null
        ? { actor: actorVan(wieIsAanZet(laatste, berekening)), uiterlijk: null }
        : actieVoor(grens, berekening)),
      oorzaak: verklaarKeten(ketenVan(laatste, berekening)),
      onderwerp: `M${String(mijlpaal)}/${[...begin, ...eind].map(({ code }) => code).join('-')}`,
    },
  ];
}

/** The first day on which another rule holds than at the beginning. */
function wisselVan(begin: readonly Rechtsregime[], eind: readonly Rechtsregime[]): Dag | null {
  const vervallen = begin.filter((regime) => !eind.includes(regime)).flatMap(({ tot }) => tot ?? []);
  const nieuw = eind.filter((regime) => !begin.includes(regime)).flatMap(({ vanaf }) => vanaf ?? []);
  const dagen = [...vervallen.map((tot) => tot + 1), ...nieuw];
  return dagen.length === 0 ? null : Math.min(...dagen);
}
