import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, dagVan } from '@routekaart/kalender';
import type { Activiteit } from '../activiteit.js';
import type { PlanFeit } from '../dossier.js';
import type { Station } from '../route.js';
import { planvensters } from './planvensters.js';

const VENSTER = { van: dagVan('2021-04-05'), tot: dagVan('2021-05-14') };
const NIEUW: DatumUitdrukking = { kind: 'venster', venster: VENSTER, tekst: '5-4 tm 14-5' };
const VAST: DatumUitdrukking = { kind: 'vast', dag: dagVan('2021-05-26'), tekst: '26-5' };

const aFeit = (volgnummer: number, datum: DatumUitdrukking): PlanFeit => ({
  activiteit: 'M1-17',
  datum,
  toestand: 'voorgesteld',
  reden: 'meer tijd',
  herkomst: { volgnummer, rol: 'two', door: 'two', op: '', dag: dagVan('2021-03-24'), bron: 'two' },
});

const raden: Activiteit = {
  code: 'M1-17',
  soort: 'instemming',
  naam: 'Instemmen raden',
  rijen: [],
  mijlpalen: [1, 2],
  gremia: [],
  perGemeente: true,
  station: 'raad',
  week: { kind: 'week', weken: [], gedrukt: null, venster: null, tekst: '', twijfel: [] },
  datum: NIEUW,
  toestand: 'voorgesteld',
  reden: null,
  versie: 1,
};

const station = (code: string, perGemeente: boolean): Station => ({
  code,
  naam: code,
  volgorde: 1,
  perGemeente,
  voorgangers: [],
  verwerkingsdagen: 0,
  duurDagen: null,
  staart: false,
  regime: null,
  grondslag: null,
});

const vensters = (feiten: readonly PlanFeit[], over: Partial<Activiteit> = {}) =>
  planvensters(
    { activiteiten: [{ ...raden, ...over }], stations: [station('raad', true), station('ons-d', false)] },
    feiten,
  );

describe('the windows of the plan', () => {
  it('are those of the file until a row is planned again', () => {
    expect(vensters([aFeit(1, NIEUW)])).toEqual([]);
  });

  it('move with the row, for each mijlpaal that it serves, with its reason and Herkomst', () => {
    const feit = aFeit(2, NIEUW);
    expect(vensters([aFeit(1, VAST), feit])).toEqual(
      [1, 2].map((mijlpaal) => ({
        afspraak: { soort: 'venster-wijzigen', mijlpaal, station: 'raad', gemeente: null, venster: VENSTER },
        reden: 'meer tijd',
        herkomst: feit.herkomst,
      })),
    );
  });

  it.each<readonly [string, DatumUitdrukking, number]>([
    ['a fixed day', VAST, 0],
    ['days of which one is chosen', { kind: 'alternatieven', dagen: [VENSTER.van], tekst: '5-4' }, 0],
    [
      'a day still to be planned somewhere',
      { kind: 'nog-te-plannen', venster: null, extra: false, tekst: '' },
      0,
    ],
    [
      'a day still to be planned in them',
      { kind: 'nog-te-plannen', venster: VENSTER, extra: false, tekst: '' },
      1,
    ],
    ['words', { kind: 'vaag', venster: VENSTER, tekst: 'begin mei' }, 1],
  ])('by %s', (_wat, datum, aantal) => {
    expect(vensters([aFeit(1, VAST), aFeit(2, datum)], { mijlpalen: [1] })).toHaveLength(aantal);
  });

  it.each<readonly [string, Partial<Activiteit>, number]>([
    ['a row beside the route', { station: null }, 0],
    ['a row that was cancelled', { toestand: 'vervallen' }, 0],
    ['a row of one raad', { perGemeente: false }, 0],
    ['a row of a regional body', { perGemeente: false, station: 'ons-d' }, 1],
  ])('by %s', (_wat, over, aantal) => {
    expect(vensters([aFeit(1, VAST), aFeit(2, NIEUW)], { mijlpalen: [1], ...over })).toHaveLength(aantal);
  });
});
