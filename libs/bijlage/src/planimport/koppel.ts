import type { Activiteit, Planrij } from '@routekaart/traject';
import type { GelezenRij } from '../gelezen.js';
import { celsleutel, planrijsleutel, type Rijdeel } from './celsleutel.js';

/** A row of a planning table, in the table of which Mijlpaal it stands and on which place (1 = first). */
export interface Tabelplek {
  readonly rij: GelezenRij;
  readonly mijlpaal: number;
  readonly volgorde: number;
}

/** A row as it is kept, with the Activiteit that it describes. */
export interface Bekenderij {
  readonly activiteit: Activiteit;
  readonly planrij: Planrij;
}

/** By which cells rows are recognised, the surest first; `alsEen`: only where one row and one known row are left. */
const RONDEN: readonly { readonly delen: readonly Rijdeel[]; readonly alsEen: boolean }[] = [
  { delen: ['week', 'datum', 'wat', 'wie'], alsEen: false },
  { delen: ['wat', 'wie'], alsEen: false },
  { delen: ['week', 'datum', 'wie'], alsEen: true },
  { delen: ['wat'], alsEen: true },
];

/**
 * Which known row each row of the document is, within the table of one Mijlpaal: the same cells, else the same words
 * (it moved), else the same moment (it was reworded). Where more rows than known rows look alike, or fewer, nothing
 * is guessed. A row of an Activiteit that fell out is only known by all its cells.
 */
export function koppelRijen(
  plekken: readonly Tabelplek[],
  bekend: readonly Bekenderij[],
): ReadonlyMap<Tabelplek, Bekenderij> {
  const gekoppeld = new Map<Tabelplek, Bekenderij>();
  const bezet = new Set<Bekenderij>();
  RONDEN.forEach(({ delen, alsEen }, ronde) => {
    const vrij = bekend.filter(
      (een) => !bezet.has(een) && (ronde === 0 || een.activiteit.toestand !== 'vervallen'),
    );
    const open = plekken.filter((plek) => !gekoppeld.has(plek));
    if (vrij.length === 0 || open.length === 0) return;
    const perSleutel = groepeer(
      vrij,
      ({ planrij }) => `${String(planrij.mijlpaal)} ${planrijsleutel(planrij, delen)}`,
    );
    for (const [sleutel, groep] of groepeer(
      open,
      ({ rij, mijlpaal }) => `${String(mijlpaal)} ${celsleutel(rij, delen)}`,
    )) {
      const kandidaten = perSleutel.get(sleutel) ?? [];
      const past = alsEen
        ? groep.length === 1 && kandidaten.length === 1
        : groep.length === kandidaten.length;
      if (!past && ronde > 0) continue;
      groep.forEach((plek, plaats) => {
        const een = kandidaten[plaats];
        if (een === undefined) return;
        gekoppeld.set(plek, een);
        bezet.add(een);
      });
    }
  });
  return gekoppeld;
}

function groepeer<T>(delen: readonly T[], sleutel: (deel: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = new Map<string, T[]>();
  for (const deel of delen) {
    const naam = sleutel(deel);
    const groep = groepen.get(naam);
    if (groep === undefined) groepen.set(naam, [deel]);
    else groep.push(deel);
  }
  return groepen;
}
