import { describe, expect, it } from '@jest/globals';
import type { RoutekaartrijFragment } from '../../../api/documenten.js';
import { rijinvoerVan } from './rijinvoer.js';

const RIJ: RoutekaartrijFragment = {
  activiteit: 'A-M1-13',
  mijlpaal: null,
  station: null,
  soort: 'datum',
  laterDagen: null,
  editie: null,
  extra: false,
  brontekst: 'zoals gedrukt',
  datum: null,
};

function datum(soort: string, dagen: readonly string[], van?: string, tot?: string): RoutekaartrijFragment {
  const bereik = van === undefined || tot === undefined ? null : { van, tot };
  return { ...RIJ, datum: { soort, dagen, bereik } };
}

describe('a row of a routekaart that is approved', () => {
  it.each([
    ['a day', datum('vast', ['2021-03-18'], '2021-03-18', '2021-03-18'), { datum: { dag: '2021-03-18' } }],
    [
      'alternatives',
      datum('alternatieven', ['2021-02-25', '2021-03-01'], '2021-02-25', '2021-03-01'),
      { datum: { alternatieven: ['2021-02-25', '2021-03-01'] } },
    ],
    [
      'a window',
      datum('venster', [], '2021-04-05', '2021-04-30'),
      { datum: { van: '2021-04-05', tot: '2021-04-30' } },
    ],
    [
      'a vague date with its bounds',
      datum('vaag', [], '2021-03-10', '2021-03-20'),
      { datum: { van: '2021-03-10', tot: '2021-03-20' } },
    ],
    ['a vague date without bounds', datum('vaag', []), { onbekend: true }],
    ['an unknown date', datum('onbekend', []), { onbekend: true }],
    [
      'a deviation, of which the date was only reckoned',
      { ...datum('vast', ['2021-03-11']), soort: 'afwijking', laterDagen: 7, editie: 1 },
      { laterDagen: 7, editie: 1 },
    ],
    ['an addition', { ...RIJ, soort: 'toevoeging' }, { toevoeging: true }],
  ] as const)('keeps %s as it was', (_wat, rij, basis) => {
    expect(rijinvoerVan(rij)).toEqual({
      activiteit: 'A-M1-13',
      mijlpaal: null,
      station: null,
      extra: false,
      tekst: 'zoals gedrukt',
      ...basis,
    });
  });

  it('keeps about which station of a mijlpaal it is, and that it is extra', () => {
    const rij = { ...RIJ, activiteit: null, mijlpaal: 2, station: 'raad', extra: true };
    expect(rijinvoerVan(rij)).toMatchObject({ activiteit: null, mijlpaal: 2, station: 'raad', extra: true });
  });
});
