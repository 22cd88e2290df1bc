import type { Dag } from './dag.js';
import { weekdagVan } from './dag.js';
import { feestdagenTotEnMet } from './feestdagentelling.js';
import type { Kalender } from './kalender.js';
import type { Periode } from './periode.js';

const MEESTE_WERKDAGEN = 26_100;

/** Monday-Friday and no hard holiday for everyone. Reces and school holidays leave a working day a working day. */
export function isWerkdag(kalender: Kalender, dag: Dag): boolean {
  return tel(kalender, dag) > tel(kalender, dag - 1);
}

/**
 * Working days after `van` up to and including `tot`; 0 when equal, negative when `tot` comes first, and then
 * exactly the negative of the opposite question. Constant time.
 * @example werkdagenTussen(kalender, vrijdag, maandag) // 1
 */
export function werkdagenTussen(kalender: Kalender, van: Dag, tot: Dag): number {
  return tel(kalender, tot) - tel(kalender, van);
}

/**
 * How many of the days that {@link werkdagenTussen} counts are a holiday that is no day off everywhere: who has that day
 * off, has so many working days less.
 */
export function zachteFeestdagenTussen({ zachteFeestdagen }: Kalender, van: Dag, tot: Dag): number {
  return feestdagenTotEnMet(zachteFeestdagen, tot) - feestdagenTotEnMet(zachteFeestdagen, van);
}

/** Working days in a period, both ends included; 0 when it ends before it starts. */
export function werkdagenIn(kalender: Kalender, periode: Periode): number {
  return Math.max(0, werkdagenTussen(kalender, periode.van - 1, periode.tot));
}

/**
 * The working day that lies `aantal` working days from `dag`, so that `werkdagenTussen(dag, result)` is `aantal`;
 * `dag` itself when 0. Backwards this is the last working day from which a term of that many working days still
 * fits up to and including `dag`: from a Saturday one back is Thursday, as no working day lies after Friday.
 * Throws RangeError for a number that is not whole or longer than a century.
 */
export function plusWerkdagen(kalender: Kalender, dag: Dag, aantal: number): Dag {
  if (!Number.isInteger(dag) || !Number.isInteger(aantal) || Math.abs(aantal) > MEESTE_WERKDAGEN) {
    throw new RangeError(`geen bruikbaar aantal werkdagen: ${aantal} vanaf ${dag}`);
  }
  const doel = tel(kalender, dag) + aantal;
  let gevonden = dag;
  // The count changes by at most one per day, so a step as long as the shortage can never pass the answer.
  for (let tekort = aantal; tekort !== 0; tekort = doel - tel(kalender, gevonden)) gevonden += tekort;
  while (aantal < 0 && !isWerkdag(kalender, gevonden)) gevonden -= 1;
  return gevonden;
}

/** Working days up to and including a day, counted from a Monday long ago: only differences have a meaning. */
function tel(kalender: Kalender, dag: Dag): number {
  const weekdag = weekdagVan(dag);
  const heleWeken = (dag - weekdag + 3) / 7;
  return heleWeken * 5 + Math.min(weekdag + 1, 5) - feestdagenTotEnMet(kalender.feestdagen, dag);
}
