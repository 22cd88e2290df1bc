import { describe, expect, it } from '@jest/globals';
import { leesBestand } from '../lees-bestand.js';
import { type Geval, verwachtWeigering } from '../testing/geval.js';
import { DOCUMENT, maakDocument, WERKMAP } from '../testing/proefbestanden.js';
import { maakZip, type Proefdeel } from '../testing/zip.js';

const DTD = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

function met(...extra: readonly Proefdeel[]): Buffer {
  return maakZip([...WERKMAP, ...extra]);
}

function vervang(delen: readonly Proefdeel[], naam: string, wijzig: (inhoud: string) => string): Buffer {
  return maakZip(
    delen.map((deel) => (deel.naam === naam ? { ...deel, inhoud: wijzig(String(deel.inhoud)) } : deel)),
  );
}

const ARCHIEVEN: readonly Geval[] = [
  [
    'a part that leaves its folder',
    'a.xlsx',
    () => met({ naam: '../../x.sql', inhoud: 'x' }),
    /buiten zijn eigen map/,
  ],
  [
    'a part with an absolute path',
    'a.xlsx',
    () => met({ naam: '/etc/x', inhoud: 'x' }),
    /buiten zijn eigen map/,
  ],
  [
    'a part with a drive letter',
    'a.xlsx',
    () => met({ naam: 'C:\\x', inhoud: 'x' }),
    /buiten zijn eigen map/,
  ],
  [
    'a symbolic link',
    'a.xlsx',
    () => met({ naam: 'xl/x', inhoud: '/etc/passwd', attributen: (0xa1ff << 16) >>> 0 }),
    /verwijzing naar een bestand/,
  ],
  ['macros in a workbook', 'a.xlsx', () => met({ naam: 'xl/vbaProject.bin', inhoud: 'x' }), /macro/],
  [
    'macros in a document',
    'a.docx',
    () => maakZip([...DOCUMENT, { naam: 'word/vbaProject.bin', inhoud: 'x' }]),
    /macro/,
  ],
  ['an encrypted part', 'a.xlsx', () => met({ naam: 'xl/x.xml', inhoud: 'x', vlaggen: 1 }), /wachtwoord/],
  [
    'an unknown way of packing',
    'a.xlsx',
    () => met({ naam: 'xl/x.xml', inhoud: 'x', methode: 12 }),
    /ingepakt op een/,
  ],
  ['two parts of one name', 'a.xlsx', () => met({ naam: 'xl/workbook.xml', inhoud: 'x' }), /dezelfde naam/],
  [
    'more than 1,000 parts',
    'a.xlsx',
    () => met(...Array.from({ length: 1_000 }, (_, nr) => ({ naam: `xl/${nr}.xml`, inhoud: '' }))),
    /1\.000 onderdelen/,
  ],
  [
    'a document that is unpacked over 40 MB in parts',
    'a.xlsx',
    () => met(...Array.from({ length: 50 }, (_, nr) => ({ naam: `x${nr}`, inhoud: Buffer.alloc(900_000) }))),
    /groter dan 40 MB/,
  ],
  [
    'a DTD in a workbook',
    'a.xlsx',
    () => vervang(WERKMAP, 'xl/sharedStrings.xml', (xml) => DTD + xml),
    /DTD/,
  ],
  ['a DTD in a document', 'a.docx', () => vervang(DOCUMENT, 'word/document.xml', (xml) => DTD + xml), /DTD/],
  [
    'an entity of its own in a document',
    'a.docx',
    () => vervang(DOCUMENT, 'word/document.xml', (xml) => xml.replace('Week', '&e;')),
    /onbekende verwijzing &e;/,
  ],
  [
    'a part in another character set',
    'a.xlsx',
    () => maakZip(WERKMAP.map((deel) => ({ ...deel, inhoud: Buffer.from(String(deel.inhoud), 'utf16le') }))),
    /geldige XML/,
  ],
  [
    'broken XML',
    'a.docx',
    () => vervang(DOCUMENT, 'word/document.xml', (xml) => xml.slice(0, -9)),
    /geen geldige XML/,
  ],
  ['deep XML', 'a.docx', () => maakDocument('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), /te diep/],
  ['a document of 90,000 elements', 'a.docx', () => maakDocument('<w:p/>'.repeat(90_000)), /te groot/],
  [
    'a missing workbook part',
    'a.xlsx',
    () => maakZip(WERKMAP.filter(({ naam }) => !naam.includes('sheet1'))),
    /volledig/,
  ],
];

describe('an archive that is refused', () => {
  it.each(ARCHIEVEN)('is %s', (...geval) => verwachtWeigering(geval));

  it('shows the name of the part on one short line', async () => {
    const inhoud = met({ naam: `../x\r\n\u202e${'y'.repeat(500)}`, inhoud: 'x' });
    const gelezen = await leesBestand({ naam: 'a.xlsx', inhoud });
    expect(gelezen).toMatchObject({ kind: 'geweigerd', plaats: `../x???${'y'.repeat(193)}` });
  });
});
