import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { aWeek, alternatieven, anActiviteit, dag, gesloten, periode, vast } from '../testing/bouwers.js';
import { voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const kalenderperioden = [
  gesloten('Voorjaarsvakantie Midden', '20-2', '28-2', { laag: 'schoolvakantie', hard: false }),
  gesloten('Goede Vrijdag', '2-4', '2-4', { hard: false }),
  gesloten('Eerste Paasdag', '4-4'),
  gesloten('Tweede Paasdag', '5-4'),
  gesloten('Koningsdag', '27-4'),
  gesloten('Tweede Pinksterdag', '24-5'),
];

function met(over: Partial<Activiteit>, peildatum = '1-2'): Stand {
  return voorbeeld({ peildatum: dag(peildatum), activiteiten: [anActiviteit(over)], kalenderperioden });
}

const alleenVenster = (van: string, tot: string): Partial<Activiteit> => ({
  week: aWeek(periode(van, tot)),
  datum: { kind: 'venster', venster: null, tekst: '' },
});

describe('FEESTDAG', () => {
  it('fires for a day of the plan that is a holiday', () => {
    expect(waarschuwingenMet('FEESTDAG', met({ datum: vast('24-5') }))).toMatchObject([
      {
        ernst: 'let-op',
        activiteit: 'M1-01',
        melding: '“Technische vragenronde” staat op ma 24-5-2021: Tweede Pinksterdag.',
        bewijs: ['Tweede Pinksterdag: ma 24-5-2021', 'Rij M1-01 (regel 101 van de bron)'],
        actor: { rol: 'two', gremium: 'ons-d', gemeente: null },
        uiterlijk: dag('24-5'),
        oorzaak: ['Tweede Pinksterdag: ma 24-5-2021.'],
      },
    ]);
  });

  it('fires for each of the two holidays in "Week 14-17", with the working days that are left', () => {
    expect(waarschuwingenMet('FEESTDAG', met(alleenVenster('5-4', '30-4')))).toMatchObject([
      {
        ernst: 'info',
        melding:
          '“Technische vragenronde” heeft in ma 5-4 t/m vr 30-4-2021 te maken met Tweede Paasdag (18 werkdagen in dat venster).',
        uiterlijk: dag('5-4'),
      },
      { ernst: 'info', bewijs: [expect.stringContaining('Koningsdag'), expect.any(String)] },
    ]);
  });

  it('counts the day of a holiday that is no day off everywhere as lost where it is one', () => {
    const goedeVrijdag = waarschuwingenMet('FEESTDAG', met(alleenVenster('22-3', '2-4')));
    expect(goedeVrijdag.map(({ melding }) => melding)).toEqual([
      '“Technische vragenronde” heeft in ma 22-3 t/m vr 2-4-2021 te maken met Goede Vrijdag (9 werkdagen in dat venster waar dat een vrije dag is).',
    ]);
  });

  it.each<[string, Partial<Activiteit>, string]>([
    ['the day before a holiday', { datum: vast('26-4') }, '1-2'],
    ['a holiday that has passed', { datum: vast('24-5') }, '25-5'],
    ['an activiteit that was cancelled', { datum: vast('24-5'), toestand: 'vervallen' }, '1-2'],
    ['an activiteit that was held', { datum: vast('24-5'), toestand: 'gehouden' }, '1-2'],
    ['a holiday on a Sunday in a window', alleenVenster('3-4', '4-4'), '1-2'],
    ['a fixed day in a week with a holiday', { ...alleenVenster('5-4', '9-4'), datum: vast('8-4') }, '1-2'],
    ['a school holiday', { datum: vast('25-2') }, '1-2'],
  ])('is silent about %s', (_, over, peildatum) => {
    expect(waarschuwingenMet('FEESTDAG', met(over, peildatum))).toEqual([]);
  });

  it('tells in a window that has begun only of the holidays to come, with no last day to act', () => {
    const op = (peildatum: string): readonly unknown[] =>
      waarschuwingenMet('FEESTDAG', met(alleenVenster('5-4', '30-4'), peildatum)).map(
        ({ bewijs, uiterlijk }) => [bewijs[0], uiterlijk],
      );
    expect(op('5-4')).toEqual([
      ['Tweede Paasdag: ma 5-4-2021', dag('5-4')],
      ['Koningsdag: di 27-4-2021', dag('5-4')],
    ]);
    expect(op('6-4')).toEqual([['Koningsdag: di 27-4-2021', null]]);
  });
});

describe('VAKANTIE', () => {
  it('fires for the alternative that falls in the school holidays, not for the other', () => {
    expect(waarschuwingenMet('VAKANTIE', met({ datum: alternatieven('25-2', '1-3') }))).toMatchObject([
      {
        ernst: 'let-op',
        melding: '“Technische vragenronde” staat op do 25-2-2021: Voorjaarsvakantie Midden.',
        bewijs: ['Voorjaarsvakantie Midden: za 20-2 t/m zo 28-2-2021', expect.any(String)],
        uiterlijk: dag('25-2'),
      },
    ]);
  });

  it('fires for a window that touches the school holidays, and not for the week after', () => {
    expect(waarschuwingenMet('VAKANTIE', met(alleenVenster('22-2', '5-3')))).toMatchObject([
      {
        ernst: 'info',
        melding:
          '“Technische vragenronde” heeft in ma 22-2 t/m vr 5-3-2021 te maken met Voorjaarsvakantie Midden (5 van de 10 werkdagen in dat venster vallen erbuiten).',
      },
    ]);
    expect(waarschuwingenMet('VAKANTIE', met(alleenVenster('1-3', '5-3')))).toEqual([]);
  });

  it('is silent once the holidays are over, though the window goes on', () => {
    expect(waarschuwingenMet('VAKANTIE', met(alleenVenster('22-2', '5-3'), '28-2'))).toHaveLength(1);
    expect(waarschuwingenMet('VAKANTIE', met(alleenVenster('22-2', '5-3'), '1-3'))).toEqual([]);
  });

  it.each([
    ['voor eind maart', 0],
    ['vóór eind maart', 0],
    ['eind februari', 1],
  ])('asks nothing of what only must be done before a day: “%s”', (tekst, aantal) => {
    const datum = { kind: 'vaag' as const, venster: periode('8-2', '26-3'), tekst };
    expect(waarschuwingenMet('VAKANTIE', met({ datum }))).toHaveLength(aantal);
  });

  it('disappears when the day moves out of it', () => {
    expect(waarschuwingenMet('VAKANTIE', met({ datum: vast('1-3') }))).toEqual([]);
  });
});

describe('a holiday at the edge of what is still to come', () => {
  it('counts on the day itself, and no more from the day after', () => {
    const op = (peildatum: string) => waarschuwingenMet('FEESTDAG', met({ datum: vast('24-5') }, peildatum));
    expect([op('24-5').length, op('25-5').length]).toEqual([1, 0]);
  });

  it('counts for a window until that is over, however long it goes on itself', () => {
    const op = (peildatum: string) =>
      waarschuwingenMet('VAKANTIE', met(alleenVenster('15-2', '22-2'), peildatum));
    expect([op('22-2').length, op('23-2').length]).toEqual([1, 0]);
  });
});
