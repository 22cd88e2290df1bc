import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { wachtOnbepaald } from '../heropening.js';
import { bewijsVanUitnodiging, termijnVan } from '../termijn.js';
import type { Stationsprognose } from '../prognose.js';
import { cyclusOnbekend } from '../strook/cyclus-onbekend.js';
import { type Vergaderlijst, eersteVanaf } from '../vergaderlijst.js';
import { type Waarneming, actorVan, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';

/**
 * GEEN_VERGADERSCHEMA: of this body no meeting to come is known, or none after the stuk is ready, or only such as nobody
 * knows until when they take a stuk, or none after the one that the stuk may miss: so its last day is unknown. Once per
 * body.
 */
export function geenVergaderschema(berekening: Berekening): readonly Waarneming[] {
  const gezien = new Set<string>();
  return openStappen(berekening).flatMap((prognose) => {
    const { gremium, station, behandeling, vergaderingen } = prognose.stap;
    const zonderVergadering = station.duurDagen !== null || prognose.grond === 'termijn';
    const gebrek = gebrekVan(prognose, berekening);
    if (!station.perGemeente || zonderVergadering || gebrek === null || gezien.has(gremium.code)) {
      return [];
    }
    gezien.add(gremium.code);
    const laatste = vergaderingen.at(-1);
    const begin = behandeling.venster?.van ?? null;
    const termijn = termijnVan('uitnodiging', [gremium]);
    return [
      {
        ...overStap(prognose, berekening),
        code: 'GEEN_VERGADERSCHEMA' as const,
        ernst: 'let-op' as const,
        melding: `Van ${gremium.naam} ${gebrek}.`,
        regel: 'Zonder vergaderschema is een datum onbekend, nooit “op tijd”.',
        bewijs: [
          laatste === undefined
            ? 'Geen enkele vergadering bekend'
            : `Laatst bekende vergadering ${formatDag(laatste.dag)}`,
          ...(begin === null ? [] : [bewijsVanUitnodiging(termijn, begin)]),
        ],
        actor: actorVan(prognose),
        onderwerp: gremium.code,
        uiterlijk: zolangHetKan(begin === null ? null : begin - termijn.dagen, berekening),
      },
    ];
  });
}

const GEEN_KOMENDE = 'zijn geen komende vergaderingen bekend: een prognose is niet mogelijk';

/** What is missing in the calendar of the body and what that does, as the end of a sentence; `null` when nothing is. */
function gebrekVan(prognose: Stationsprognose, { plan, peildatum }: Berekening): string | null {
  const { stap, gereed, dag, grond } = prognose;
  const { lijst, ruimste } = stap;
  const komt = ({ dagen }: Vergaderlijst): boolean => eersteVanaf(dagen, peildatum) < dagen.length;
  if (!komt(ruimste)) {
    return GEEN_KOMENDE;
  }
  if (grond === 'vergadering' && dag.laatst === null && gereed.laatst !== null) {
    const laatste = ruimste === lijst ? lijst.dagen.at(-1) : undefined;
    return laatste !== undefined
      ? `is na ${formatDag(laatste)} geen haalbare vergadering bekend, en of het stuk die dag haalt is niet zeker: een laatste dag is niet te geven`
      : 'is van geen vergadering zeker dat het stuk die haalt: een laatste dag is niet te geven';
  }
  // The calendar that ends is that of the body before it, which is told of itself.
  if (cyclusOnbekend(prognose, plan) !== null) {
    return null;
  }
  // When it comes back, or that it cannot come, is not for the calendar to say: WACHT_OP_HERINDIENING and SAMENLOOP_ONHAALBAAR do.
  if (grond !== 'geen' || gereed.vroegst === null || wachtOnbepaald(stap)) {
    return null;
  }
  return `is na ${formatDag(gereed.vroegst)} geen haalbare vergadering bekend: een prognose is niet mogelijk`;
}
