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
import {
  PLANHANDELINGEN,
  type PlanVoorstel,
  type Planhandeling,
  toestandNa,
  toetsImport,
  toetsPlan,
} from './planning.js';
import { type Toets, regelGeschonden } from './weigering.js';

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
    ['houden', 'gehouden'],
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
    [
      'moving what has no day',
      wil('verplaatsen'),
      open,
      'PLAN-02',
      'handeling',
      'Er is nog geen vaste datum om te verplaatsen: stel een datum voor of leg er een vast.',
    ],
    [
      'fixing another day over a fixed one',
      wil('vastleggen'),
      ligtVast,
      'PLAN-02',
      'handeling',
      'Er ligt al een dag vast: verplaats de activiteit, met een reden.',
    ],
    [
      'a proposal over a fixed day',
      wil('voorstellen'),
      ligtVast,
      'PLAN-02',
      'handeling',
      'Er ligt al een dag vast: verplaats de activiteit, met een reden.',
    ],
    [
      'moving without a reason',
      wil('verplaatsen', { reden: null }),
      ligtVast,
      'PLAN-03',
      'reden',
      'Geef een reden om te verplaatsen.',
    ],
    [
      'cancelling with an empty reason',
      wil('vervallen', { reden: '  ' }),
      ligtVast,
      'PLAN-03',
      'reden',
      'Geef een reden om te laten vervallen.',
    ],
    [
      'cancelling with a new day',
      wil('vervallen', { datum: vast('25-3') }),
      ligtVast,
      'PLAN-04',
      'datum',
      'Een vervallen activiteit krijgt geen nieuwe datum.',
    ],
    ['fixing without a day', wil('vastleggen', { datum: null }), open, 'PLAN-04', 'datum', 'Geef een datum.'],
    [
      'fixing two days',
      wil('vastleggen', { datum: alternatieven('25-3', '1-4') }),
      open,
      'PLAN-04',
      'datum',
      'Vastleggen en verplaatsen kan alleen naar één dag.',
    ],
    [
      'moving to a window',
      wil('verplaatsen', { datum: nogTePlannen() }),
      ligtVast,
      'PLAN-04',
      'datum',
      'Vastleggen en verplaatsen kan alleen naar één dag.',
    ],
    [
      'a window that ends before it starts',
      wil('voorstellen', { datum: nogTePlannen(periode('5-3', '1-3')) }),
      open,
      'PERIODE-01',
      'datum',
      'Het einde ligt vóór het begin.',
    ],
  ])('refuses %s', (_, voorstel, activiteit, code, veld, melding) => {
    expect(toets(voorstel, activiteit)).toEqual(regelGeschonden(code, veld, melding));
  });

  it('accepts another fixed day over two alternatives, fixed or not', () => {
    const gekozen = {
      ...anActiviteit({ datum: alternatieven('25-3', '1-4') }),
      toestand: 'vastgelegd' as const,
    };
    expect(toets(wil('vastleggen'), gekozen)).toBeNull();
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

    expect(naar('4-3')).toEqual(
      regelGeschonden('ROUTE-02', 'datum', 'stuurgroep besloot pas op vr 5-3-2021.'),
    );
    expect(naar('5-3')).toBeNull();
  });
});

describe('toetsPlan of what was held', () => {
  const gehouden = wil('houden', { datum: null });

  it('accepts it on the day itself and after it', () => {
    expect(toets(gehouden, ligtVast, { peildatum: dag('18-3') })).toBeNull();
    expect(toets(gehouden, ligtVast, { peildatum: dag('19-3') })).toBeNull();
  });

  it('accepts it of a row of the route that was decided on', () => {
    const besluiten = [aBesluit('m1-ons-d', '11-3')];
    expect(toets(gehouden, onsdRij(vast('11-3')), { besluiten, peildatum: dag('12-3') })).toBeNull();
  });

  it.each([
    [
      'before its day',
      gehouden,
      ligtVast,
      'PLAN-06',
      'handeling',
      'Dit is pas op do 18-3-2021: dat het is gehouden, kan vanaf die dag worden vastgelegd.',
    ],
    [
      'without a fixed day',
      gehouden,
      open,
      'PLAN-02',
      'handeling',
      'Leg eerst de dag vast waarop dit is gehouden.',
    ],
    [
      'on a day that was only proposed',
      gehouden,
      { ...ligtVast, toestand: 'voorgesteld' as const },
      'PLAN-02',
      'handeling',
      'Leg eerst de dag vast waarop dit is gehouden.',
    ],
    [
      'with another day',
      wil('houden'),
      ligtVast,
      'PLAN-04',
      'datum',
      'Een gehouden activiteit krijgt geen nieuwe datum.',
    ],
  ])('refuses it %s', (_, voorstel, activiteit, code, veld, melding) => {
    expect(toets(voorstel, activiteit, { peildatum: dag('17-3') })).toEqual(
      regelGeschonden(code, veld, melding),
    );
  });
});

describe('toetsImport', () => {
  const besluiten = [aBesluit('m1-stuurgroep', '5-3')];
  const route = { ...aTraject({ stuurgroep: true }), besluiten, peildatum: dag('6-3') };
  const naar = (
    nieuw: Pick<Activiteit, 'datum' | 'toestand'>,
    activiteit: Activiteit,
    over: Partial<Stand> = {},
  ): Toets =>
    toetsImport(nieuw, activiteit, bereken(voorbeeld({ activiteiten: [activiteit], ...route, ...over })));

  it.each([
    ['a day over a fixed one', { datum: vast('25-3'), toestand: 'vastgelegd' as const }],
    ['less certain than a fixed day', { datum: nogTePlannen(), toestand: 'nog-te-plannen' as const }],
    ['falls out, with a day before the route', { datum: vast('4-3'), toestand: 'vervallen' as const }],
  ])('accepts what is %s', (_, nieuw) => {
    expect(naar(nieuw, onsdRij(vast('11-3')))).toBeNull();
  });

  it('leaves what was held as it is', () => {
    expect(
      naar({ datum: vast('25-3'), toestand: 'vastgelegd' }, { ...ligtVast, toestand: 'gehouden' }),
    ).toEqual(
      regelGeschonden(
        'PLAN-01',
        'activiteit',
        'Deze activiteit is gehouden en kan niet meer worden gepland.',
      ),
    );
  });

  it('leaves what was decided as it is', () => {
    const besloten = { besluiten: [...besluiten, aBesluit('m1-ons-d', '11-3')], peildatum: dag('12-3') };
    expect(
      naar({ datum: vast('25-3'), toestand: 'vastgelegd' }, onsdRij(vast('11-3')), besloten),
    ).toMatchObject({ code: 'PLAN-05' });
  });

  it('refuses a day before the predecessor decided, and a window that ends before it starts', () => {
    const rij = onsdRij(vast('11-3'));
    expect(naar({ datum: vast('4-3'), toestand: 'vastgelegd' }, rij)).toMatchObject({ code: 'ROUTE-02' });
    expect(
      naar({ datum: nogTePlannen(periode('25-3', '18-3')), toestand: 'nog-te-plannen' }, rij),
    ).toMatchObject({ code: 'PERIODE-01' });
  });
});
