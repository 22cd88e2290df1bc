import type { DashboardQuery } from '../../api/documenten.js';
import type { OpPapier } from '../../onderdelen/waarschuwingenlijst.js';

type Dashboard = DashboardQuery['stuurgroepDashboard'];
type Groep = Dashboard['waarschuwingen'][number];
type Waarschuwing = Groep['waarschuwingen'][number];

/** How many lines fit beside the zevenluik of one A3, and how many signs stand on one. */
const REGELS = 52;
const TEKENS = 60;
/** What stands behind the text: “Handel uiterlijk”, or “aanleveren uiterlijk”, with a day. */
const STAART = 32;
/** The white under each item of a list, as a part of a line. */
const WIT = 0.35;

/** How each of the gravest warnings stands on the front, by its key. */
export type Voorkant = ReadonlyMap<string, OpPapier>;

/**
 * Divides the gravest warnings over the sides of the paper. They stand on its front, under what is decided soon, as
 * long as they fit there: otherwise what follows from them goes to the other side, and then the last of them.
 */
export function voorkantVan({
  komendeBesluiten,
  waarschuwingen,
}: Pick<Dashboard, 'komendeBesluiten' | 'waarschuwingen'>): Voorkant {
  const zwaarste = waarschuwingen.filter(isZwaarst).flatMap((groep) => groep.waarschuwingen);
  const vrij = REGELS - som(komendeBesluiten.map(hoogteVanBesluit));
  if (som(zwaarste.map((een) => hoogteVan(een) + hoogteVanGevolgen(een))) <= vrij) {
    return new Map(zwaarste.map(({ sleutel }) => [sleutel, 'alles']));
  }
  let over = vrij;
  return new Map(
    zwaarste.map((een) => {
      over -= hoogteVan(een);
      if (over < 0) return [een.sleutel, 'niet'];
      return [een.sleutel, een.gevolgen.length === 0 ? 'alles' : 'zonder-gevolgen'];
    }),
  );
}

/** Whether there is so much to tell that some of it goes to the other side. */
export function isVol(voorkant: Voorkant): boolean {
  return [...voorkant.values()].some((een) => een !== 'alles');
}

export function isZwaarst({ ernst }: Pick<Groep, 'ernst'>): boolean {
  return ernst === 'KRITIEK';
}

function hoogteVanBesluit({ tekst, cel, uiterlijk }: Dashboard['komendeBesluiten'][number]): number {
  return regelsVoor(`${tekst} ${cel.gremium.naam}`.length + (uiterlijk === null ? 0 : STAART));
}

function hoogteVan({ melding, uiterlijk }: Waarschuwing): number {
  return regelsVoor(melding.length + (uiterlijk === null ? 0 : STAART));
}

function hoogteVanGevolgen({ gevolgen }: Waarschuwing): number {
  return som(gevolgen.map(({ melding }) => regelsVoor(melding.length)));
}

function regelsVoor(tekens: number): number {
  return Math.ceil(tekens / TEKENS) + WIT;
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}
