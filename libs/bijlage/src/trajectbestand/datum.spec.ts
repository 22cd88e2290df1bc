import { describe, expect, it } from '@jest/globals';
import { dagVan, type DatumUitdrukking } from '@routekaart/kalender';
import { leesDatum, planVan, schrijfDatum } from './datum.js';
import type { Bestandsdatum } from './trajectbestand.js';

const [van, tot] = [dagVan('2021-03-15'), dagVan('2021-03-19')];

describe('a date in a file', () => {
  it.each<[DatumUitdrukking, Bestandsdatum]>([
    [
      { kind: 'vast', dag: van, tekst: '15-3' },
      { soort: 'vast', dag: '2021-03-15', tekst: '15-3' },
    ],
    [
      { kind: 'alternatieven', dagen: [tot, van], tekst: '' },
      { soort: 'alternatieven', dagen: ['2021-03-19', '2021-03-15'] },
    ],
    [{ kind: 'venster', venster: null, tekst: '' }, { soort: 'venster' }],
    [
      { kind: 'nog-te-plannen', venster: { van, tot }, extra: true, tekst: 'extra' },
      { soort: 'nog-te-plannen', van: '2021-03-15', tot: '2021-03-19', extra: true, tekst: 'extra' },
    ],
    [
      { kind: 'vaag', venster: { van, tot }, tekst: 'medio maart' },
      { soort: 'vaag', van: '2021-03-15', tot: '2021-03-19', tekst: 'medio maart' },
    ],
    [
      { kind: 'onbekend', tekst: 'n.t.b.' },
      { soort: 'onbekend', tekst: 'n.t.b.' },
    ],
  ])('says %j as %j, and back', (datum, geschreven) => {
    expect(schrijfDatum(datum)).toEqual(geschreven);
    expect(leesDatum(geschreven)).toEqual(datum);
  });

  it('makes nothing up for a kind without its days', () => {
    expect(leesDatum({ soort: 'vast', tekst: 'x' })).toEqual({ kind: 'onbekend', tekst: 'x' });
    expect(leesDatum({ soort: 'vaag', van: '2021-03-15' })).toEqual({ kind: 'onbekend', tekst: '' });
  });

  it('is read from the date cell of the first row, in the year of the planning', () => {
    const rij = { code: 'R', mijlpaal: 1, week: 'Week 11 (15-3 tm 19-3)', datum: '16-3', wat: '' };
    const rijen = new Map([['R', rij]]);
    const plan = (planning: object): unknown => planVan({ rijen: ['R'] }, planning, rijen);
    const dag = { kind: 'vast', dag: dagVan('2021-03-16'), tekst: '16-3' };
    expect(plan({ jaar: 2021 })).toEqual({ datum: dag, toestand: 'vastgelegd' });
    expect(plan({ bijgewerktTotEnMet: '2022-01-10' })).toMatchObject({
      datum: { dag: dagVan('2022-03-16') },
    });
    expect(planVan({}, {}, rijen)).toMatchObject({ datum: { kind: 'venster' }, toestand: 'voorgesteld' });
  });
});
