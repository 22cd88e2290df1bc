import type { Bestandsbesluit } from '../feit.js';
import { celsleutel } from '../feit.js';
import type { Trajectbestand } from '../trajectbestand.js';

/** A besluit of the file, with where it stands among the facts. */
export interface Besluitrij {
  readonly feit: Bestandsbesluit;
  readonly cel: string;
  readonly positie: number;
  /** A correction takes the place of what it corrects: the position of the first of the chain. */
  readonly plaats: number;
  /** Whether it corrects a besluit that is not there, or was corrected before. */
  readonly corrigeertNiets: boolean;
}

/** The besluiten of a file, to be asked which of them stood when a row was recorded. */
export interface Besluitrijen {
  readonly alle: readonly Besluitrij[];
  /** What stood in a cell when this row was recorded, by place; without what the row itself corrects. */
  readonly geldend: (cel: string, bij: Besluitrij) => readonly Besluitrij[];
}

/** The besluiten of a file in the order of recording. */
export function besluitrijenVan({ feiten = [] }: Trajectbestand): Besluitrijen {
  const perCel = new Map<string, Besluitrij[]>();
  const gecorrigeerdOp = new Map<Besluitrij, number>();
  const alle: Besluitrij[] = [];
  feiten.forEach((feit, positie) => {
    if (feit.soort !== 'besluit') return;
    const cel = celsleutel(feit.behandeling);
    const eerdere = perCel.get(cel) ?? [];
    const doel = feit.vervangt === undefined ? undefined : eerdere[feit.vervangt - 1];
    const vorig = doel === undefined || gecorrigeerdOp.has(doel) ? undefined : doel;
    const corrigeertNiets = feit.vervangt !== undefined && vorig === undefined;
    const rij = { feit, cel, positie, plaats: vorig?.plaats ?? positie, corrigeertNiets };
    if (vorig !== undefined) gecorrigeerdOp.set(vorig, positie);
    perCel.set(cel, [...eerdere, rij]);
    alle.push(rij);
  });
  const geldend = (cel: string, bij: Besluitrij): readonly Besluitrij[] =>
    (perCel.get(cel) ?? [])
      .filter((rij) => rij.positie < bij.positie && (gecorrigeerdOp.get(rij) ?? Infinity) > bij.positie)
      .sort((a, b) => a.plaats - b.plaats);
  return { alle, geldend };
}
