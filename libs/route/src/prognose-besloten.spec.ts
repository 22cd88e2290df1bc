import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aBesluit, anAanlevering, dag } from './testing/bouwers.js';
import { dagVan, STAP, voorbeeld, voorspelStap, zinnenVan } from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

describe('the peildatum', () => {
  const besloten = { besluiten: [aBesluit(onsd, '11-3')] };

  it.each([
    ['11-3', '16-3'], // handing in on the closing day is in time
    ['12-3', '23-3'],
    ['18-3', '23-3'],
    ['19-3', '30-3'],
  ])('is a floor: on %s the college decides on %s when nothing was handed in', (peildatum, collegedag) => {
    const stand = voorbeeld({ ...besloten, peildatum: dag(peildatum) });

    expect(voorspelStap(college, stand).vergadering?.dag).toBe(dag(collegedag));
  });

  it('is no floor any more once the stuk was handed in', () => {
    const stand = voorbeeld({
      ...besloten,
      peildatum: dag('15-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangeleverd',
      gereed: { vroegst: dag('11-3'), laatst: dag('11-3') },
      vergadering: { dag: dag('16-3') },
    });
  });

  it('does not let a handed in stuk be decided at a meeting that has passed', () => {
    const stand = voorbeeld({
      ...besloten,
      peildatum: dag('17-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(dagVan(college, stand)).toBe('di 23-3-2021');
  });
});

describe('what has been decided', () => {
  const tot = (...besluiten: Stand['besluiten']): Stand =>
    voorbeeld({ peildatum: dag('17-3'), besluiten: [aBesluit(onsd, '11-3'), ...besluiten] });

  it('has its actual day, also where the calendar knows no meeting', () => {
    const stand = tot(aBesluit(college, '12-3'));

    expect(voorspelStap(college, stand)).toMatchObject({ toestand: 'besloten', grond: 'besluit' });
    expect(dagVan(college, stand)).toBe('vr 12-3-2021');
    expect(voorspelStap(raad, stand).toestand).toBe('aan-zet');
  });

  it('does not count on an older stukversie', () => {
    const stand = {
      ...tot(aBesluit(college, '16-3')),
      stukversies: [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${nummer}` })),
    };

    expect(voorspelStap(onsd, stand).toestand).not.toBe('besloten');
    expect(voorspelStap(college, stand).toestand).toBe('wacht');
  });

  it('blocks the way when a body did not agree', () => {
    const stand = tot(aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' }));

    expect(voorspelStap(college, stand)).toMatchObject({ toestand: 'afgewezen', dag: { laatst: null } });
    expect(voorspelStap(raad, stand)).toMatchObject({ toestand: 'wacht', dag: { laatst: null } });
  });

  it('blocks also behind it, when the stuk was handed in before the besluit was corrected', () => {
    const stand = {
      ...tot(aBesluit(college, '16-3', { uitkomst: 'niet-ingestemd' })),
      aanleveringen: [anAanlevering(raad, '17-3')],
    };

    expect(voorspelStap(raad, stand)).toMatchObject({ toestand: 'wacht', dag: { laatst: null } });
  });

  it('makes what was handed in count from the day to which the besluit before it was corrected', () => {
    const stand = voorbeeld({
      peildatum: dag('19-3'),
      besluiten: [aBesluit(onsd, '12-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
    });

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangeleverd',
      gereed: { vroegst: dag('12-3'), laatst: dag('12-3') },
      vergadering: { dag: dag('23-3') },
    });
    expect(zinnenVan(college, stand)[0]).toBe(
      'Het stuk is aangeleverd op do 11-3-2021; het telt vanaf vr 12-3-2021, de dag van het besluit waarop het wacht.',
    );
  });

  it('does not block with aanpassingen', () => {
    const besluit = aBesluit(college, '16-3', {
      uitkomst: 'ingestemd-met-aanpassingen',
      aanpassingen: ['Leg de evaluatie vast'],
    });

    expect(dagVan(raad, tot(besluit))).toBe('di 13-4-2021');
  });

  it('comes back at the next meeting after it was held over', () => {
    const stand = tot(aBesluit(college, '16-3', { uitkomst: 'aangehouden' }));

    expect(voorspelStap(college, stand)).toMatchObject({
      toestand: 'aangehouden',
      gereed: { vroegst: dag('17-3') },
      vergadering: { dag: dag('23-3') },
    });
  });

  it.each([
    ['aangehouden', '23-3'], // the stuk still lies with the college
    ['van-de-agenda', '23-3'],
    ['teruggenomen', '30-3'], // it must be handed in anew, and on 19-3 the meeting of 23-3 has closed
  ] as const)('after "%s" the peildatum 19-3 leads to %s', (uitkomst, collegedag) => {
    const stand = {
      ...tot(aBesluit(college, '16-3', { uitkomst })),
      peildatum: dag('19-3'),
      aanleveringen: [anAanlevering(college, '11-3')],
    };

    expect(voorspelStap(college, stand).vergadering?.dag).toBe(dag(collegedag));
  });

  it('follows the last outcome about one behandeling', () => {
    const aangehouden = aBesluit(college, '9-3', { uitkomst: 'aangehouden' });
    const later = aBesluit(college, '16-3', { herkomst: { ...aangehouden.herkomst, volgnummer: 2 } });

    expect(voorspelStap(college, tot(later, aangehouden)).toestand).toBe('besloten');
  });
});
