import { expect, it } from '@jest/globals';
import { tabel } from '../testing/documentatie.js';
import { bereken } from './berekening.js';
import { ALBLASSERDAM, DORDRECHT, aBesluit, aTraject, onsdRij, vast } from './testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from './testing/voorbeeld.js';
import type { Treffer } from './verloop/trefzekerheid.js';
import { formatKans, kansUit } from './kans/kans.js';
import { kansOpTenMinste } from './kans/kans-op-aantal.js';
import { kansVanMijlpaal } from './kans/mijlpaalkans.js';

const STATIONS = tabel('kans-station');
const KANSEN = tabel('kans');
const AANTALLEN = tabel('kans-aantal');

/** What is known of one station: so many forecasts, of which some after a late predecessor and some in time. */
function treffers(station: string, totaal: number, mee: number, gehaald: number): readonly Treffer[] {
  return Array.from({ length: totaal }, (_, nr) => ({
    behandeling: `${station}-${String(nr)}`,
    station,
    gremium: station,
    gemeente: null,
    besloten: nr,
    vooruit: 28,
    voorspeld: 0,
    afwijking: nr < gehaald ? 0 : 7,
    meegesleept: nr >= totaal - mee,
  }));
}

const getal = (tekst: string): number => Number(tekst.replace(',', '.'));

const ERVARING = STATIONS.flatMap(([station = '', totaal, mee, , gehaald]) =>
  treffers(station.toLowerCase(), Number(totaal), Number(mee), Number(gehaald)),
);

it('docs/prognose.md has these tables about chances', () => {
  expect([STATIONS.length, KANSEN.length, AANTALLEN.length]).toEqual([3, 4, 4]);
});

it.each(STATIONS)(
  'docs/prognose.md: the chance of %s from %s forecasts',
  (_station, totaal, mee, telt, gehaald, kans) => {
    expect(Number(totaal) - Number(mee)).toBe(Number(telt));
    expect(formatKans(kansUit({ gehaald: Number(gehaald), totaal: Number(telt) }))).toBe(kans);
  },
);

it.each(KANSEN)('docs/prognose.md: the chance for %s', (wie = '', product = '', kans = '') => {
  const gemeenten = wie.includes('2 gemeenten') ? 2 : 1;
  const stand = voorbeeld({
    ...aTraject({ gemeenten }),
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: [ALBLASSERDAM, DORDRECHT].slice(0, gemeenten).flatMap(vergaderingenVan),
    besluiten: wie.includes('besloot') ? [aBesluit('m1-ons-d', '1-3')] : [],
  });
  const negen = wie.includes('9 van 9');
  const bekend = negen
    ? [...ERVARING.filter(({ station }) => station !== 'raad'), ...treffers('raad', 9, 0, 9)]
    : ERVARING;
  const uitkomst = kansVanMijlpaal(1, bereken(stand), bekend, 28).kans;
  expect(formatKans(uitkomst)).toBe(kans);
  if (negen) {
    expect(uitkomst).toBeNull();
  } else {
    const factoren = product.split(' × ').map(getal);
    expect(uitkomst).toBeCloseTo(factoren.reduce((samen, factor) => samen * factor, 1));
  }
});

it.each(AANTALLEN)(
  'docs/prognose.md: of stroken with %s are %s needed',
  (stroken = '', nodig, som = '', kans = '') => {
    const elk = stroken.split(' en ').map((deel) => (deel === 'onbekend' ? null : getal(deel)));
    const uitkomst = kansOpTenMinste(Number(nodig), elk);
    expect(formatKans(uitkomst)).toBe(kans);
    if (uitkomst === null) {
      expect(som).toBe('niet te maken');
    } else {
      const delen = som.split(' + ').map(getal);
      expect(uitkomst).toBeCloseTo(delen.reduce((samen, deel) => samen + deel, 0));
    }
  },
);
