import { formatDag, formatPeriode } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { INFORMATIERONDE } from '../aanbod/aanbod.js';
import { formatMoment } from '../reden.js';
import { type Waarneming, bewijsVanRijen, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { gemeentenamen, openRaden } from './eindstappen.js';
import { TECHNISCHE_RONDE, komendeRondes } from './komende-rondes.js';

/** GESPREK_VOOR_BESLUIT: raden talk about the next stuk before they have decided on this one (bron 004). */
export function gesprekVoorBesluit(berekening: Berekening): readonly Waarneming[] {
  return komendeRondes(INFORMATIERONDE, berekening).flatMap(({ activiteit, periode }) => {
    const [mijlpaal = 0] = activiteit.mijlpalen;
    const raden = openRaden(mijlpaal - 1, berekening).filter(
      ({ dag }) => dag.laatst === null || dag.laatst >= periode.van,
    );
    if (raden.length === 0) {
      return [];
    }
    return [
      {
        ...overActiviteit(activiteit),
        code: 'GESPREK_VOOR_BESLUIT' as const,
        ernst: 'let-op' as const,
        melding:
          `“${activiteit.naam}” (mijlpaal ${String(mijlpaal)}) begint op ${formatDag(periode.van)}; dan hebben nog niet ` +
          `besloten over mijlpaal ${String(mijlpaal - 1)}: ${gemeentenamen(raden, berekening)}.`,
        regel: 'Een raad besluit over een mijlpaal voordat hij over de volgende in gesprek gaat.',
        bewijs: [
          ...bewijsVanRijen(activiteit),
          ...raden.map(({ stap, dag }) => `${stap.gremium.naam}: ${formatMoment(dag)}`),
        ],
        uiterlijk: zolangHetKan(periode.van, berekening),
        oorzaak: [`De ronde is ${formatPeriode(periode)}.`],
      },
    ];
  });
}

/** TECHNISCHE_RONDE_NA_BESLUIT: a raad decides, or may decide, before the round in which it can ask (bron 003, 004). */
export function technischeRondeNaBesluit(berekening: Berekening): readonly Waarneming[] {
  return komendeRondes(TECHNISCHE_RONDE, berekening).flatMap(({ activiteit, periode }) => {
    const raden = activiteit.mijlpalen
      .flatMap((mijlpaal) => openRaden(mijlpaal, berekening))
      .filter(({ dag }) => dag.vroegst !== null && dag.vroegst <= periode.tot && dag.laatst !== null);
    const eerste = Math.min(...raden.map(({ dag }) => dag.vroegst ?? Number.POSITIVE_INFINITY));
    const zeker = raden.some(({ dag }) => dag.laatst !== null && dag.laatst <= periode.van);
    if (raden.length === 0) {
      return [];
    }
    return [
      {
        ...overActiviteit(activiteit),
        code: 'TECHNISCHE_RONDE_NA_BESLUIT' as const,
        ernst: zeker ? ('let-op' as const) : ('info' as const),
        melding:
          `“${activiteit.naam}” is ${formatPeriode(periode)}; deze raden ` +
          `${zeker ? 'besluiten dan al' : 'kunnen dan al hebben besloten'}: ${gemeentenamen(raden, berekening)}.`,
        regel: 'De technische ronde is vóór het besluit van elke raad.',
        bewijs: [
          ...bewijsVanRijen(activiteit),
          ...raden.map(({ stap, dag }) => `${stap.gremium.naam}: ${formatMoment(dag)}`),
        ],
        uiterlijk: zolangHetKan(eerste - 1, berekening),
        oorzaak: [`De ronde is ${formatPeriode(periode)}, de eerste raad ${formatDag(eerste)}.`],
      },
    ];
  });
}
