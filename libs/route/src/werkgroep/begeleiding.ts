import type { Activiteit, Gremium } from '@routekaart/traject';

/** The kind of a gremium whose members prepare the stukken, without last en ruggespraak (bron 004). */
const WERKGROEP = 'werkgroep';

/**
 * The werkgroepen that guide an Activiteit: those that a remark of its rows names, as in “Begeleiding door WG G&JZ”
 * (bron 003), besides those that take part in it. As codes, in the order of the gremia.
 */
export function begeleidersVan(
  { rijen, gremia: deelnemers }: Pick<Activiteit, 'rijen' | 'gremia'>,
  gremia: readonly Gremium[],
): readonly string[] {
  return gremia
    .filter(({ soort }) => soort === WERKGROEP)
    .filter(
      ({ code, naam, aliassen }) =>
        deelnemers.includes(code) ||
        rijen.some(({ opmerkingen }) => [naam, ...aliassen].some((alias) => noemt(opmerkingen, alias))),
    )
    .map(({ code }) => code);
}

/** Whether a text names somebody as words of its own, however it was capitalised or broken off. */
function noemt(tekst: string, naam: string): boolean {
  const gezocht = inWoorden(naam);
  return gezocht !== '' && ` ${inWoorden(tekst)} `.includes(` ${gezocht} `);
}

function inWoorden(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
