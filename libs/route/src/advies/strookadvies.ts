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
  /** The versions of the stuk, the newest first: that one lies before everybody now. */
  readonly stukversies: readonly number[];
}

/**
 * The advice that one gemeente gets about the stuk of a mijlpaal, in the order of the gremia: of each body that must
 * advise by the rules, and of each that did. Who may advise but need not, and did not, is left out.
 */
export function strookadviezen(mijlpaal: number, gemeente: string, stand: Stand): readonly Strookadvies[] {
  const regels = adviesregelsVoor(mijlpaal, stand);
  const stukversies = stand.stukversies
    .filter((versie) => versie.mijlpaal === mijlpaal)
    .map(({ nummer }) => nummer)
    .sort((a, b) => b - a);
  const feiten = (stand.adviezen ?? []).filter((feit) => feit.mijlpaal === mijlpaal);
  return adviseursVan(mijlpaal, stand).flatMap((adviseur) => {
    const regel = regels.find(({ gremium }) => gremium === adviseur.code) ?? null;
    const eigen = feiten.filter(({ gremium }) => gremium === adviseur.code);
    const regionaal = eigen.find((feit) => feit.gemeente === null) ?? null;
    const lokaal = eigen.find((feit) => feit.gemeente === gemeente) ?? null;
    return regel === null && regionaal === null ? [] : [{ adviseur, regel, regionaal, lokaal, stukversies }];
  });
}

/**
 * The advice in words, such as “Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in.” Of one about an older
 * version than lies before everybody now they say so.
 */
export function verklaarAdvies(advies: Strookadvies, gemeente: string): string {
  const { adviseur, regionaal, lokaal, stukversies } = advies;
  if (regionaal === null) {
    return `${adviseur.naam} adviseert; zijn advies is nog niet bekend.`;
  }
  const gegeven = `${adviseur.naam} adviseerde op ${formatDag(regionaal.dag)}`;
  const oud = overOudeVersie(regionaal, stukversies[0]);
  const eigen = lokaal?.stukversie === regionaal.stukversie ? null : overOudeVersie(lokaal, stukversies[0]);
  return [
    oud === null ? `${gegeven};` : `${gegeven} ${oud}.`,
    antwoordVan(lokaal, gemeente, oud !== null),
    ...(eigen === null ? [] : [`Dat lokale advies gaat ${eigen}.`]),
  ].join(' ');
}

/** That an advice is about an older version than the newest, as the end of a clause; `null` where it is not known to be. */
export function overOudeVersie(advies: AdviesFeit | null, nieuwste: number | undefined): string | null {
  const versie = advies?.stukversie ?? null;
  return versie === null || nieuwste === undefined || versie >= nieuwste
    ? null
    : `over versie ${String(versie)}; nu ligt versie ${String(nieuwste)} voor`;
}

function antwoordVan(lokaal: AdviesFeit | null, gemeente: string, oud: boolean): string {
  switch (lokaal?.houding ?? null) {
    case 'ingestemd':
      return `${gemeente} stemt ${oud ? 'met dat advies' : 'daarmee'} in.`;
    case 'afgeweken':
      return `${gemeente} wijkt ${oud ? 'van dat advies' : 'daarvan'} af.`;
    case null:
      return `${oud ? 'Van' : 'van'} een lokaal advies van ${gemeente} is niets bekend.`;
  }
}
