import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { GRENZEN } from '../grenzen.js';
import { ofBeschadigd, weiger } from '../weigering.js';
import { keurOnderdeel } from './keur-onderdeel.js';

/** An archive whose directory was checked; nothing is unpacked until asked for. */
export interface Archief {
  readonly namen: readonly string[];
  /** The bytes of a part, or null when there is none. Counts them while they come: the directory may lie. */
  readonly lees: (naam: string) => Promise<Buffer | null>;
  /** As `lees`, as UTF-8 text. */
  readonly leesTekst: (naam: string) => Promise<string | null>;
}

/** Opens an archive in memory; refuses bombs, ways out of the folder, macros and encryption by its directory alone. */
export async function openZip(inhoud: Uint8Array): Promise<Archief> {
  const { zip, onderdelen } = await ofBeschadigd(() => leesGids(inhoud));
  let uitgepakt = 0;
  const lees = async (naam: string): Promise<Buffer | null> => {
    const onderdeel = onderdelen.get(naam);
    if (onderdeel === undefined) return null;
    const bytes = await ofBeschadigd(() => pakUit(zip, onderdeel, GRENZEN.uitgepakt - uitgepakt), naam);
    uitgepakt += bytes.length;
    return bytes;
  };
  return {
    namen: [...onderdelen.keys()],
    lees,
    leesTekst: async (naam) => {
      const bytes = await lees(naam);
      return bytes === null ? null : alsUtf8(bytes, naam);
    },
  };
}

async function leesGids(inhoud: Uint8Array): Promise<{ zip: ZipFile; onderdelen: Map<string, Entry> }> {
  const zip = await openGids(Buffer.from(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength));
  if (zip.entryCount > GRENZEN.onderdelen) weiger('Het bestand bestaat uit meer dan 1.000 onderdelen.');
  const onderdelen = new Map<string, Entry>();
  let totaal = 0;
  for (let volgende = await leesRegel(zip); volgende !== null; volgende = await leesRegel(zip)) {
    const naam = naamVan(volgende);
    keurOnderdeel(naam, volgende);
    totaal += volgende.uncompressedSize;
    if (totaal > GRENZEN.uitgepakt) weiger('Het bestand is uitgepakt groter dan 40 MB.', naam);
    if (onderdelen.has(naam)) weiger('Het bestand bevat twee onderdelen met dezelfde naam.', naam);
    onderdelen.set(naam, volgende);
  }
  return { zip, onderdelen };
}

function openGids(inhoud: Buffer): Promise<ZipFile> {
  return new Promise((klaar, mislukt) => {
    yauzl.fromBuffer(
      inhoud,
      { lazyEntries: true, decodeStrings: false, validateEntrySizes: false },
      (fout, zip) => {
        if (fout === null) klaar(zip);
        else mislukt(fout);
      },
    );
  });
}

/** The next line of the directory, or null after the last one. */
function leesRegel(zip: ZipFile): Promise<Entry | null> {
  return new Promise((klaar, mislukt) => {
    zip.removeAllListeners();
    zip.once('entry', klaar);
    zip.once('end', () => klaar(null));
    zip.once('error', mislukt);
    zip.readEntry();
  });
}

// With decodeStrings off the name is a Buffer, which the types of the package do not know.
function naamVan({ fileName }: { readonly fileName: string | Uint8Array }): string {
  return typeof fileName === 'string' ? fileName : Buffer.from(fileName).toString('utf8');
}

async function pakUit(zip: ZipFile, onderdeel: Entry, ruimte: number): Promise<Buffer> {
  const stroom = await new Promise<AsyncIterable<Buffer>>((klaar, mislukt) => {
    zip.openReadStream(onderdeel, (fout, gelezen) => {
      if (fout === null) klaar(gelezen);
      else mislukt(fout);
    });
  });
  const brokken: Buffer[] = [];
  let lengte = 0;
  for await (const brok of stroom) {
    lengte += brok.length;
    if (lengte > ruimte) weiger('Het bestand is uitgepakt groter dan 40 MB.');
    if (lengte > onderdeel.uncompressedSize) weiger('Het bestand liegt over zijn eigen grootte.');
    brokken.push(brok);
  }
  return Buffer.concat(brokken, lengte);
}

function alsUtf8(bytes: Buffer, naam: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return weiger('Het bestand bevat tekst die geen UTF-8 is.', naam);
  }
}
