import { type Attributen, leesXml } from '../xml/lees-xml.js';
import { weiger } from '../weigering.js';
import type { Archief } from '../zip/lees-zip.js';

/** One sheet of a workbook: its name on the tab and the part that holds its cells. */
export interface Bladverwijzing {
  readonly naam: string;
  readonly onderdeel: string;
}

/** What the workbook says about itself. `vanaf1904` is the day count of old Apple files. */
export interface Werkmap {
  readonly bladen: readonly Bladverwijzing[];
  readonly verborgen: readonly string[];
  readonly vanaf1904: boolean;
}

const WERKMAP = 'xl/workbook.xml';
const LANGSTE_NAAM = 100;
const RELATIES = 'xl/_rels/workbook.xml.rels';

/** Reads the list of sheets, in the order of the tabs. Hidden sheets are named, not read: no reader sees them. */
export async function leesWerkmap(archief: Archief): Promise<Werkmap> {
  const doelen = await leesDoelen(archief);
  const bladen: Bladverwijzing[] = [];
  const verborgen: string[] = [];
  let vanaf1904 = false;
  leesXml(await verplicht(archief, WERKMAP), WERKMAP, {
    open: (naam, attributen) => {
      if (naam === 'workbookPr') vanaf1904 = ['1', 'true'].includes(attributen.get('date1904') ?? '');
      if (naam !== 'sheet') return;
      const onderdeel = doelen.get(relatieVan(attributen));
      const bladnaam = (attributen.get('name') ?? '').slice(0, LANGSTE_NAAM);
      if ((attributen.get('state') ?? 'visible') !== 'visible') verborgen.push(bladnaam);
      else if (onderdeel !== undefined) bladen.push({ naam: bladnaam, onderdeel });
    },
    sluit: () => undefined,
    tekst: () => undefined,
  });
  return { bladen, verborgen, vanaf1904 };
}

/** The parts that are worksheets, by relation id; links to outside and chart sheets are not among them. */
async function leesDoelen(archief: Archief): Promise<ReadonlyMap<string, string>> {
  const doelen = new Map<string, string>();
  leesXml(await verplicht(archief, RELATIES), RELATIES, {
    open: (naam, attributen) => {
      const soort = attributen.get('Type') ?? '';
      if (naam !== 'Relationship' || !soort.endsWith('/worksheet')) return;
      if (attributen.get('TargetMode') === 'External') return;
      doelen.set(attributen.get('Id') ?? '', padVan(attributen.get('Target') ?? ''));
    },
    sluit: () => undefined,
    tekst: () => undefined,
  });
  return doelen;
}

function padVan(doel: string): string {
  return doel.startsWith('/') ? doel.slice(1) : `xl/${doel.replace(/^\.\//, '')}`;
}

/** The relation id: `r:id`, where `r` is whatever prefix the writer chose. */
function relatieVan(attributen: Attributen): string {
  for (const [naam, waarde] of attributen) if (naam.endsWith(':id')) return waarde;
  return '';
}

async function verplicht(archief: Archief, onderdeel: string): Promise<string> {
  return (await archief.leesTekst(onderdeel)) ?? weiger('Het Excel-bestand is niet volledig.', onderdeel);
}
