import type { GelezenRij, Kolomsoort } from '@routekaart/bijlage';
import type { Planrij, Stand } from '@routekaart/traject';

/** Which Activiteit of the plan a row is: the code, or `null` when there is not exactly one. */
export type Herkenner = (rij: GelezenRij) => string | null;

const VERGELEKEN: readonly Kolomsoort[] = ['week', 'datum', 'wat', 'wie'];

/** Knows a row by its cells as printed, but for spaces and case: a row of which one says something else is another. */
export function maakHerkenner({ activiteiten }: Pick<Stand, 'activiteiten'>): Herkenner {
  const bekend = new Map<string, string | null>();
  for (const { code, rijen } of activiteiten) {
    for (const rij of rijen) {
      const sleutel = sleutelVan(cellenVan(rij));
      const eerder = bekend.get(sleutel);
      bekend.set(sleutel, eerder === undefined || eerder === code ? code : null);
    }
  }
  return ({ cellen }) =>
    bekend.get(sleutelVan(VERGELEKEN.map((soort) => cellen.find((cel) => cel.soort === soort)?.ruw ?? ''))) ??
    null;
}

function cellenVan({ weekTekst, datumTekst, wat, wie }: Planrij): readonly string[] {
  return [weekTekst, datumTekst, wat, wie];
}

function sleutelVan(cellen: readonly string[]): string {
  return JSON.stringify(cellen.map((cel) => cel.replace(/\s+/gu, ' ').trim().toLowerCase()));
}
