import { formatDag, formatPeriode, formatWerkdagen } from '@routekaart/kalender';
import type { Gremium } from '@routekaart/traject';
import { INFORMATIERONDE } from '../aanbod/aanbod.js';
import type { Berekening } from '../berekening.js';
import {
  bewijsVanReactie,
  gremiaMet,
  termijnVan,
  uiterlijkVoor,
  werkdagenErtussen,
  werkdagenzin,
  wiensTermijn,
} from '../termijn.js';
import { type Waarneming, bewijsVanRijen, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { radenVan } from './eindstappen.js';
import { type Ronde, TECHNISCHE_RONDE, komendeRondes } from './komende-rondes.js';
import { planperiode } from './planperiode.js';

/** Which letter invites to which round. */
const BRIEVEN: ReadonlyMap<string, string> = new Map([
  ['aanbod-per-brief', INFORMATIERONDE],
  ['uitnodiging-technische-ronde', TECHNISCHE_RONDE],
]);

/**
 * UITNODIGING_KORT: between the letter and the round lie fewer working days than the raden that it invites have to
 * react (bron 004 leaves two).
 */
export function uitnodigingKort(berekening: Berekening): readonly Waarneming[] {
  const { stand, plan } = berekening;
  return stand.activiteiten.flatMap((brief) => {
    const verzending = planperiode(brief);
    const soort = BRIEVEN.get(brief.soort);
    if (soort === undefined || verzending === null || brief.toestand === 'vervallen') {
      return [];
    }
    return komendeRondes(soort, berekening)
      .filter(({ activiteit }) => activiteit.mijlpalen.some((nummer) => brief.mijlpalen.includes(nummer)))
      .flatMap(({ activiteit, periode }) => {
        const termijn = termijnVan('reactie', genodigden(activiteit, berekening));
        const ertussen = werkdagenErtussen(plan.kalender, verzending.tot, periode.van);
        if (ertussen >= termijn.dagen) {
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
              `${formatDag(periode.van)}: ${werkdagenzin(plan.kalender, verzending.tot, periode.van)} ertussen.`,
            regel:
              `Tussen een brief en de ronde liggen ten minste ${formatWerkdagen(termijn.dagen)} ` +
              `(${wiensTermijn(termijn)}).`,
            bewijs: [
              ...bewijsVanRijen(brief),
              ...bewijsVanRijen(activiteit),
              bewijsVanReactie(termijn, verzending.tot, periode.van, plan.kalender),
            ],
            uiterlijk: zolangHetKan(uiterlijkVoor(plan.kalender, periode.van, termijn.dagen), berekening),
            oorzaak: [`Brief ${formatPeriode(verzending)}, ronde ${formatPeriode(periode)}.`],
            onderwerp: `${brief.code}/${activiteit.code}`,
          },
        ];
      });
  });
}

/** The raden of its mijlpalen, and the bodies that the plan names with the round. */
function genodigden({ gremia, mijlpalen }: Ronde['activiteit'], berekening: Berekening): readonly Gremium[] {
  const raden = mijlpalen.flatMap((mijlpaal) => radenVan(mijlpaal, berekening));
  return gremiaMet([...gremia, ...raden.map(({ stap }) => stap.gremium.code)], berekening.stand);
}
