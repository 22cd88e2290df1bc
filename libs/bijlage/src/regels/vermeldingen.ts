import { afstand } from '../afstand.js';
import type { Plaats } from '../bevinding.js';
import type { Leescontext, Lezingen } from '../gelezen.js';
import type { Kolomsoort, Tabelsoort } from '../kolommen.js';
import { leesWie, type Naamvondst, vindNamen } from '../namen.js';
import { type BekendeNaam, sleutelVan, type Woord, woordenVan } from '../register.js';

/** A piece of printed text with its place: a line of prose or a cell. */
export interface Tekstplaats {
  readonly tekst: string;
  readonly plaats: Plaats;
  readonly tabelsoort: Tabelsoort | null;
  readonly kolomsoort: Kolomsoort | null;
}

/** A known name as it is printed somewhere. */
export interface Vermelding extends Tekstplaats {
  readonly naam: BekendeNaam;
  readonly vorm: string;
}

/** All printed text of a document: its prose, then the cells, each in source order. */
export function tekstplaatsen({ document, tabellen }: Lezingen): readonly Tekstplaats[] {
  const proza = document.proza.map(({ regel, tekst }) => ({
    tekst,
    plaats: { regel },
    tabelsoort: null,
    kolomsoort: null,
  }));
  const cellen = tabellen.flatMap(({ soort, rijen }) =>
    rijen.flatMap(({ regel, tabel, rij, cellen: vanRij }) =>
      vanRij.map(({ ruw, kolom, soort: kolomsoort }) => ({
        tekst: ruw,
        plaats: { regel, tabel, rij, kolom },
        tabelsoort: soort,
        kolomsoort,
      })),
    ),
  );
  return [...proza, ...cellen];
}

/** Where each known name is printed, and how. */
export function vermeldingen(lezingen: Lezingen): readonly Vermelding[] {
  return tekstplaatsen(lezingen).flatMap((plek) =>
    namenOp(plek, lezingen).map((vondst) => ({
      ...plek,
      naam: vondst.naam,
      vorm: vormVan(plek.tekst, vondst),
    })),
  );
}

/** A gemeente named in a text, rightly spelled or nearly. */
export interface Gemeentevondst {
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
}

/** The gemeenten in a text; a long name with one letter wrong (a very long one with two) counts, as it is printed. */
export function gemeentenIn(tekst: string, { gemeenten }: Leescontext): readonly Gemeentevondst[] {
  const woorden = woordenVan(tekst);
  const bekend = gemeenten.map(({ code, naam }) => ({ code, naam, sleutel: sleutelVan(naam) }));
  const gevonden: Gemeentevondst[] = [];
  let plaats = 0;
  while (plaats < woorden.length) {
    const vondst = gemeenteOp(plaats, woorden, tekst, bekend);
    if (vondst !== null) gevonden.push(vondst.gemeente);
    plaats += vondst?.aantal ?? 1;
  }
  return gevonden;
}

interface Gemeentesleutel {
  readonly code: string;
  readonly naam: string;
  readonly sleutel: string;
}

/** The gemeente that starts at this word, in one to four words: the most words first. */
function gemeenteOp(
  plaats: number,
  woorden: readonly Woord[],
  tekst: string,
  bekend: readonly Gemeentesleutel[],
): { readonly gemeente: Gemeentevondst; readonly aantal: number } | null {
  const eerste = woorden[plaats];
  if (eerste === undefined) return null;
  const hoofdletter = /^\p{Lu}/u.test(tekst.slice(eerste.van, eerste.van + 2));
  for (let aantal = Math.min(4, woorden.length - plaats); aantal >= 1; aantal -= 1) {
    const stuk = woorden.slice(plaats, plaats + aantal);
    const sleutel = stuk.map((woord) => woord.sleutel).join('');
    const gemeente = bekend.find((kandidaat) => lijktOp(sleutel, kandidaat.sleutel, hoofdletter));
    if (gemeente === undefined) continue;
    const gedrukt = tekst.slice(eerste.van, stuk.at(-1)?.tot);
    return { gemeente: { code: gemeente.code, naam: gemeente.naam, tekst: gedrukt }, aantal };
  }
  return null;
}

/** Only a word with a capital can be a misspelled name; "Leidense" with an ending is no misspelled "Leiden". */
function lijktOp(sleutel: string, gemeente: string, hoofdletter: boolean): boolean {
  if (sleutel === gemeente) return true;
  if (!hoofdletter || !sleutel.startsWith(gemeente.slice(0, 1)) || sleutel.startsWith(gemeente)) return false;
  const grens = Math.min(2, Math.floor(sleutel.length / 8));
  return grens > 0 && afstand(sleutel, gemeente, grens) <= grens;
}

function namenOp(plek: Tekstplaats, { register }: Lezingen): readonly Naamvondst[] {
  return plek.kolomsoort === 'wie' ? leesWie(plek.tekst, register).gevonden : vindNamen(plek.tekst, register);
}

function vormVan(tekst: string, vondst: Naamvondst): string {
  const open = vondst.tekst.includes('(') && !vondst.tekst.includes(')') && tekst[vondst.tot] === ')';
  return open ? `${vondst.tekst})` : vondst.tekst;
}
