import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking } from '@routekaart/kalender';
import { type PlanToestand } from '@routekaart/traject';
import { type Feit, agenda, punten } from '../testing/agenda.js';
import { alternatieven, nogTePlannen, periode, vast } from '../testing/bouwers.js';

describe('an activiteit in a calendar', () => {
  const bij = (datum: DatumUitdrukking, toestand: PlanToestand, code = 'A-M1-01') =>
    punten(
      'activiteit',
      agenda([{ plan: [code, datum, toestand] }]).filter(({ uid }) => uid.includes(code)),
    );

  it.each([
    ['a fixed day', vast('18-3'), 'vastgelegd', ['2021-03-18 bevestigd Bijpraten ons-d #1']],
    ['a day that was held', vast('18-3'), 'gehouden', ['2021-03-18 bevestigd Bijpraten ons-d #1']],
    [
      'a day that was only proposed',
      vast('18-3'),
      'voorgesteld',
      ['2021-03-18 voorlopig Bijpraten ons-d #1'],
    ],
    ['a day that was cancelled', vast('18-3'), 'vervallen', ['2021-03-18 vervallen Bijpraten ons-d #1']],
    [
      'alternatives, the first day first',
      alternatieven('1-3', '25-2'),
      'voorgesteld',
      [
        '2021-02-25 voorlopig Bijpraten ons-d (alternatief 1 van 2) #1',
        '2021-03-01 voorlopig Bijpraten ons-d (alternatief 2 van 2) #1',
      ],
    ],
    [
      'a window without a day',
      nogTePlannen(periode('15-3', '19-3')),
      'nog-te-plannen',
      ['2021-03-15/2021-03-19 voorlopig Bijpraten ons-d (nog te plannen) #1'],
    ],
    ['nothing to go by', nogTePlannen(), 'nog-te-plannen', []],
    ['a text that is no date', { kind: 'onbekend', tekst: '?' }, 'nog-te-plannen', []],
  ] as const)('with %s stands there so', (_, datum, toestand, verwacht) => {
    expect(bij(datum, toestand)).toEqual(verwacht);
  });

  it('without a day of its own stands in the week of its row', () => {
    expect(bij(nogTePlannen(), 'nog-te-plannen', 'A-M2-15')).toEqual([
      '2021-05-17/2021-05-21 voorlopig ons-d: Instemmen stukken (nog te plannen) #1',
    ]);
  });

  it('keeps its UID from open to chosen to moved, with a higher number each time', () => {
    const feiten: readonly Feit[] = [
      { plan: ['A-M1-01', alternatieven('25-2', '1-3'), 'voorgesteld'] },
      { plan: ['A-M1-01', vast('1-3'), 'vastgelegd'] },
      { plan: ['A-M1-01', vast('4-3'), 'vastgelegd'] },
    ];
    const op = (aantal: number) =>
      agenda(feiten.slice(0, aantal)).filter(({ uid }) => uid === 'gr-sociaal.activiteit.A-M1-01@routekaart');
    expect([1, 2, 3].map((aantal) => punten('', op(aantal)))).toEqual([
      ['2021-02-25 voorlopig Bijpraten ons-d (alternatief 1 van 2) #1'],
      ['2021-03-01 bevestigd Bijpraten ons-d #2'],
      ['2021-03-04 bevestigd Bijpraten ons-d #3'],
    ]);
    expect(punten('activiteit.A-M1-01.2', agenda(feiten))).toEqual([]);
  });
});
