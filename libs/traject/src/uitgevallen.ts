import type { Stand } from './dossier.js';

/**
 * The codes of the activiteiten that fell out because a newer document no longer printed them. What somebody cancelled
 * is not among them: that row stays in the tables, as cancelled.
 */
export function uitgevallenBijInlezen({
  activiteiten,
  planFeiten,
  edities,
}: Pick<Stand, 'activiteiten' | 'planFeiten' | 'edities'>): ReadonlySet<string> {
  const bijEditie = new Set(edities.map(({ herkomst }) => herkomst.volgnummer));
  const laatste = new Map(planFeiten.map((feit) => [feit.activiteit, feit.herkomst.volgnummer]));
  return new Set(
    activiteiten
      .filter(({ code, toestand }) => toestand === 'vervallen' && bijEditie.has(laatste.get(code) ?? -1))
      .map(({ code }) => code),
  );
}
