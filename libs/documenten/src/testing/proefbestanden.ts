import { maakZip, type Proefdeel } from './zip.js';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export interface Proefwerkmap {
  /** The inside of `<worksheet>`: `<sheetData>…</sheetData>` and what follows it. */
  readonly blad: string;
  readonly naam?: string;
  readonly werkmapPr?: string;
  readonly teksten?: readonly string[];
  /** `numFmtId` per cell style, from 0. */
  readonly stijlen?: readonly number[];
  readonly formaten?: Readonly<Record<number, string>>;
  readonly meerBladen?: string;
  readonly extra?: readonly Proefdeel[];
}

/** The parts of a workbook with one sheet, as Excel writes them, so that a test can spoil one. */
export function werkmapdelen(map: Proefwerkmap): readonly Proefdeel[] {
  const formaten = Object.entries(map.formaten ?? {})
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join('');
  const stijlen = (map.stijlen ?? [0]).map((id) => `<xf numFmtId="${id}"/>`).join('');
  const teksten = (map.teksten ?? [])
    .map((tekst) => `<si><t xml:space="preserve">${tekst}</t></si>`)
    .join('');
  return [
    { naam: '[Content_Types].xml', inhoud: `<Types xmlns="${PAKKET}/content-types"/>` },
    {
      naam: 'xl/workbook.xml',
      inhoud: `<workbook xmlns="${HOOFD}" xmlns:r="${REL}">${map.werkmapPr ?? ''}<sheets><sheet name="${map.naam ?? 'Blad1'}" sheetId="1" r:id="rId1"/>${map.meerBladen ?? ''}</sheets></workbook>`,
    },
    {
      naam: 'xl/_rels/workbook.xml.rels',
      inhoud: `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { naam: 'xl/sharedStrings.xml', inhoud: `<sst xmlns="${HOOFD}">${teksten}</sst>` },
    {
      naam: 'xl/styles.xml',
      inhoud: `<styleSheet xmlns="${HOOFD}"><numFmts>${formaten}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${stijlen}</cellXfs></styleSheet>`,
    },
    { naam: 'xl/worksheets/sheet1.xml', inhoud: `<worksheet xmlns="${HOOFD}">${map.blad}</worksheet>` },
    ...(map.extra ?? []),
  ];
}

export function maakWerkmap(map: Proefwerkmap): Buffer {
  return maakZip(werkmapdelen(map));
}

/** A row of inline texts. */
export function tekstrij(rij: number, teksten: readonly string[]): string {
  return `<row r="${rij}">${teksten.map((tekst) => `<c t="inlineStr"><is><t>${tekst}</t></is></c>`).join('')}</row>`;
}

/** The parts of a Word document with this body. */
export function documentdelen(body: string, extra: readonly Proefdeel[] = []): readonly Proefdeel[] {
  return [
    {
      naam: '[Content_Types].xml',
      inhoud: `<Types xmlns="${PAKKET}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      naam: '_rels/.rels',
      inhoud: `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      naam: 'word/document.xml',
      inhoud: `<w:document xmlns:w="${WORD}" xmlns:r="${REL}"><w:body>${body}</w:body></w:document>`,
    },
    ...extra,
  ];
}

export function maakDocument(body: string, extra: readonly Proefdeel[] = []): Buffer {
  return maakZip(documentdelen(body, extra));
}

/** A table cell; each text is a paragraph of its own. */
export function cel(alineas: readonly string[], eigenschappen = ''): string {
  const inhoud = alineas
    .map((tekst) => `<w:p><w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`)
    .join('');
  return `<w:tc><w:tcPr>${eigenschappen}</w:tcPr>${inhoud}</w:tc>`;
}

/** A good workbook and a good document, to spoil a part of. */
export const WERKMAP = werkmapdelen({ blad: `<sheetData>${tekstrij(1, ['Week', 'Datum'])}</sheetData>` });
export const DOCUMENT = documentdelen(`<w:tbl><w:tr>${cel(['Week'])}${cel(['Datum'])}</w:tr></w:tbl>`);
