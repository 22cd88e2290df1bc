import type { Gemeente, Gremium, Stand } from '@routekaart/traject';
import { nietGevondenFout } from '../fouten.js';

/** The gemeente with this CBS code or name, in any case of letters; `undefined` when it does not take part. */
export function zoekGemeente(stand: Pick<Stand, 'gemeenten'>, tekst: string): Gemeente | undefined {
  const gezocht = tekst.trim().toLowerCase();
  return stand.gemeenten.find(
    ({ code, naam }) => code.toLowerCase() === gezocht || naam.toLowerCase() === gezocht,
  );
}

/** The same, but fails with NIET_GEVONDEN. */
export function eisGemeente(stand: Pick<Stand, 'gemeenten'>, tekst: string): Gemeente {
  const gemeente = zoekGemeente(stand, tekst);
  if (gemeente === undefined) {
    throw nietGevondenFout('gemeente', onbekendeGemeente(tekst));
  }
  return gemeente;
}

export function onbekendeGemeente(tekst: string): string {
  return `“${tekst}” is geen gemeente van dit traject. Gebruik de CBS-code of de naam.`;
}

/** The body with this code, name or alias, in any case of letters. */
export function zoekGremium(stand: Pick<Stand, 'gremia'>, tekst: string): Gremium | undefined {
  const gezocht = tekst.trim().toLowerCase();
  return (
    stand.gremia.find(({ code }) => code.toLowerCase() === gezocht) ??
    stand.gremia.find(({ naam, aliassen }) =>
      [naam, ...aliassen].some((woord) => woord.toLowerCase() === gezocht),
    )
  );
}
