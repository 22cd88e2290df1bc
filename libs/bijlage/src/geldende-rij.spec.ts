import { describe, expect, it } from '@jest/globals';
import {
  type DatumUitdrukking,
  bereikVan,
  dagVan,
  parseDatum,
  parseWeekuitdrukking,
} from '@routekaart/kalender';
import type { Activiteit, Planrij, PlanToestand } from '@routekaart/traject';
import { geldendeRij } from './geldende-rij.js';

const vast = (dag: string): DatumUitdrukking => ({ kind: 'vast', dag: dagVan(dag), tekst: dag });

function cellen(
  [weekTekst, datumTekst]: readonly [string, string],
  datum: DatumUitdrukking | null,
  toestand: PlanToestand = 'vastgelegd',
): readonly string[] {
  const rij: Planrij = {
    code: 'R',
    mijlpaal: 1,
    volgorde: 1,
    bronregel: 1,
    weekTekst,
    datumTekst,
    wat: 'Bijpraten',
    wie: 'Kernteam',
    opmerkingen: '',
  };
  const week = parseWeekuitdrukking(weekTekst, 2021);
  const activiteit: Activiteit = {
    code: 'A',
    soort: 'bijpraten',
    naam: 'Bijpraten',
    rijen: [rij],
    mijlpalen: [1],
    gremia: [],
    perGemeente: false,
    station: null,
    week,
    datum: datum ?? parseDatum(datumTekst, { jaar: 2021, venster: week.venster }),
    toestand,
    reden: null,
    versie: 0,
  };
  const geldend = geldendeRij(rij, activiteit);
  expect([geldend.wat, geldend.wie, geldend.opmerkingen]).toEqual(['Bijpraten', 'Kernteam', '']);
  return [geldend.weekTekst, geldend.datumTekst];
}

describe('a row that was not planned anew', () => {
  it.each<readonly [string, string]>([
    ['Week 4 (25-1 tm 29-1)', '28-1'],
    ['Week 8 / 9 (22-2 tm 5-3)', '25-2 of 1-3'],
    ['Week 22 31-5 tm 4-6', ''],
    ['Week 6 (8-2 tm 12-2)', 'datum nog plannen'],
    ['Week 10', '15-3'],
    ['half maart', 'ergens'],
    ['', ''],
  ])('stays as printed: “%s”, “%s”', (week, datum) => {
    expect(cellen([week, datum], null)).toEqual([week, datum]);
  });

  it('stays as printed too when the date that holds says the same in other words', () => {
    expect(cellen(['Week 4', 'do 28 januari'], vast('2021-01-28'))).toEqual(['Week 4', 'do 28 januari']);
  });
});

describe('a row that was planned since', () => {
  const alternatieven: DatumUitdrukking = {
    kind: 'alternatieven',
    dagen: [dagVan('2021-03-16'), dagVan('2021-03-18')],
    tekst: '2021-03-16 of 2021-03-18',
  };
  it.each<[string, DatumUitdrukking, readonly string[]]>([
    ['a day in its week', vast('2021-03-18'), ['Week 11 (15-3 tm 19-3)', '18-3']],
    ['a day in another week', vast('2021-03-25'), ['Week 12 (22-3 tm 26-3)', '25-3']],
    ['a day in another year', vast('2022-01-06'), ['Week 1 (3-1-2022 tm 7-1-2022)', '6-1']],
    ['two days', alternatieven, ['Week 11 (15-3 tm 19-3)', '16-3 of 18-3']],
    [
      'two whole weeks',
      {
        kind: 'venster',
        venster: { van: dagVan('2021-03-22'), tot: dagVan('2021-04-02') },
        tekst: '2021-W12',
      },
      ['Week 12-13 (22-3 tm 2-4)', ''],
    ],
  ])('shows %s, and reads back as such', (_wat, datum, verwacht) => {
    const [week = '', dag = ''] = cellen(['Week 11 (15-3 tm 19-3)', 'Nog plannen'], datum);
    expect([week, dag]).toEqual(verwacht);
    const { venster } = parseWeekuitdrukking(week, 2021);
    expect(bereikVan(parseDatum(dag, { jaar: 2021, venster }))).toEqual(bereikVan(datum));
  });

  it('says that it fell out', () => {
    expect(cellen(['Week 11', '18-3'], null, 'vervallen')).toEqual(['Week 11', 'Vervallen']);
  });
});
