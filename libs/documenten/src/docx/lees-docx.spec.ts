import { describe, expect, it } from '@jest/globals';
import { leesBestand, schrijfDocx } from '../index.js';
import { openZip } from '../zip/lees-zip.js';
import { cel, maakDocument } from '../testing/proefbestanden.js';
import { LASTIGE_TABEL, tabellenVan } from '../testing/proeftabellen.js';

async function lees(body: string): Promise<Awaited<ReturnType<typeof leesBestand>>> {
  return leesBestand({ naam: 'bijlage.docx', inhoud: maakDocument(body) });
}

function alinea(tekst: string): string {
  return `<w:p><w:r><w:t>${tekst}</w:t></w:r></w:p>`;
}

function tabel(...rijen: readonly string[]): string {
  return `<w:tbl>${rijen.map((rij) => `<w:tr>${rij}</w:tr>`).join('')}</w:tbl>`;
}

const KOP = cel(['Week']) + cel(['Wat']);

describe('a Word document', () => {
  it('gives its tables with the paragraph before as title, and the lines between them', async () => {
    const body =
      alinea('Planning') + tabel(KOP, cel(['8']) + cel(['a'])) + alinea('') + alinea('Tweede') + tabel(KOP);
    expect(await lees(body)).toMatchObject({
      soort: 'docx',
      proza: [{ regel: 1, tekst: 'Planning' }, { tekst: 'Tweede' }],
      tabellen: [
        {
          titel: 'Planning',
          titelregel: 1,
          kop: ['Week', 'Wat'],
          kopregel: 2,
          rijen: [{ regel: 3, cellen: ['8', 'a'] }],
        },
        { titel: 'Tweede', rijen: [] },
      ],
    });
  });

  it('joins the paragraphs of a cell by a space and keeps line breaks', async () => {
    const breuk = '<w:tc><w:p><w:r><w:t>1-3</w:t><w:br/><w:t>of 2-3</w:t></w:r></w:p></w:tc>';
    const [eerste] = tabellenVan(await lees(tabel(KOP, cel(['Uitnodiging', 'gemeenten']) + breuk)));
    expect(eerste?.rijen[0]?.cellen).toEqual(['Uitnodiging gemeenten', '1-3\nof 2-3']);
  });

  it('shows the text of a cell without its layout, and a literal <i> as text', async () => {
    const opmaak =
      '<w:tc><w:p><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>2</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>e</w:t></w:r></w:p></w:tc>';
    const [eerste] = tabellenVan(await lees(tabel(KOP, opmaak + cel(['&lt;i&gt;x&lt;/i&gt; &amp;amp;']))));
    expect(eerste?.rijen[0]?.cellen).toEqual(['2e', '<i>x</i> &amp;']);
  });

  it('repeats a cell that is merged downwards, and leaves the rest of a wide cell empty', async () => {
    const begin = cel(['Week 8'], '<w:vMerge w:val="restart"/>');
    const vervolg = cel([''], '<w:vMerge/>');
    const breed = cel(['reces'], '<w:gridSpan w:val="2"/>');
    const rijen = [begin + cel(['a']), vervolg + cel(['b']), breed];
    const [eerste] = tabellenVan(await lees(tabel(KOP, ...rijen)));
    expect(eerste?.rijen.map(({ cellen }) => cellen)).toEqual([
      ['Week 8', 'a'],
      ['Week 8', 'b'],
      ['reces', ''],
    ]);
  });

  it('with a cell as wide as a million columns is refused', async () => {
    const breed = cel(['x'], '<w:gridSpan w:val="1000000"/>');
    expect(await lees(tabel(KOP, breed))).toMatchObject({
      kind: 'geweigerd',
      reden: 'Een tabel heeft meer dan 200 kolommen.',
    });
  });

  it('with pictures from elsewhere is read without fetching them', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const plaatje =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const rels = {
      naam: 'word/_rels/document.xml.rels',
      inhoud: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${rel}/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    };
    const inhoud = maakDocument(plaatje + tabel(KOP, cel(['8']) + cel(['a'])), [rels]);
    const gelezen = await leesBestand({ naam: 'a.docx', inhoud });
    expect(JSON.stringify(gelezen)).not.toContain('root:');
    expect(tabellenVan(gelezen)).toHaveLength(1);
  });
});

describe('a Word document that is written', () => {
  it('has a title, headings with their outline level and a repeated header row', async () => {
    const archief = await openZip(await schrijfDocx({ titel: 'Bijlage', tabellen: [LASTIGE_TABEL] }));
    const [tekst, stijlen] = [
      await archief.leesTekst('word/document.xml'),
      await archief.leesTekst('word/styles.xml'),
    ];
    expect(tekst).toContain('<w:pStyle w:val="Title"/>');
    expect(tekst).toContain('<w:pStyle w:val="Heading1"/>');
    expect(tekst?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(stijlen).toMatch(/w:styleId="Heading1">.*?<w:outlineLvl w:val="0"\/>/s);
    expect(stijlen).toContain('nl-NL');
  });
});
