import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { collegeBesluit, onsdBesluit, standNaCollege as stand, voorstel } from '../testing/besluittoets.js';
import { aBesluit, aHerkomst, aVergadering, dag } from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan } from '../testing/voorbeeld.js';
import type { BesluitVoorstel } from './besluit.js';
import { toetsCorrectie } from './correctie.js';
import type { Toets } from './weigering.js';

const { college, raad } = STAP;

function correctie(wat: BesluitVoorstel, vorig: Besluit, op: Stand = stand()): Toets {
  const berekening = bereken(op);
  return toetsCorrectie(wat, vorig, prognoseVan(vorig.behandeling, berekening), berekening);
}

describe('toetsCorrectie', () => {
  const raadsbesluit = (over: Partial<Besluit> = {}): Besluit => aBesluit(raad, '25-3', over);

  it('accepts another day or outcome, and also the same day again', () => {
    expect(correctie(voorstel('23-3'), collegeBesluit)).toBeNull();
    expect(correctie(voorstel('16-3', { uitkomst: 'niet-ingestemd' }), collegeBesluit)).toBeNull();
  });

  it('keeps a besluit after what it answered to: the day on which the body held the stuk over', () => {
    const aangehouden = aBesluit(college, '16-3', { id: 'eerst', uitkomst: 'aangehouden' });
    const daarna = aBesluit(college, '23-3', { id: 'daarna', herkomst: aHerkomst({ volgnummer: 7 }) });
    const twee = stand({ besluiten: [onsdBesluit, aangehouden, daarna] });
    expect(correctie(voorstel('25-3'), daarna, twee)).toBeNull();
    expect(correctie(voorstel('16-3'), daarna, twee)).toMatchObject({ code: 'BESLUIT-06', veld: 'dag' });
  });

  it('keeps a besluit after the day on which a later body sent the stuk back', () => {
    const terug = aBesluit(raad, '25-3', {
      uitkomst: 'terugverwezen',
      herkomst: aHerkomst({ volgnummer: 7 }),
    });
    const opnieuw = aBesluit(college, '30-3', { id: 'opnieuw', herkomst: aHerkomst({ volgnummer: 8 }) });
    const weer = stand({ besluiten: [onsdBesluit, collegeBesluit, terug, opnieuw] });
    expect(correctie(voorstel('30-3', { uitkomst: 'niet-ingestemd' }), opnieuw, weer)).toBeNull();
    expect(correctie(voorstel('25-3'), opnieuw, weer)).toMatchObject({ code: 'BESLUIT-06', veld: 'dag' });
  });

  it('refuses a besluit that was replaced already', () => {
    const nieuw = {
      ...collegeBesluit,
      id: 'nieuw',
      vervangt: collegeBesluit.id,
      herkomst: aHerkomst({ volgnummer: 2 }),
    };
    const vervangen = stand({ besluiten: [onsdBesluit, nieuw] });

    expect(correctie(voorstel('23-3'), collegeBesluit, vervangen)).toMatchObject({
      code: 'BESLUIT-05',
      veld: 'besluit',
    });
    expect(correctie(voorstel('23-3'), nieuw, vervangen)).toBeNull();
  });

  it.each([
    ['a day on which nobody met', 'BESLUIT-02', 'dag', voorstel('24-3')],
    ['a day in the future', 'ROUTE-04', 'dag', voorstel('6-4')],
    ['a day before the ONS-D', 'ROUTE-02', 'dag', voorstel('9-3')],
    ['another version', 'BESLUIT-04', 'stukversie', voorstel('16-3', { stukversie: 0 })],
    [
      'aanpassingen without their outcome',
      'BESLUIT-03',
      'uitkomst',
      voorstel('16-3', { aanpassingen: ['x'] }),
    ],
  ])('refuses %s', (_, code, veld, wat) => {
    expect(correctie(wat, collegeBesluit)).toMatchObject({ code, veld });
  });

  it.each(['ingestemd', 'niet-ingestemd', 'aangehouden'] as const)(
    'keeps the college before the raad that already has the outcome "%s"',
    (uitkomst) => {
      const metRaad = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit({ uitkomst })] });

      expect(correctie(voorstel('25-3'), collegeBesluit, metRaad)).toBeNull();
      expect(correctie(voorstel('30-3'), collegeBesluit, metRaad)).toMatchObject({
        code: 'ROUTE-03',
        veld: 'dag',
      });
      expect(
        correctie(voorstel('16-3', { uitkomst: 'niet-ingestemd' }), collegeBesluit, metRaad),
      ).toMatchObject({
        code: 'ROUTE-03',
        veld: 'uitkomst',
      });
    },
  );

  it('is not bound by what the raad decided on an older version', () => {
    const oud = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit({ stukversie: 0 })] });

    expect(correctie(voorstel('30-3'), collegeBesluit, oud)).toBeNull();
  });

  it('lets the last besluit of the route be corrected freely', () => {
    const metRaad = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit()] });

    for (const uitkomst of ['toestemming-onthouden', 'aangehouden', 'terugverwezen'] as const) {
      expect(correctie(voorstel('25-3', { uitkomst }), raadsbesluit(), metRaad)).toBeNull();
    }
  });
});

describe('a correction of what sent the stuk back by mistake, before the college decided anew', () => {
  const terug = aBesluit(raad, '25-3', { uitkomst: 'terugverwezen', herkomst: aHerkomst({ volgnummer: 7 }) });
  const teruggestuurd = stand({ besluiten: [onsdBesluit, collegeBesluit, terug] });

  it.each(['ingestemd', 'niet-ingestemd', 'aangehouden', 'terugverwezen'] as const)(
    'accepts %s',
    (uitkomst) => {
      expect(correctie(voorstel('25-3', { uitkomst }), terug, teruggestuurd)).toBeNull();
    },
  );

  it('keeps it after what the college decided on 16-3', () => {
    expect(
      correctie(voorstel('9-3'), terug, {
        ...teruggestuurd,
        vergaderingen: [...teruggestuurd.vergaderingen, aVergadering(RAAD, '9-3', '2-3')],
      }),
    ).toMatchObject({ code: 'ROUTE-02', veld: 'dag' });
  });

  it('is refused while the college has not decided at all', () => {
    const zonderCollege = stand({ besluiten: [onsdBesluit, terug] });
    expect(correctie(voorstel('25-3'), terug, zonderCollege)).toMatchObject({ code: 'ROUTE-01' });
  });
});

describe('a correction of what sent the stuk back, after the college of 30-3 decided anew', () => {
  const terug = aBesluit(raad, '25-3', {
    uitkomst: 'terugverwezen',
    herkomst: aHerkomst({ volgnummer: 7 }),
  });
  const opnieuw = aBesluit(college, '30-3', { id: 'opnieuw', herkomst: aHerkomst({ volgnummer: 8 }) });
  const weer = stand({
    peildatum: dag('14-4'),
    besluiten: [onsdBesluit, collegeBesluit, terug, opnieuw],
    vergaderingen: [
      ...stand().vergaderingen,
      ...['9-3', '30-3'].map((een) => aVergadering(RAAD, een, '2-3')),
    ],
  });
  const nu = (opDag: string, uitkomst: BesluitVoorstel['uitkomst']): string | null => {
    const weigering = correctie(voorstel(opDag, { uitkomst }), terug, weer);
    return weigering === null ? null : `${weigering.code}: ${weigering.melding}`;
  };

  it.each([
    ['25-3', 'terugverwezen'],
    ['16-3', 'terugverwezen'],
    ['25-3', 'aangehouden'],
    ['13-4', 'aangehouden'],
    ['13-4', 'ingestemd'],
  ] as const)('is accepted on %s, %s', (opDag, uitkomst) => {
    expect(nu(opDag, uitkomst)).toBeNull();
  });

  it('keeps it after what the college decided before', () => {
    expect(nu('9-3', 'terugverwezen')).toBe(
      'ROUTE-02: college Alblasserdam besloot op di 16-3-2021: dat is later dan di 9-3-2021.',
    );
  });

  it.each(['30-3', '13-4'])('keeps it before what the college decided anew, so not on %s', (opDag) => {
    expect(nu(opDag, 'terugverwezen')).toBe(
      'ROUTE-03: college Alblasserdam heeft hierna al een uitkomst op di 30-3-2021. Corrigeer eerst die.',
    );
  });

  it('cannot close what the college decided on a later day', () => {
    expect(nu('25-3', 'ingestemd')).toBe(
      'ROUTE-02: college Alblasserdam besloot op di 30-3-2021: dat is later dan do 25-3-2021.',
    );
  });

  it('takes the place of what it corrects: the college need not decide a third time', () => {
    const gecorrigeerd = { ...terug, id: 'correctie', herkomst: aHerkomst({ volgnummer: 9 }) };
    const na = (over: Partial<Besluit>): string => {
      const besluiten = [onsdBesluit, collegeBesluit, opnieuw, { ...gecorrigeerd, ...over }];
      return prognoseVan(college, bereken({ ...weer, besluiten })).toestand;
    };
    expect(na({ plaats: 7 })).toBe('besloten');
    expect(na({})).toBe('aan-zet');
    expect(
      correctie(
        voorstel('16-3', { uitkomst: 'terugverwezen' }),
        { ...gecorrigeerd, plaats: 7 },
        {
          ...weer,
          besluiten: [onsdBesluit, collegeBesluit, opnieuw, { ...gecorrigeerd, plaats: 7 }],
        },
      ),
    ).toBeNull();
  });
});
