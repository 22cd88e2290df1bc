import { type DatumUitdrukking, bereikVan } from '@routekaart/kalender';
import type { Stand } from '../dossier.js';
import type { Deelname, Gremiumdeelname } from './deelname.js';

/** The soort of a row of the plan that asks its gremia whether they take part. */
const VRAAGT = 'deelname';

/** A body that is asked whether it takes part, and what it said. */
export interface Deelnamevraag {
  readonly gremium: string;
  /** By when it answers, as the plan says it: of several rows the first; `null` when no row asks it any more. */
  readonly uiterlijk: DatumUitdrukking | null;
  /** A body that said nothing is unknown: nobody is assumed to take part. */
  readonly deelname: Deelname;
  /** What it said; `null` as long as it said nothing. */
  readonly antwoord: Gremiumdeelname | null;
}

type Gevraagd = Pick<Stand, 'activiteiten' | 'gremia' | 'gremiumdeelnamen'>;

/**
 * Which bodies are asked whether they take part, in the order of the plan: the regional gremia of its rows of the soort
 * deelname, unless cancelled. A body has one answer, for all rows that ask it: so it is due on the first of their days,
 * and on an unknown day only where no row has one. Then those that answered while nothing asks them any more: an answer stays an answer.
 * `mijlpaal` keeps to the rows about that one, and to those that are about no mijlpaal in particular.
 */
export function deelnamevragen(
  { activiteiten, gremia, gremiumdeelnamen = [] }: Gevraagd,
  mijlpaal?: number,
): readonly Deelnamevraag[] {
  const regionaal = new Set(gremia.filter(({ gemeente }) => gemeente === null).map(({ code }) => code));
  const vragen = activiteiten.filter(({ soort, toestand }) => soort === VRAAGT && toestand !== 'vervallen');
  const gevraagd = new Set(vragen.flatMap((vraag) => vraag.gremia));
  const uiterlijk = new Map<string, DatumUitdrukking>();
  for (const { mijlpalen, gremia: codes, datum } of vragen) {
    const isHierover = mijlpaal === undefined || mijlpalen.length === 0 || mijlpalen.includes(mijlpaal);
    for (const code of isHierover ? codes.filter((een) => regionaal.has(een)) : []) {
      const eerder = uiterlijk.get(code);
      uiterlijk.set(code, eerder === undefined || isEerder(datum, eerder) ? datum : eerder);
    }
  }
  const antwoorden = new Map(gremiumdeelnamen.map((antwoord) => [antwoord.gremium, antwoord]));
  const ongevraagd = [...antwoorden.keys()].filter((code) => !gevraagd.has(code));
  return [...uiterlijk.keys(), ...ongevraagd].map((gremium) => {
    const antwoord = antwoorden.get(gremium) ?? null;
    return {
      gremium,
      uiterlijk: uiterlijk.get(gremium) ?? null,
      deelname: antwoord?.deelname ?? 'onbekend',
      antwoord,
    };
  });
}

/** Whether the last day of one expression comes before that of the other; one without any day comes after all. */
function isEerder(een: DatumUitdrukking, ander: DatumUitdrukking): boolean {
  return (bereikVan(een)?.tot ?? Infinity) < (bereikVan(ander)?.tot ?? Infinity);
}
