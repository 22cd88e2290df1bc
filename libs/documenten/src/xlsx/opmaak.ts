import { leesXml } from '../xml/lees-xml.js';

/** What a number in a cell means to a reader, by its format. */
export type Getalsoort = 'getal' | 'datum' | 'datum-tijd' | 'tijd';

const INGEBOUWD = new Map<number, Getalsoort>([
  ...reeks(14, 17, 'datum'),
  ...reeks(18, 21, 'tijd'),
  [22, 'datum-tijd'],
  ...reeks(27, 31, 'datum'),
  ...reeks(32, 35, 'tijd'),
  [36, 'datum'],
  ...reeks(45, 47, 'tijd'),
  ...reeks(50, 58, 'datum'),
]);

const LANGSTE_CODE = 255;

/** Per cell style (the `s` of a cell) what a number in it means. */
export function leesOpmaak(xml: string, onderdeel: string): readonly Getalsoort[] {
  const eigen = new Map<number, Getalsoort>();
  const stijlen: Getalsoort[] = [];
  let inCelstijlen = false;
  leesXml(xml, onderdeel, {
    open: (naam, attributen) => {
      const nummer = Number(attributen.get('numFmtId') ?? 0);
      if (naam === 'numFmt') eigen.set(nummer, getalsoortVan(attributen.get('formatCode') ?? ''));
      else if (naam === 'cellXfs') inCelstijlen = true;
      else if (naam === 'xf' && inCelstijlen) {
        stijlen.push(eigen.get(nummer) ?? INGEBOUWD.get(nummer) ?? 'getal');
      }
    },
    sluit: (naam) => {
      if (naam === 'cellXfs') inCelstijlen = false;
    },
    tekst: () => undefined,
  });
  return stijlen;
}

/**
 * What a format code shows; texts in quotes, escaped characters, colours and languages do not count.
 * @example getalsoortVan('[$-413]d mmmm yyyy;@') // 'datum'
 */
export function getalsoortVan(code: string): Getalsoort {
  const [kaal = ''] = code
    .slice(0, LANGSTE_CODE)
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';');
  if (/general|standaard/.test(kaal)) return 'getal';
  const tijd = /[hs]/.test(kaal);
  const datum = /[dyj]/.test(kaal) || (kaal.includes('m') && !tijd && !/\[m+\]/.test(kaal));
  if (datum) return tijd ? 'datum-tijd' : 'datum';
  return tijd || kaal.includes('[m') ? 'tijd' : 'getal';
}

function reeks(van: number, tot: number, soort: Getalsoort): readonly (readonly [number, Getalsoort])[] {
  return Array.from({ length: tot - van + 1 }, (_, plaats) => [van + plaats, soort] as const);
}
