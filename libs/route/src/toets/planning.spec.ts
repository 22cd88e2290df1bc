import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aTraject,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { PLANHANDELINGEN, type PlanVoorstel, type Planhandeling, toestandNa, toetsPlan } from './planning.js';
import type { Toets } from './weigering.js';

const open = anActiviteit({ datum: nogTePlannen() });
const ligtVast = anActiviteit({ datum: vast('18-3') });

function toets(voorstel: PlanVoorstel, activiteit: Activiteit, over: Partial<Stand> = {}): Toets {
  return toetsPlan(voorstel, activiteit, bereken(voorbeeld({ activiteiten: [activiteit], ...over })));
}

const wil = (handeling: Planhandeling, over: Partial<PlanVoorstel> = {}): PlanVoorstel => ({
  handeling,
  datum: handeling === 'vervallen' ? null : vast('25-3'),
  reden: handeling === 'verplaatsen' || handeling === 'vervallen' ? 'zaal bezet' : null,
  ...over,
});

describe('toestandNa', () => {
  it.each([
    ['voorstellen', 'voorgesteld'],
    ['vastleggen', 'vastgelegd'],
    ['verplaatsen', 'vastgelegd'],
    ['vervallen', 'vervallen'],
  ] as const)('%s leads to %s', (handeling, toestand) => {
    expect(toestandNa(handeling)).toBe(toestand);
  });
});

describe('toetsPlan', () => {
  it.each([
    ['a proposal of one day', wil('voorstellen'), open],
    ['a proposal of two days', wil('voorstellen', { datum: alternatieven('25-2', '1-3') }), open],
    ['a proposal of a window', wil('voorstellen', { datum: nogTePlannen(periode('15-3', '19-3')) }), open],
    ['fixing a day that was open', wil('vastleggen'), open],
    [
      'fixing one of two alternatives',
      wil('vastleggen'),
      anActiviteit({ datum: alternatieven('25-3', '1-4') }),
    ],
    ['fixing a proposed day', wil('vastleggen'), { ...ligtVast, toestand: 'voorgesteld' as const }],
    ['moving a fixed day', wil('verplaatsen'), ligtVast],
    ['cancelling, open or fixed', wil('vervallen'), open],
  ])('accepts %s', (_, voorstel, activiteit) => {
    expect(toets(voorstel, activiteit)).toBeNull();
  });

  it('accepts a holiday: that gives a warning, not a refusal', () => {
    expect(toets(wil('vastleggen'), open, { kalenderperioden: [gesloten('Feestdag', '25-3')] })).toBeNull();
  });

  it.each(PLANHANDELINGEN)('refuses to %s what was cancelled or held', (handeling) => {
    for (const toestand of ['vervallen', 'gehouden'] as const) {
      expect(toets(wil(handeling), { ...ligtVast, toestand })).toMatchObject({
        code: 'PLAN-01',
        veld: 'activiteit',
        melding: expect.stringContaining(toestand),
      });
    }
  });

  it.each([
    ['moving what has no day', wil('verplaatsen'), open, 'PLAN-02', 'handeling'],
    ['fixing another day over a fixed one', wil('vastleggen'), ligtVast, 'PLAN-02', 'handeling'],
    ['a proposal over a fixed day', wil('voorstellen'), ligtVast, 'PLAN-02', 'handeling'],
    ['moving without a reason', wil('verplaatsen', { reden: null }), ligtVast, 'PLAN-03', 'reden'],
    ['cancelling with an empty reason', wil('vervallen', { reden: '  ' }), ligtVast, 'PLAN-03', 'reden'],
    ['cancelling with a new day', wil('vervallen', { datum: vast('25-3') }), ligtVast, 'PLAN-04', 'datum'],
    ['fixing without a day', wil('vastleggen', { datum: null }), open, 'PLAN-04', 'datum'],
    ['fixing two days', wil('vastleggen', { datum: alternatieven('25-3', '1-4') }), open, 'PLAN-04', 'datum'],
    ['moving to a window', wil('verplaatsen', { datum: nogTePlannen() }), ligtVast, 'PLAN-04', 'datum'],
    [
      'a window that ends before it starts',
      wil('voorstellen', { datum: nogTePlannen(periode('5-3', '1-3')) }),
      open,
      'PERIODE-01',
      'datum',
    ],
  ])('refuses %s', (_, voorstel, activiteit, code, veld) => {
    expect(toets(voorstel, activiteit)).toMatchObject({ soort: 'regel', code, veld });
  });

  it('accepts a window of one day', () => {
    expect(toets(wil('voorstellen', { datum: nogTePlannen(periode('5-3', '5-3')) }), open)).toBeNull();
  });

  it.each(['verplaatsen', 'vervallen'] as const)('refuses to %s what was decided', (handeling) => {
    const besluiten = [aBesluit('m1-ons-d', '11-3')];

    expect(toets(wil(handeling), onsdRij(vast('11-3')), { besluiten, peildatum: dag('12-3') })).toMatchObject(
      {
        code: 'PLAN-05',
        veld: 'activiteit',
        melding: 'ons-d heeft al besloten op do 11-3-2021.',
      },
    );
  });

  it('refuses a day before the one on which the predecessor decided, and accepts that day itself', () => {
    const over = { ...aTraject({ stuurgroep: true }), besluiten: [aBesluit('m1-stuurgroep', '5-3')] };
    const naar = (plandag: string): Toets =>
      toets(wil('verplaatsen', { datum: vast(plandag) }), onsdRij(vast('11-3')), {
        ...over,
        peildatum: dag('6-3'),
      });

    expect(naar('4-3')).toMatchObject({ code: 'ROUTE-02', veld: 'datum' });
    expect(naar('5-3')).toBeNull();
  });
});
