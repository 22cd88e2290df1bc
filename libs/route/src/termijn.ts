import {
  type Dag,
  type Kalender,
  formatDag,
  formatDagen,
  formatWerkdagen,
  plusWerkdagen,
  werkdagenTussen,
  zachteFeestdagenTussen,
} from '@routekaart/kalender';
import { type Gremium, type Stand, type Termijnsoort, eigenTermijn } from '@routekaart/traject';

/** What holds for a body without a term of its own: calendar days to invite, working days to react. Our rule. */
const GEBRUIKELIJK: Readonly<Record<Termijnsoort, number>> = { uitnodiging: 14, reactie: 5 };

/** The term that holds for these bodies together. */
export interface Termijn {
  /** Calendar days to invite, working days to react. */
  readonly dagen: number;
  /** The bodies that have so long a term of their own; empty where the usual one is as long as any. */
  readonly van: readonly Gremium[];
}

/** The longest term of these bodies, each by its own or else by the usual one; the usual one where nobody is named. */
export function termijnVan(soort: Termijnsoort, gremia: readonly Gremium[]): Termijn {
  const gebruikelijk = GEBRUIKELIJK[soort];
  const termijnen = gremia.map((gremium) => eigenTermijn(soort, gremium) ?? gebruikelijk);
  const dagen = termijnen.length === 0 ? gebruikelijk : Math.max(...termijnen);
  return { dagen, van: gremia.filter((gremium) => eigenTermijn(soort, gremium) === dagen) };
}

/** Whose term it is: “eigen termijn van Raad Papendrecht”. */
export function wiensTermijn({ van }: Termijn): string {
  return van.length === 0
    ? 'gebruikelijke termijn'
    : `eigen termijn van ${van.map(({ naam }) => naam).join(', ')}`;
}

/** The last day to invite for something on this day, as evidence. */
export function bewijsVanUitnodiging(termijn: Termijn, dag: Dag): string {
  const { dagen } = termijn;
  return `${formatDagen(dagen)} voor ${formatDag(dag)} is ${formatDag(dag - dagen)} (${wiensTermijn(termijn)})`;
}

/** How many working days lie between two days and how many are asked, as evidence. */
export function bewijsVanReactie(termijn: Termijn, van: Dag, tot: Dag, kalender: Kalender): string {
  return (
    `${werkdagenzin(kalender, van, tot)} tussen ${formatDag(van)} en ${formatDag(tot)}, ` +
    `${String(termijn.dagen)} gevraagd (${wiensTermijn(termijn)})`
  );
}

/** Working days between two days, both not counted; below zero when the second comes first. */
export function werkdagenErtussen(kalender: Kalender, van: Dag, tot: Dag): number {
  return werkdagenTussen(kalender, van, tot > van ? tot - 1 : tot);
}

/**
 * How many working days lie between two days, in words; none when the second comes first. A holiday that is no day off
 * everywhere makes it two numbers: for who has it off, and for who has not.
 * @example '10 of 11 werkdagen'
 */
export function werkdagenzin(kalender: Kalender, van: Dag, tot: Dag): string {
  const meest = Math.max(0, werkdagenErtussen(kalender, van, tot));
  const zacht = meest === 0 ? 0 : zachteFeestdagenTussen(kalender, van, tot - 1);
  const minst = `${String(meest - zacht)} ${zacht === 1 ? 'of' : 'tot'} `;
  return `${zacht === 0 ? '' : minst}${formatWerkdagen(meest)}`;
}

/** The last working day from which so many working days lie before a day, that day not counted. */
export function uiterlijkVoor(kalender: Kalender, dag: Dag, aantal: number): Dag {
  return plusWerkdagen(kalender, dag - 1, -aantal);
}

/** The bodies with these codes, in the order of the Traject. */
export function gremiaMet(codes: readonly string[], { gremia }: Pick<Stand, 'gremia'>): readonly Gremium[] {
  return gremia.filter(({ code }) => codes.includes(code));
}
