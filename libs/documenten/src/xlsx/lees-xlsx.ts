import type { Documentinvoer } from '@routekaart/bijlage';
import type { GelezenTabellen, Twijfel } from '../gelezen.js';
import type { Teller } from '../grenzen.js';
import { echteTitel, tabellenUitRijen } from '../tabellen-uit-rijen.js';
import { weiger } from '../weigering.js';
import { isXmlTekst } from '../xml/xml-tekens.js';
import type { Archief } from '../zip/lees-zip.js';
import { keurKolom, kolomletters, leesBlad } from './blad.js';
import { celtekst, type Middelen } from './celtekst.js';
import { leesGedeeldeTeksten } from './gedeelde-teksten.js';
import { leesOpmaak } from './opmaak.js';
import { vulSamengevoegd } from './samengevoegd.js';
import { type Bladverwijzing, leesWerkmap } from './werkmap.js';

interface Celtwijfel {
  readonly regel: number;
  readonly kolom: number;
  readonly uitleg: string;
}

interface Bladinhoud {
  readonly rijen: readonly { readonly regel: number; readonly cellen: string[] }[];
  readonly twijfel: readonly Celtwijfel[];
}

const TEKSTEN = 'xl/sharedStrings.xml';
const OPMAAK = 'xl/styles.xml';

/** Reads the visible sheets of a workbook; `regel` is the row number of the sheet. */
export async function leesXlsx(archief: Archief, teller: Teller): Promise<GelezenTabellen> {
  const werkmap = await leesWerkmap(archief);
  if (werkmap.bladen.length === 0) weiger('Het Excel-bestand heeft geen zichtbaar blad.');
  const teksten = await archief.leesTekst(TEKSTEN);
  const opmaak = await archief.leesTekst(OPMAAK);
  const middelen = {
    teksten: teksten === null ? [] : leesGedeeldeTeksten(teksten, TEKSTEN),
    stijlen: opmaak === null ? [] : leesOpmaak(opmaak, OPMAAK),
    vanaf1904: werkmap.vanaf1904,
  };
  const gelezen: { document: Documentinvoer; twijfel: readonly Twijfel[] }[] = [];
  let aantalTabellen = 0;
  for (const blad of werkmap.bladen) {
    const inhoud = await leesInhoud(archief, blad, middelen, teller);
    const document = tabellenUitRijen(
      inhoud.rijen.map((rij) => ({ ...rij, los: false })),
      echteTitel(blad.naam),
    );
    const twijfel = inhoud.twijfel.map((cel) => maakTwijfel(cel, blad, document, aantalTabellen));
    aantalTabellen += document.tabellen.length;
    gelezen.push({ document, twijfel });
  }
  return {
    kind: 'tabellen',
    soort: 'xlsx',
    proza: gelezen.flatMap(({ document }) => document.proza),
    tabellen: gelezen.flatMap(({ document }) => document.tabellen),
    twijfel: [...gelezen.flatMap(({ twijfel }) => twijfel), ...werkmap.verborgen.map(verborgenBlad)],
  };
}

async function leesInhoud(
  archief: Archief,
  blad: Bladverwijzing,
  middelen: Middelen,
  teller: Teller,
): Promise<Bladinhoud> {
  const plaats = `blad ‘${blad.naam}’`;
  const xml = await archief.leesTekst(blad.onderdeel);
  if (xml === null) return weiger('Het Excel-bestand is niet volledig.', plaats);
  const rijen: { regel: number; cellen: string[] }[] = [];
  const twijfel: Celtwijfel[] = [];
  const bereiken: string[] = [];
  let cellen: string[] = [];
  leesBlad(xml, blad.onderdeel, plaats, {
    cel: (regel, kolom, ruw) => {
      const { tekst, twijfel: uitleg } = celtekst(ruw, middelen);
      const cel = (): string => `${plaats}, rij ${regel}, kolom ${kolomletters(kolom)}`;
      if (uitleg !== null) {
        teller.telTwijfel(cel);
        twijfel.push({ regel, kolom, uitleg });
      }
      if (tekst === '') return;
      keurKolom(kolom, plaats);
      if (!isXmlTekst(tekst)) weiger('Een cel bevat tekens die in tekst niet voorkomen.', cel());
      while (cellen.length < kolom - 1) cellen.push('');
      cellen.push(tekst);
    },
    rijKlaar: (regel) => {
      if (cellen.length === 0) return;
      teller.telRij(cellen, () => `${plaats}, rij ${regel}`);
      rijen.push({ regel, cellen });
      cellen = [];
    },
    samengevoegd: (bereik) => bereiken.push(bereik),
  });
  vulSamengevoegd(rijen, bereiken, plaats);
  return { rijen, twijfel };
}

function maakTwijfel(
  { regel, kolom, uitleg }: Celtwijfel,
  blad: Bladverwijzing,
  { tabellen }: Documentinvoer,
  eerste: number,
): Twijfel {
  const tabel = tabellen.findLastIndex(({ kopregel }) => (kopregel ?? Infinity) <= regel);
  return {
    plaats: `blad ‘${blad.naam}’, rij ${regel}, kolom ${kolomletters(kolom)}`,
    uitleg,
    cel: tabel === -1 ? null : { tabel: eerste + tabel, regel, kolom },
  };
}

function verborgenBlad(naam: string): Twijfel {
  return { plaats: `blad ‘${naam}’`, uitleg: 'Het blad is verborgen en daarom niet gelezen.', cel: null };
}
