import mammoth from 'mammoth';
import type { GelezenTabellen } from '../gelezen.js';
import { GRENZEN, type Teller } from '../grenzen.js';
import { ofBeschadigd, weiger } from '../weigering.js';
import { leesXml } from '../xml/lees-xml.js';
import type { Archief } from '../zip/lees-zip.js';
import { type Onderdeel, schrijfZip } from '../zip/schrijf-zip.js';
import { tabellenUitHtml } from './html-tabellen.js';

// The text, its styles and its notes. Pictures, embedded files and settings never reach the library.
const NODIG = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.xml\.rels)$/;
const STIJLEN = [
  "p[style-name='Title'] => h1.documenttitel:fresh",
  "p[style-name='Titel'] => h1.documenttitel:fresh",
];
// The XML parser of the library would make line breaks of these, as XML 1.1 has it.
const NIET_LETTERLIJK = /[\u0085\u2028]/g;

/**
 * Reads the tables of a Word document and the paragraphs between them. `regel` counts paragraphs and table rows, as
 * lines of the document. Cells hold what a reader sees: no layout, paragraphs joined by a space.
 */
export async function leesDocx(archief: Archief, teller: Teller): Promise<GelezenTabellen> {
  const onderdelen = await keurOnderdelen(archief);
  const { value } = await ofBeschadigd(() =>
    mammoth.convertToHtml(
      { buffer: schrijfZip(onderdelen) },
      {
        styleMap: STIJLEN,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    ),
  );
  return { kind: 'tabellen', soort: 'docx', ...tabellenUitHtml(value, teller), twijfel: [] };
}

/** Reads every part that the library will see with the strict XML reader first: no DTD, not too deep, not too much. */
async function keurOnderdelen(archief: Archief): Promise<readonly Onderdeel[]> {
  const onderdelen: Onderdeel[] = [];
  let elementen = 0;
  for (const naam of archief.namen.filter((kandidaat) => NODIG.test(kandidaat))) {
    const xml = (await archief.leesTekst(naam)) ?? '';
    leesXml(xml, naam, {
      open: () => {
        elementen += 1;
        if (elementen > GRENZEN.docxElementen)
          weiger('Het Word-bestand is te groot om te lezen. Zet de tabellen in een Excel-bestand.', naam);
      },
      sluit: () => undefined,
      tekst: () => undefined,
    });
    onderdelen.push({ naam, inhoud: Buffer.from(xml.replace(NIET_LETTERLIJK, code), 'utf8') });
  }
  return onderdelen;
}

function code(teken: string): string {
  return `&#${teken.charCodeAt(0)};`;
}
