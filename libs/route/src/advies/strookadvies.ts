import { formatDag } from '@routekaart/kalender';
import {
  type AdviesFeit,
  type Adviesregel,
  type Gremium,
  type Stand,
  adviesregelsVoor,
  adviseursVan,
} from '@routekaart/traject';

/** What one regional body advises about a stuk, and what one gemeente does with it; unknown is `null`. */
export interface Strookadvies {
  readonly adviseur: Gremium;
  /** The rule by which it advises, `null` when nothing says so. */
  readonly regel: Adviesregel | null;
  readonly regionaal: AdviesFeit | null;
  /** The local advice about the regional one that holds now. */
  readonly lokaal: AdviesFeit | null;
}

/**
 * The advice that one gemeente gets about the stuk of a mijlpaal, in the order of the gremia: of each body that must
 * advise by the rules, and of each that did. Who may advise but need not, and did not, is left out.
 */
export function strookadviezen(mijlpaal: number, gemeente: string, stand: Stand): readonly Strookadvies[] {
  const regels = adviesregelsVoor(mijlpaal, stand);
  const feiten = (stand.adviezen ?? []).filter((feit) => feit.mijlpaal === mijlpaal);
  return adviseursVan(mijlpaal, stand).flatMap((adviseur) => {
    const regel = regels.find(({ gremium }) => gremium === adviseur.code) ?? null;
    const eigen = feiten.filter(({ gremium }) => gremium === adviseur.code);
    const regionaal = eigen.find((feit) => feit.gemeente === null) ?? null;
    const lokaal = eigen.find((feit) => feit.gemeente === gemeente) ?? null;
    return regel === null && regionaal === null ? [] : [{ adviseur, regel, regionaal, lokaal }];
  });
}

/** The advice as a sentence, such as “Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in.” */
export function verklaarAdvies({ adviseur, regionaal, lokaal }: Strookadvies, gemeente: string): string {
  if (regionaal === null) {
    return `${adviseur.naam} adviseert; zijn advies is nog niet bekend.`;
  }
  const gegeven = `${adviseur.naam} adviseerde op ${formatDag(regionaal.dag)}`;
  switch (lokaal?.houding ?? null) {
    case 'ingestemd':
      return `${gegeven}; ${gemeente} stemt daarmee in.`;
    case 'afgeweken':
      return `${gegeven}; ${gemeente} wijkt daarvan af.`;
    case null:
      return `${gegeven}; van een lokaal advies van ${gemeente} is niets bekend.`;
  }
}
