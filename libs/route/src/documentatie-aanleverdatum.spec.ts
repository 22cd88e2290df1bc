import { expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { kort, tabel } from '../testing/documentatie.js';
import { formatMoment } from './reden.js';
import { bereken } from './berekening.js';
import { aVergadering, metVensters, onsdRij, periode, vast } from './testing/bouwers.js';
import { RAAD, STAP, voorbeeld, voorspelStap } from './testing/voorbeeld.js';
import { waarschuwingenVan } from './waarschuwingen/alle.js';

const RIJEN = tabel('onbekende-aanleverdatum');
const OVER_DE_RAAD = ['PROGNOSE_NA_VENSTER', 'GEEN_VERGADERSCHEMA', 'VENSTER_ONHAALBAAR'];

function stand(onsd: string, april: string, mei: string): Stand {
  const sluiting = (cel: string): string | null => (cel === 'onbekend' ? null : kort(cel));
  const { behandelingen, vergaderingen } = voorbeeld();
  return voorbeeld({
    activiteiten: [onsdRij(vast(kort(onsd)))],
    behandelingen: metVensters(behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    vergaderingen: [
      ...vergaderingen.filter(({ gremium }) => gremium !== RAAD),
      aVergadering(RAAD, '13-4', sluiting(april)),
      aVergadering(RAAD, '18-5', sluiting(mei)),
    ],
  });
}

it('docs/prognose.md shows what an unknown last day to hand in does', () => {
  expect(RIJEN).toHaveLength(5);
});

it.each(RIJEN)(
  'docs/prognose.md: the ONS-D on %s, the raad open until %s and %s',
  (onsd = '', april = '', mei = '', raad = '', waarschuwing = '') => {
    const zo = stand(onsd, april, mei);
    expect(formatMoment(voorspelStap(STAP.raad, zo).dag)).toBe(raad);
    const waarschuwingen = waarschuwingenVan(bereken(zo)).filter(({ code }) => OVER_DE_RAAD.includes(code));
    expect(waarschuwingen.map(({ code, ernst }) => `\`${code}\` (${ernst})`)).toEqual(
      waarschuwing === '–' ? [] : [waarschuwing],
    );
  },
);
