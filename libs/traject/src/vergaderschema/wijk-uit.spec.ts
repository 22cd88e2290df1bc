import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag, maakKalender } from '@routekaart/kalender';
import { type Vergaderopties, maakVergaderingen } from './maak-vergaderingen.js';
import type { Vergaderregel } from './vergaderregel.js';

const april = (dag: number): number => dagVan('2021-04-01') + dag - 1;

/** Days of April 2021 on which the raad cannot meet. */
const gesloten = (naam: string, van: number, tot: number, laag = 'feestdag') => ({
  laag,
  naam,
  van: april(van),
  tot: april(tot),
  hard: true,
  gremium: laag === 'reces' ? 'raad' : null,
});
const reces = (van: number, tot: number) => ({ naam: 'Reces', van: april(van), tot: april(tot) });

const WOENSDAGEN: Vergaderregel = { kind: 'elke-week', weekdag: 'woensdag' };

function leg(over: Partial<Vergaderopties>, regel: Vergaderregel = WOENSDAGEN, van = 21, tot = 28) {
  const { vergaderingen, afwijkingen } = maakVergaderingen(
    regel,
    { van: april(van), tot: april(tot) },
    {
      gremium: 'raad',
      aanleverregel: null,
      kalender: maakKalender([]),
      recessen: [],
      uitzonderingen: [],
      bijFeestdag: 'vervalt',
      bijReces: 'vervalt',
      besluitvormend: true,
      herkomst: 'ingevoerd',
      ...over,
    },
  );
  return {
    dagen: vergaderingen.map(({ dag }) => formatDag(dag)),
    redenen: afwijkingen.map(({ soort, reden }) => `${soort}: ${reden}`),
  };
}

describe('a meeting on a day in reces', () => {
  const recessen = [reces(10, 25)];

  it.each([
    ['vervalt', 'volgende-dag', ['wo 28-4-2021'], 'vervalt: Reces'],
    [
      'vorige-werkdag',
      'vervalt',
      ['wo 28-4-2021'],
      'vervalt: Reces, en binnen 10 dagen is geen andere dag vrij',
    ],
    ['volgende-dag', 'vervalt', ['ma 26-4-2021', 'wo 28-4-2021'], 'verplaatst: Reces'],
  ] as const)('that %s, whatever a holiday does (%s)', (bijReces, bijFeestdag, dagen, reden) => {
    expect(leg({ recessen, bijReces, bijFeestdag })).toEqual({ dagen, redenen: [reden] });
  });

  it('does the same in a reces of the calendar', () => {
    const kalender = maakKalender([gesloten('Raadsreis', 10, 25, 'reces')]);
    expect(leg({ kalender, bijReces: 'volgende-dag' }).redenen).toEqual(['verplaatst: Raadsreis']);
    expect(leg({ kalender, bijFeestdag: 'volgende-dag' }).redenen).toEqual(['vervalt: Raadsreis']);
  });

  it('goes ten days at most', () => {
    expect(leg({ recessen: [reces(21, 30)], bijReces: 'volgende-dag' }, WOENSDAGEN, 21, 21).redenen).toEqual([
      'vervalt: Reces, en binnen 10 dagen is geen andere dag vrij',
    ]);
    // Ten days after vr 16-4 is ma 26-4.
    const opVrijdag: Vergaderregel = { kind: 'in-de-maand', weekdag: 'vrijdag', keren: ['derde'] };
    expect(leg({ recessen: [reces(16, 25)], bijReces: 'volgende-dag' }, opVrijdag, 16, 16).dagen).toEqual([
      'ma 26-4-2021',
    ]);
    expect(leg({ recessen: [reces(16, 26)], bijReces: 'volgende-dag' }, opVrijdag, 16, 16).dagen).toEqual([]);
  });
});

describe('a meeting on a holiday', () => {
  it.each([
    ['vervalt', 'volgende-dag', [], 'vervalt: Koningsdag'],
    ['vorige-werkdag', 'vervalt', ['ma 26-4-2021'], 'verplaatst: Koningsdag'],
    ['volgende-dag', 'vervalt', ['wo 28-4-2021'], 'verplaatst: Koningsdag'],
  ] as const)('that %s, whatever a reces does (%s)', (bijFeestdag, bijReces, dagen, reden) => {
    const kalender = maakKalender([gesloten('Koningsdag', 27, 27)]);
    const opDinsdag: Vergaderregel = { kind: 'elke-week', weekdag: 'dinsdag' };
    expect(leg({ kalender, bijFeestdag, bijReces }, opDinsdag, 27, 27)).toEqual({ dagen, redenen: [reden] });
  });

  it('does not go back to the day to which a meeting out of a reces goes', () => {
    const kalender = maakKalender([gesloten('Feestdagen', 27, 28)]);
    const opties = { kalender, bijFeestdag: 'vorige-werkdag', bijReces: 'volgende-dag' } as const;
    expect(leg({ ...opties, recessen: [reces(19, 25)] })).toEqual({
      dagen: ['ma 26-4-2021'],
      redenen: ['verplaatst: Reces', 'vervalt: Feestdagen, en ma 26-4-2021 is voor een andere vergadering'],
    });
    expect(leg(opties)).toEqual({
      dagen: ['wo 21-4-2021', 'ma 26-4-2021'],
      redenen: ['verplaatst: Feestdagen'],
    });
  });

  it('goes to the day of a meeting that somebody moved away', () => {
    const kalender = maakKalender([gesloten('Feestdagen', 22, 28)]);
    const weg = { kind: 'verplaatst', van: april(21), naar: april(19), reden: 'Geen zaal.' } as const;
    const opties = { kalender, bijFeestdag: 'vorige-werkdag' } as const;
    expect(leg(opties).dagen).toEqual(['wo 21-4-2021']);
    expect(leg({ ...opties, uitzonderingen: [weg] }).dagen).toEqual(['ma 19-4-2021', 'wo 21-4-2021']);
  });
});

describe('an exception', () => {
  it('about a day outside the period says nothing of it', () => {
    const extra = { kind: 'extra', dag: april(30), reden: 'Extra.' } as const;
    const weg = { kind: 'vervalt', dag: april(14), reden: 'Weg.' } as const;
    expect(leg({ uitzonderingen: [extra, weg] })).toEqual({
      dagen: ['wo 21-4-2021', 'wo 28-4-2021'],
      redenen: [],
    });
  });

  it('is told with its kind: an extra meeting on a closed day, and one that is there already', () => {
    const kalender = maakKalender([gesloten('Koningsdag', 27, 27)]);
    const extra = (dag: number) => ({ kind: 'extra', dag: april(dag), reden: 'Extra.' }) as const;
    expect(leg({ kalender, uitzonderingen: [extra(27), extra(28)] })).toEqual({
      dagen: ['wo 21-4-2021', 'di 27-4-2021', 'wo 28-4-2021'],
      redenen: [
        'extra: Extra.',
        'let-op: Koningsdag',
        'niet-toegepast: op wo 28-4-2021 is al een vergadering',
      ],
    });
  });

  it('puts a meeting on a closed day of the rule', () => {
    const kalender = maakKalender([gesloten('Feestdag', 28, 28)]);
    const extra = { kind: 'extra', dag: april(28), reden: 'Toch.' } as const;
    expect(leg({ kalender, uitzonderingen: [extra] }).dagen).toEqual(['wo 21-4-2021', 'wo 28-4-2021']);
  });
});

describe('the day to hand in', () => {
  it('that a holiday brings forward is told with the meeting, also when that moved out of the period', () => {
    const kalender = maakKalender([gesloten('Feestdagen', 27, 28)]);
    const aanleverregel = { kind: 'dagen-ervoor', dagen: 1 } as const;
    const opties = { kalender, aanleverregel, bijFeestdag: 'volgende-dag' } as const;
    expect(leg(opties).redenen).toEqual([
      'verplaatst: Feestdagen',
      'aanleverdag: wo 28-4-2021 is geen werkdag',
    ]);
  });
});
