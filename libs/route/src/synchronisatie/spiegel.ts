import type { Synchronisatiepunt } from '@routekaart/traject';

/** A Traject with the sync points that its own file names. */
export interface MetPunten {
  readonly traject: string;
  readonly punten: readonly Synchronisatiepunt[];
}

/**
 * The sync points that only the other Traject names, seen from this one: a gate has two sides, whoever wrote it down.
 * A point that both name is left out; the own words count here.
 */
export function gespiegeldePunten(
  { traject, punten }: MetPunten,
  anderen: readonly MetPunten[],
): readonly Synchronisatiepunt[] {
  return anderen.flatMap((ander) =>
    ander.punten
      .filter((punt) => punt.traject === traject)
      .filter((punt) => !punten.some((eigen) => eigen.traject === ander.traject && isZelfde(eigen, punt)))
      .map((punt) => ({
        ...punt,
        traject: ander.traject,
        mijlpaal: punt.vereistElders?.mijlpaal ?? null,
        activiteit: null,
        vereist: punt.vereistElders,
        vereistElders: punt.vereist,
      })),
  );
}

/** Whether this Traject has a sync point with the other one. */
export function noemt({ punten }: Pick<MetPunten, 'punten'>, traject: string): boolean {
  return punten.some((punt) => punt.traject === traject);
}

function isZelfde(een: Synchronisatiepunt, ander: Synchronisatiepunt): boolean {
  return een.naam === ander.naam && een.dag === ander.dag;
}
