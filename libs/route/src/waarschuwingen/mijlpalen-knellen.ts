import { type Dag, formatDag } from '@routekaart/kalender';
import type { Mijlpaal } from '@routekaart/traject';
import { type Berekening, verklaarKeten, ketenVan } from '../berekening.js';
import type { Moment } from '../moment.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { formatMoment } from '../reden.js';
import type { Stap } from '../routeplan.js';
import { OPSTELLER } from './brenger.js';
import { begindagVan, eersteStap, eindstappen } from './eindstappen.js';
import { type Waarneming, actorVan } from '../waarschuwing.js';

/**
 * MIJLPALEN_KNELLEN: raden of one Mijlpaal decide on or after the day on which the first body takes up the
 * next one, so that what they ask for cannot be in it (invariant 5; bron 004 plans zero days).
 */
export function mijlpalenKnellen(berekening: Berekening): readonly Waarneming[] {
  const { mijlpalen } = berekening.stand;
  return mijlpalen.slice(1).flatMap((volgende, index) => {
    const vorige = mijlpalen[index];
    return vorige === undefined ? [] : tussen(vorige, volgende, berekening);
  });
}

function tussen(vorige: Mijlpaal, volgende: Mijlpaal, berekening: Berekening): readonly Waarneming[] {
  const start = eersteStap(volgende.nummer, berekening);
  const begin = start === undefined ? null : begindagVan(start);
  if (start === undefined || begin === null || isUitgesproken(start)) {
    return [];
  }
  const eindes = eindstappen(vorige.nummer, berekening);
  const teLaat = eindes.filter(({ dag }) => dag.laatst === null || dag.laatst >= begin);
  const krap = eindes.filter(
    (prognose) => !isUitgesproken(prognose) && (prognose.stap.behandeling.venster?.tot ?? 0) >= begin,
  );
  if (teLaat.length === 0 && krap.length === 0) {
    return [];
  }
  const [eerste] = teLaat;
  const isRegionaal = start.stap.behandeling.gemeente === null;
  return [
    {
      code: 'MIJLPALEN_KNELLEN',
      ernst: teLaat.some(({ dag }) => !kanOpTijd(dag, begin)) ? 'kritiek' : 'let-op',
      mijlpaal: volgende.nummer,
      station: isRegionaal ? start.stap.station.code : null,
      gemeente: null,
      activiteit: start.stap.activiteit?.code ?? null,
      melding: melding(vorige, volgende, formatDag(begin), teLaat, berekening),
      regel: `Alle raden besluiten over mijlpaal ${String(vorige.nummer)} vóór de eerste behandeling van mijlpaal ${String(volgende.nummer)}.`,
      bewijs:
        eerste === undefined
          ? krap.map(({ stap }) => `${stap.gremium.naam}: venster tot en met ${eindeVan(stap)}`)
          : teLaat.map(({ stap, dag }) => `${stap.gremium.naam}: ${formatMoment(dag)}`),
      actor: isRegionaal ? actorVan(start) : OPSTELLER,
      uiterlijk: begin >= berekening.peildatum ? begin : null,
      oorzaak:
        eerste === undefined
          ? krap
              .slice(0, 1)
              .map(({ stap }) => `Het venster van ${stap.gremium.naam} eindigt op ${eindeVan(stap)}.`)
          : verklaarKeten(ketenVan(eerste, berekening)),
    },
  ];
}

/** Whether the first possible day is still in time, while the last one is not. */
function kanOpTijd({ vroegst, laatst }: Moment, begin: Dag): boolean {
  return laatst !== null && vroegst !== null && vroegst < begin;
}

function melding(
  vorige: Mijlpaal,
  volgende: Mijlpaal,
  begin: string,
  teLaat: readonly Stationsprognose[],
  { stand }: Berekening,
): string {
  const wat = `mijlpaal ${String(volgende.nummer)} begint op ${begin}`;
  if (teLaat.length === 0) {
    return `De raden hebben volgens het plan nog tijd voor mijlpaal ${String(vorige.nummer)} wanneer ${wat}.`;
  }
  const namen = teLaat.map(
    ({ stap }) =>
      stand.gemeenten.find(({ code }) => code === stap.behandeling.gemeente)?.naam ?? stap.gremium.naam,
  );
  return `Nog niet klaar met mijlpaal ${String(vorige.nummer)} wanneer ${wat}: ${namen.join(', ')}.`;
}

function eindeVan({ behandeling }: Stap): string {
  return behandeling.venster === null ? 'onbekend' : formatDag(behandeling.venster.tot);
}
