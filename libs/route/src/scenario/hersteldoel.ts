import type { Periode } from '@routekaart/kalender';
import { ALLEN, type Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, voorspel } from '../prognose.js';
import { besluitVan } from '../overzicht/strook.js';
import { deelrouteVan } from '../terugrekenen/deelroute.js';
import type { Doel } from '../terugrekenen/reken-terug.js';

/** What one strook must make. */
export interface Strookvraag {
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly doel: Doel;
}

/**
 * The step with which this strook makes its goal, as things stand in this Berekening: its last decision on the stuk, or
 * for the ingangsdatum the last of its whole route, taken by itself as in `rekenTerug`. `undefined` when there is no such strook.
 */
export function eindeVan(
  { mijlpaal, gemeente, doel }: Strookvraag,
  { prognoses, plan }: Berekening,
): Stationsprognose | undefined {
  switch (doel) {
    case 'venster':
      return besluitVan(mijlpaal, gemeente, { prognoses });
    case 'ingangsdatum': {
      const route = deelrouteVan(plan, mijlpaal, gemeente);
      return route === null ? undefined : voorspel(route).at(-1);
    }
  }
}

/** From when until when the goal can be made; `null` when nobody has set it. */
export function periodeVan(
  { doel }: Strookvraag,
  einde: Stationsprognose,
  { stand, peildatum }: Berekening,
): Periode | null {
  const { ingangsdatum } = stand.traject;
  switch (doel) {
    case 'venster':
      return einde.stap.behandeling.venster;
    case 'ingangsdatum':
      return ingangsdatum === null ? null : { van: peildatum, tot: ingangsdatum - 1 };
  }
}

/** All steps on which the goal of this strook depends, in the order of the route. */
export function wegNaar(vraag: Strookvraag, { prognoses }: Berekening): readonly Stationsprognose[] {
  const { mijlpaal, gemeente, doel } = vraag;
  const nodig = new Set<number>();
  prognoses.forEach(({ stap: { behandeling, station } }, plaats) => {
    const isRegionaal = behandeling.gemeente === null && behandeling.mijlpaal === mijlpaal;
    const isEigen = hoortBij(behandeling, mijlpaal, gemeente);
    if (doel === 'ingangsdatum' ? isEigen || isRegionaal : isEigen && !station.staart) {
      nodig.add(plaats);
    }
  });
  for (const plaats of doel === 'venster' ? nodig : []) {
    prognoses[plaats]?.stap.voorgangers.forEach((eerder) => nodig.add(eerder));
  }
  return [...nodig].sort((a, b) => a - b).flatMap((plaats) => prognoses[plaats] ?? []);
}

/** The Stand with nothing but these steps: the search asks the engine no more than it needs. */
export function alleen(weg: readonly Stationsprognose[], { stand }: Berekening): Berekening['stand'] {
  const gremia = new Set(weg.map(({ stap }) => stap.gremium.code));
  const behandelingen = weg.map(({ stap }) => stap.behandeling);
  const nummers = new Set(behandelingen.map(({ mijlpaal }) => mijlpaal));
  const sleutels = new Set(behandelingen.map(({ id }) => id));
  return {
    ...stand,
    behandelingen,
    mijlpalen: stand.mijlpalen.filter(({ nummer }) => nummers.has(nummer)),
    gremia: stand.gremia.filter(({ code }) => gremia.has(code)),
    vergaderingen: stand.vergaderingen.filter(({ gremium }) => gremia.has(gremium)),
    kalenderperioden: stand.kalenderperioden.filter(({ gremium }) => gremium === null || gremia.has(gremium)),
    besluiten: stand.besluiten.filter(({ behandeling }) => sleutels.has(behandeling)),
    aanleveringen: stand.aanleveringen.filter(({ behandeling }) => sleutels.has(behandeling)),
  };
}

/** The Stand in which what is regional waits for the lanes that are in it, whatever the join rule: as in `deelrouteVan`. */
export function opZichzelf(stand: Stand): Stand {
  return {
    ...stand,
    deelnamen: [],
    mijlpalen: stand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop: ALLEN })),
  };
}

function hoortBij(
  behandeling: { readonly mijlpaal: number; readonly gemeente: string | null },
  mijlpaal: number,
  gemeente: string,
): boolean {
  return behandeling.mijlpaal === mijlpaal && behandeling.gemeente === gemeente;
}
