import { isKopachtig } from './kolommen.js';
import { type Document, isZelfdeKop, type Tabel, type Tabelrij, type Tekstregel } from './tabel.js';

/**
 * Takes a text apart, as pasted from Word: lines with tabs are rows, the first of them is the header, the last line
 * of prose before it the title. A table that a page broke in two is one table. Any text gives a result.
 */
export function leesDocument(tekst: string): Document {
  const proza: Tekstregel[] = [];
  const tabellen: Tabel[] = [];
  let titel: Tekstregel | null = null;
  for (const blok of blokkenVan(tekst)) {
    if (blok.kind === 'proza') {
      proza.push(blok.regel);
      titel = blok.regel;
      continue;
    }
    const vorige = titel === null ? tabellen.at(-1) : undefined;
    const voortgezet = vorige === undefined ? null : zetVoort(vorige, blok.rijen);
    if (voortgezet === null) tabellen.push(nieuweTabel(titel, blok.rijen));
    else tabellen.splice(-1, 1, voortgezet);
    titel = null;
  }
  return { proza, tabellen };
}

/** The tables of a text, in source order. See {@link leesDocument}. */
export function leesTabellen(tekst: string): readonly Tabel[] {
  return leesDocument(tekst).tabellen;
}

/**
 * Tables that came as cells, with those that a page broke in two as one: without a title of its own, further down in
 * the document, and under the same header.
 */
export function voegTabellenSamen(tabellen: readonly Tabel[]): readonly Tabel[] {
  const samen: Tabel[] = [];
  for (const tabel of tabellen) {
    const vorige = samen.at(-1);
    if (vorige === undefined || !isVervolg(tabel, vorige)) samen.push(tabel);
    else {
      samen.splice(-1, 1, {
        ...vorige,
        rijen: [...vorige.rijen, ...tabel.rijen],
        herhaaldeKoppen: [
          ...vorige.herhaaldeKoppen,
          ...(tabel.kopregel === null ? [] : [tabel.kopregel]),
          ...tabel.herhaaldeKoppen,
        ],
      });
    }
  }
  return samen;
}

function isVervolg(tabel: Tabel, vorige: Tabel): boolean {
  const laatste = vorige.rijen.at(-1)?.regel ?? vorige.kopregel;
  const verderop = laatste !== null && tabel.kopregel !== null && tabel.kopregel > laatste;
  return tabel.titel === '' && tabel.titelregel === null && verderop && isZelfdeKop(vorige.kop, tabel.kop);
}

type Blok =
  | { readonly kind: 'proza'; readonly regel: Tekstregel }
  | { readonly kind: 'tabel'; readonly rijen: readonly Tabelrij[] };

function blokkenVan(tekst: string): readonly Blok[] {
  const blokken: Blok[] = [];
  let rijen: Tabelrij[] = [];
  const sluit = (): void => {
    if (rijen.length > 0) blokken.push({ kind: 'tabel', rijen });
    rijen = [];
  };
  tekst.split(/\r\n|\n|\r/).forEach((inhoud, plaats) => {
    const regel = plaats + 1;
    if (inhoud.includes('\t')) {
      rijen.push({ regel, cellen: inhoud.split('\t') });
      return;
    }
    sluit();
    if (inhoud.trim() !== '') blokken.push({ kind: 'proza', regel: { regel, tekst: inhoud } });
  });
  sluit();
  return blokken;
}

function nieuweTabel(titel: Tekstregel | null, regels: readonly Tabelrij[]): Tabel {
  const [eerste] = regels;
  const kop = eerste?.cellen ?? [];
  const rest = regels.slice(1);
  return {
    titel: titel?.tekst.trim() ?? '',
    titelregel: titel?.regel ?? null,
    kop,
    kopregel: eerste?.regel ?? null,
    rijen: rest.filter((rij) => !isZelfdeKop(kop, rij.cellen)),
    herhaaldeKoppen: rest.filter((rij) => isZelfdeKop(kop, rij.cellen)).map((rij) => rij.regel),
  };
}

/** The table with the rows after a page break; null when these rows are a table of their own. */
function zetVoort(tabel: Tabel, regels: readonly Tabelrij[]): Tabel | null {
  const [eerste] = regels;
  if (eerste === undefined) return null;
  const zelfdeKop = isZelfdeKop(tabel.kop, eerste.cellen);
  const zonderKop = eerste.cellen.length === tabel.kop.length && !isKopachtig(eerste.cellen);
  if (!zelfdeKop && !(zonderKop && isKopachtig(tabel.kop))) return null;
  const isKop = (rij: Tabelrij): boolean => isZelfdeKop(tabel.kop, rij.cellen);
  return {
    ...tabel,
    rijen: [...tabel.rijen, ...regels.filter((rij) => !isKop(rij))],
    herhaaldeKoppen: [...tabel.herhaaldeKoppen, ...regels.filter(isKop).map((rij) => rij.regel)],
  };
}
