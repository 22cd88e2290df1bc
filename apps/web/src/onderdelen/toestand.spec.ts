import { describe, expect, it } from '@jest/globals';
import type { CelFragment } from '../api/documenten.js';
import { beeldVan } from './toestand.js';

const VENSTER = { van: '2021-03-01', tot: '2021-03-31', tekst: 'maart 2021' };

function beeld(over: Partial<CelFragment>): ReturnType<typeof beeldVan> {
  const cel: CelFragment = {
    behandeling: 'm1-college',
    station: 'college',
    mijlpaal: 1,
    toestand: 'AAN_ZET',
    grond: 'VERGADERING',
    margeDagen: null,
    sprongDagen: null,
    aanleverenVoor: null,
    redenen: [],
    gremium: { naam: 'college Alblasserdam' },
    gemeente: null,
    venster: VENSTER,
    prognose: { soort: 'DAG', vroegst: '2021-03-16', laatst: '2021-03-16', tekst: 'di 16-3-2021' },
    vergadering: { schriftelijk: false },
    sprong: null,
    mogelijkeVergaderingen: [],
    ...over,
  };
  return beeldVan(cel);
}

const LAAT = { soort: 'DAG', vroegst: '2021-04-06', laatst: '2021-04-06', tekst: 'di 6-4-2021' } as const;
const ONBEKEND = { soort: 'ONBEKEND', vroegst: null, laatst: null, tekst: 'onbekend' } as const;

describe('a cell', () => {
  it.each([
    ['a day that was reckoned', {}, { soort: 'verwacht', dagwoord: 'verwacht' }],
    ['a day of the plan', { grond: 'PLANDATUM' }, { soort: 'gepland', dagwoord: 'gepland' }],
    [
      'a day on whose agenda it stands',
      { toestand: 'GEAGENDEERD', grond: 'AGENDA' },
      { soort: 'gepland', woord: 'geagendeerd', dagwoord: 'op de agenda' },
    ],
    ['a reckoned day after its window', { prognose: LAAT }, { soort: 'knelt', dagwoord: 'verwacht' }],
    [
      'a planned day after its window',
      { grond: 'PLANDATUM', prognose: LAAT },
      { soort: 'knelt', dagwoord: 'gepland' },
    ],
    ['the last day of the window', { venster: { ...VENSTER, tot: '2021-03-16' } }, { soort: 'verwacht' }],
    ['a besluit', { toestand: 'BESLOTEN', grond: 'BESLUIT' }, { soort: 'besloten', dagwoord: null }],
    ['a no', { toestand: 'AFGEWEZEN', grond: 'BESLUIT' }, { soort: 'gestopt', dagwoord: null }],
    ['an unknown day', { prognose: ONBEKEND }, { soort: 'onbekend', dagwoord: null }],
  ] as const)('shows %s in its own way', (_wat, over, verwacht) => {
    expect(beeld(over)).toMatchObject(verwacht);
  });

  it('has a sign of its own for each kind', () => {
    const tekens = [
      {},
      { grond: 'AGENDA' },
      { grond: 'PLANDATUM' },
      { prognose: LAAT },
      { toestand: 'BESLOTEN' },
    ] as const;
    expect(new Set(tekens.map((over) => beeld(over).teken)).size).toBe(tekens.length);
  });
});
