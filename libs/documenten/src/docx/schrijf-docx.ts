import type { Tabelinvoer } from '@routekaart/bijlage';
import {
  Document,
  HeadingLevel,
  type IRunOptions,
  type IStylesOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { maakXmlTekst } from '../xml/xml-tekens.js';

// The outline level is what makes a heading a heading for a screen reader and in a PDF.
const STIJLEN: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { size: 28, bold: true },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 360, after: 120 } },
    },
  },
};
const A4 = { width: 11_906, height: 16_838 } as const;

/**
 * The tables as a Word document: the title of the document, and per table its title as a heading and a header row that
 * is repeated on every page. A line break in a cell becomes a line break of Word (CR and CRLF too).
 */
export function schrijfDocx(document: {
  readonly titel: string;
  readonly tabellen: readonly Tabelinvoer[];
}): Promise<Buffer> {
  const { titel, tabellen } = document;
  const inhoud = tabellen.flatMap((tabel) => [
    new Paragraph({
      ...(tabel.titel === '' ? {} : { heading: HeadingLevel.HEADING_1 }),
      children: runs(tabel.titel, false),
    }),
    maakTabel(tabel),
  ]);
  return Packer.toBuffer(
    new Document({
      title: maakXmlTekst(titel),
      creator: 'Routekaart',
      styles: STIJLEN,
      sections: [
        {
          properties: { page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE } } },
          children: [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(titel, false) }), ...inhoud],
        },
      ],
    }),
  );
}

function maakTabel({ kop, rijen }: Tabelinvoer): Table {
  const kolommen = rijen.reduce(
    (meeste, { cellen }) => Math.max(meeste, cellen.length),
    Math.max(kop.length, 1),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [maakRij(kop, kolommen, true), ...rijen.map(({ cellen }) => maakRij(cellen, kolommen, false))],
  });
}

function maakRij(cellen: readonly string[], kolommen: number, isKop: boolean): TableRow {
  return new TableRow({
    tableHeader: isKop,
    cantSplit: true,
    children: Array.from({ length: kolommen }, (_, kolom) => {
      return new TableCell({ children: [new Paragraph({ children: runs(cellen[kolom] ?? '', isKop) })] });
    }),
  });
}

function runs(tekst: string, vet: boolean): readonly TextRun[] {
  const regels = maakXmlTekst(tekst).split(/\r\n|\r|\n/);
  return regels.map((regel, plaats) => {
    const opties: IRunOptions = { bold: vet, ...(plaats > 0 ? { break: 1 } : {}), children: metTabs(regel) };
    return new TextRun(opties);
  });
}

function metTabs(regel: string): (string | Tab)[] {
  return regel.split('\t').flatMap((stuk, plaats) => (plaats > 0 ? [new Tab(), stuk] : [stuk]));
}
