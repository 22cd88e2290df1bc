import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';
import { leesAdres } from './blad.js';

interface Bladrij {
  readonly regel: number;
  readonly cellen: string[];
}

/**
 * Repeats the text of cells that are merged downwards in every row they span, as a reader sees it: one week before
 * three activities holds for all three. To the right a merged cell stays one cell. Changes the rows in place.
 */
export function vulSamengevoegd(
  rijen: readonly Bladrij[],
  bereiken: readonly string[],
  plaats: string,
): void {
  const perRegel = new Map(rijen.map((rij, index) => [rij.regel, index]));
  let stappen = 0;
  for (const bereik of bereiken) {
    const [van, tot] = bereik.split(':').map(leesAdres);
    if (van == null || tot == null || van.rij === tot.rij) continue;
    const begin = perRegel.get(van.rij);
    if (begin === undefined) continue;
    const tekst = rijen[begin]?.cellen[van.kolom - 1] ?? '';
    if (tekst === '') continue;
    for (const rij of onderliggend(rijen, begin, tot.rij)) {
      stappen += 1;
      if (stappen > GRENZEN.cellen) weiger('Het blad heeft te veel samengevoegde cellen.', plaats);
      zetAlsLeeg(rij.cellen, van.kolom - 1, tekst);
    }
  }
}

function* onderliggend(rijen: readonly Bladrij[], begin: number, laatste: number): Generator<Bladrij> {
  for (let index = begin + 1; index < rijen.length; index += 1) {
    const rij = rijen[index];
    if (rij === undefined || rij.regel > laatste) return;
    yield rij;
  }
}

function zetAlsLeeg(cellen: string[], kolom: number, tekst: string): void {
  while (cellen.length <= kolom) cellen.push('');
  if (cellen[kolom] === '') cellen[kolom] = tekst;
}
