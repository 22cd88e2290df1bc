import { formatDag } from '@routekaart/kalender';
import { tekstvoorstel } from '../bevinding.js';
import type { GelezenRij } from '../gelezen.js';
import { citaat, plaatsenVan, planningen, type Regel } from './regel.js';
import { vensterVan } from './vrije-dagen.js';

/** Rows that are not in the order of time: 1-4 before 29-3, "15 / 16" before "15" (bron 004). The order is kept. */
export const rijvolgorde: Regel = {
  code: 'RIJVOLGORDE',
  naam: 'De rijen van een planning staan op volgorde van tijd.',
  zoek: (lezingen) =>
    planningen(lezingen).flatMap(({ rijen }) =>
      rijen.flatMap((rij, nummer) => {
        const vorige = rijen[nummer - 1];
        const uitleg = vorige === undefined ? null : omgekeerd(vorige, rij);
        if (vorige === undefined || uitleg === null) return [];
        return [
          {
            ernst: 'info',
            plaatsen: plaatsenVan(metZelfdeWeek(rijen, vorige, rij)),
            uitleg: `${uitleg}. De volgorde van de bron blijft bewaard.`,
            voorstel: tekstvoorstel('Toon deze rijen op volgorde van tijd.'),
          },
        ];
      }),
    ),
};

function omgekeerd(vorige: GelezenRij, rij: GelezenRij): string | null {
  if (vorige.datum?.kind === 'vast' && rij.datum?.kind === 'vast') {
    const { dag } = vorige.datum;
    return dag > rij.datum.dag ? `${formatDag(dag)} staat boven ${formatDag(rij.datum.dag)}` : null;
  }
  const [boven, onder] = [vensterVan(vorige) ?? vorige.bereik, vensterVan(rij) ?? rij.bereik];
  if (boven === null || onder === null) return null;
  const later = boven.van > onder.van || (boven.van === onder.van && weken(vorige) > weken(rij));
  return later
    ? `${citaat(vorige.week?.tekst ?? vorige.wat)} staat boven ${citaat(rij.week?.tekst ?? rij.wat)}`
    : null;
}

function weken(rij: GelezenRij): number {
  return rij.week?.weken.length ?? 0;
}

/** The two rows and the rows right above them that carry the same week. */
function metZelfdeWeek(
  rijen: readonly GelezenRij[],
  vorige: GelezenRij,
  rij: GelezenRij,
): readonly GelezenRij[] {
  let eerste = rijen.indexOf(vorige);
  const week = rij.week?.tekst;
  while (week !== undefined && vorige.week?.tekst === week && rijen[eerste - 1]?.week?.tekst === week)
    eerste -= 1;
  return rijen.slice(eerste, rijen.indexOf(rij) + 1);
}
