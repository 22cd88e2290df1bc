import { type Periode, formatDag, formatPeriode, plusWerkdagen, werkdagenTussen } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { INFORMATIERONDE } from '../aanbod/aanbod.js';
import { formatMoment } from '../reden.js';
import { type Waarneming, bewijsVanRijen, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { gemeentenamen, openRaden } from './eindstappen.js';
import { isOpen, planperiode } from './planperiode.js';

const TECHNISCHE_RONDE = 'technische-vragenronde';

/** Which letter invites to which round. */
const BRIEVEN: ReadonlyMap<string, string> = new Map([
  ['aanbod-per-brief', INFORMATIERONDE],
  ['uitnodiging-technische-ronde', TECHNISCHE_RONDE],
]);

/** Working days that must lie between a letter and the round to which it invites. Our rule; bron 004 leaves two. */
const BRIEFTERMIJN = 5;

/** GESPREK_VOOR_BESLUIT: raden talk about the next stuk before they have decided on this one (bron 004). */
export function gesprekVoorBesluit(berekening: Berekening): readonly Waarneming[] {
  return komend(INFORMATIERONDE, berekening).flatMap(({ activiteit, periode }) => {
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
  return komend(TECHNISCHE_RONDE, berekening).flatMap(({ activiteit, periode }) => {
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

/** UITNODIGING_KORT: too few working days lie between the letter and the round to which it invites. */
export function uitnodigingKort(berekening: Berekening): readonly Waarneming[] {
  const { stand, plan } = berekening;
  return stand.activiteiten.flatMap((brief) => {
    const verzending = planperiode(brief);
    const soort = BRIEVEN.get(brief.soort);
    if (soort === undefined || verzending === null || brief.toestand === 'vervallen') {
      return [];
    }
    return komend(soort, berekening)
      .filter(({ activiteit }) => activiteit.mijlpalen.some((nummer) => brief.mijlpalen.includes(nummer)))
      .flatMap(({ activiteit, periode }) => {
        const ertussen = werkdagenTussen(plan.kalender, verzending.tot, periode.van) - 1;
        if (ertussen >= BRIEFTERMIJN) {
          return [];
        }
        const op = verzending.van === verzending.tot ? 'op' : 'mogelijk pas op';
        return [
          {
            ...overActiviteit(brief),
            code: 'UITNODIGING_KORT' as const,
            ernst: verzending.van === verzending.tot ? ('let-op' as const) : ('info' as const),
            melding:
              `“${brief.naam}” gaat ${op} ${formatDag(verzending.tot)} uit en “${activiteit.naam}” begint op ` +
              `${formatDag(periode.van)}: ${werkdagen(Math.max(0, ertussen))} ertussen.`,
            regel: `Tussen een brief en de ronde liggen ten minste ${werkdagen(BRIEFTERMIJN)}.`,
            bewijs: [...bewijsVanRijen(brief), ...bewijsVanRijen(activiteit)],
            uiterlijk: zolangHetKan(
              plusWerkdagen(plan.kalender, periode.van, -(BRIEFTERMIJN + 1)),
              berekening,
            ),
            oorzaak: [`Brief ${formatPeriode(verzending)}, ronde ${formatPeriode(periode)}.`],
            onderwerp: `${brief.code}/${activiteit.code}`,
          },
        ];
      });
  });
}

interface Ronde {
  readonly activiteit: Activiteit;
  readonly periode: Periode;
}

/** The rounds of this kind that are not over, with the days on which they can be. */
function komend(soort: string, { stand, peildatum }: Berekening): readonly Ronde[] {
  return stand.activiteiten.flatMap((activiteit) => {
    const periode = planperiode(activiteit);
    return activiteit.soort === soort && isOpen(activiteit) && periode !== null && periode.tot >= peildatum
      ? [{ activiteit, periode }]
      : [];
  });
}

function werkdagen(aantal: number): string {
  return aantal === 1 ? '1 werkdag' : `${String(aantal)} werkdagen`;
}
