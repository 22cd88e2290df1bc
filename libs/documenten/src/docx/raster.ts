import type { HTMLElement } from 'node-html-parser';
import { GRENZEN } from '../grenzen.js';
import { weiger } from '../weigering.js';
import { celtekst, kinderen } from './html-tekst.js';

interface Hangend {
  readonly tekst: string;
  readonly nog: number;
}

/**
 * The cells of a table as a grid. A cell that spans rows stands in each of them, as a reader sees it: one week before
 * three activities holds for all three. A cell that spans columns stands in the first; the others are empty.
 */
export function leesRaster(tabel: HTMLElement): readonly (readonly string[])[] {
  const rijen = kinderen(tabel).flatMap((deel) => (deel.tagName === 'TR' ? [deel] : kinderen(deel)));
  let hangend = new Map<number, Hangend>();
  return rijen.map((rij) => {
    const gelezen = leesRij(rij, hangend);
    hangend = gelezen.hangend;
    return gelezen.cellen;
  });
}

function leesRij(
  rij: HTMLElement,
  vorige: ReadonlyMap<number, Hangend>,
): { cellen: string[]; hangend: Map<number, Hangend> } {
  const cellen: string[] = [];
  const hangend = new Map<number, Hangend>();
  const neemOver = (): void => {
    for (let boven = vorige.get(cellen.length); boven !== undefined; boven = vorige.get(cellen.length)) {
      if (boven.nog > 1) hangend.set(cellen.length, { ...boven, nog: boven.nog - 1 });
      cellen.push(boven.tekst);
    }
  };
  for (const cel of kinderen(rij)) {
    neemOver();
    const breed = omvang(cel, 'colspan');
    const hoog = omvang(cel, 'rowspan');
    if (cellen.length + breed > GRENZEN.kolommen) weiger('Een tabel heeft meer dan 200 kolommen.');
    for (let kolom = 0; kolom < breed; kolom += 1) {
      const tekst = kolom === 0 ? celtekst(cel) : '';
      if (hoog > 1) hangend.set(cellen.length, { tekst, nog: hoog - 1 });
      cellen.push(tekst);
    }
  }
  neemOver();
  return { cellen, hangend };
}

function omvang(cel: HTMLElement, soort: 'colspan' | 'rowspan'): number {
  const aantal = Number(cel.getAttribute(soort) ?? 1);
  return Number.isInteger(aantal) && aantal > 0 ? aantal : 1;
}
