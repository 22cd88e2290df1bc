import type { Besluit } from '@routekaart/traject';

/**
 * What stood before this Besluit and was corrected by it, directly or through another correction; the last one first.
 * The facts are those of the dossier: a Stand knows only the Besluit that holds.
 */
export function gecorrigeerdDoor(besluit: Besluit, besluiten: readonly Besluit[]): readonly Besluit[] {
  const vorig = besluiten.find(({ id }) => id === besluit.vervangt);
  return vorig === undefined ? [] : [vorig, ...gecorrigeerdDoor(vorig, besluiten)];
}
