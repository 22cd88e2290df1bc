import { type Dag, formatDag } from '@routekaart/kalender';
import type { Activiteit, Gemeente } from '@routekaart/traject';
import { type Sessieminimum, leesMinimum } from '../aanbod/minimum.js';
import { type Rondeoordeel, besteOordeel, oordeelOver } from '../aanbod/ronde-voor-raad.js';
import type { Berekening } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import type { Moment } from '../moment.js';
import { besluitenVan } from '../overzicht/strook.js';

/** One session of a round, and how many raadsleden come. */
export interface Sessie {
  readonly dag: Dag;
  readonly aantal: number;
}

/** The sign-ups of one gemeente, and whether a session comes before its own raad. */
export interface Gemeenteaanmelding {
  readonly gemeente: Gemeente;
  /** `null` as long as the gemeente said nothing: that is not zero. */
  readonly aantal: number | null;
  /** On whose behalf, as far as they come. */
  readonly namens: readonly string[];
  /** Of the session that helps most: one for which it signed up, or else any that is known, or else the round. */
  readonly oordeel: Rondeoordeel;
}

/** The sign-ups for a round that is held “obv aanmeldingen” (bron 004). */
export interface Aanmeldoverzicht {
  readonly activiteit: Activiteit;
  readonly minimum: Sessieminimum;
  readonly totaal: number;
  /** The sessions for which somebody comes, by day; sign-ups without a session count in the total only. */
  readonly sessies: readonly Sessie[];
  /** Whether as many sessions have somebody as the plan asks; `null` when it asks no number. */
  readonly haaltMinimum: boolean | null;
  readonly gemeenten: readonly Gemeenteaanmelding[];
}

/** Whether a printed row says that it is held on the basis of sign-ups, such as “Obv aanmeldingen gemeenteraadsleden”. */
export function isOpAanmelding({ rijen }: Pick<Activiteit, 'rijen'>): boolean {
  return rijen.some((rij) => /aanmelding/iu.test(`${rij.wat} ${rij.wie} ${rij.opmerkingen}`));
}

/** Who comes to which session of this round, and which stroken have none before the decision of their own raad. */
export function aanmeldoverzichtVan(activiteit: Activiteit, berekening: Berekening): Aanmeldoverzicht {
  const feiten = (berekening.stand.aanmeldingen ?? []).filter((feit) => feit.activiteit === activiteit.code);
  const komend = feiten.filter(({ aantal }) => aantal > 0);
  const sessies = perDag(komend);
  const perGemeente = groepeer(feiten, ({ gemeente }) => gemeente);
  const minimum = leesMinimum(activiteit);
  const besluiten = activiteit.mijlpalen.map((mijlpaal) => besluitenVan(mijlpaal, berekening));
  return {
    activiteit,
    minimum,
    totaal: som(komend),
    sessies,
    haaltMinimum: minimum.sessies === null ? null : sessies.length >= minimum.sessies,
    gemeenten: berekening.stand.gemeenten.map((gemeente) => {
      const gezegd = perGemeente.get(gemeente.code) ?? [];
      const eigen = gezegd.filter(({ aantal }) => aantal > 0);
      const eigenDagen = eigen.flatMap(({ sessie }) => sessie ?? []);
      const dagen = eigenDagen.length > 0 ? eigenDagen : sessies.map(({ dag }) => dag);
      return {
        gemeente,
        aantal: gezegd.length === 0 ? null : som(eigen),
        namens: [...new Set(eigen.flatMap(({ namens }) => namens ?? []))],
        oordeel: oordeelVoor(eersteDag(gemeente.code, besluiten), activiteit, dagen),
      };
    }),
  };
}

/** The gemeenten of which no session comes before the decision of the own raad for certain. */
export function ongedekteStroken({ gemeenten }: Aanmeldoverzicht): readonly Gemeenteaanmelding[] {
  return gemeenten.filter(({ oordeel }) => oordeel !== 'ervoor');
}

/** The overview as a sentence. */
export function verklaarAanmeldingen(overzicht: Aanmeldoverzicht): string {
  const { totaal, sessies, minimum, haaltMinimum } = overzicht;
  const verdeeld = sessies.map(({ dag, aantal }) => `${formatDag(dag)}: ${String(aantal)}`).join('; ');
  const aantal = `${String(totaal)} aangemeld${verdeeld === '' ? '' : ` (${verdeeld})`}.`;
  return haaltMinimum === false
    ? `${aantal} De planning vraagt ten minste ${String(minimum.sessies)} sessies; ${String(sessies.length)} met aanmeldingen.`
    : aantal;
}

/** When the gemeente decides about the first Mijlpaal that this round serves and that it has. */
function eersteDag(
  gemeente: string,
  besluiten: readonly ReadonlyMap<string, { readonly dag: Moment }>[],
): Moment | undefined {
  return besluiten.find((een) => een.has(gemeente))?.get(gemeente)?.dag;
}

function oordeelVoor(
  besluit: Moment | undefined,
  { datum }: Activiteit,
  dagen: readonly Dag[],
): Rondeoordeel {
  const data =
    dagen.length === 0
      ? [datum]
      : dagen.map((dag) => ({ kind: 'vast' as const, dag, tekst: formatDag(dag) }));
  return besluit === undefined ? 'onbekend' : besteOordeel(data.map((een) => oordeelOver(een, besluit)));
}

function perDag(
  feiten: readonly { readonly sessie: Dag | null; readonly aantal: number }[],
): readonly Sessie[] {
  const perSessie = groepeer(
    feiten.filter(({ sessie }) => sessie !== null),
    ({ sessie }) => sessie,
  );
  return [...perSessie]
    .flatMap(([dag, eigen]) => (dag === null ? [] : [{ dag, aantal: som(eigen) }]))
    .sort((a, b) => a.dag - b.dag);
}

function som(feiten: readonly { readonly aantal: number }[]): number {
  return feiten.reduce((totaal, { aantal }) => totaal + aantal, 0);
}
