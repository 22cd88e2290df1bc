import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { aGremium, anActiviteit, dag, periode, vast } from '../testing/bouwers.js';
import { RAAD, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const brief = (over: Partial<Activiteit> = {}): Activiteit =>
  anActiviteit({ code: 'M1-05', soort: 'aanbod-per-brief', naam: 'Brief', datum: vast('10-3'), ...over });
const ronde = (over: Partial<Activiteit> = {}): Activiteit =>
  anActiviteit({ code: 'M1-06', soort: 'informatieronde', naam: 'Ronde', datum: vast('15-3'), ...over });

const kort = (activiteiten: readonly Activiteit[], over: Partial<Stand> = {}): readonly unknown[] =>
  waarschuwingenMet('UITNODIGING_KORT', voorbeeld({ activiteiten, ...over })).map(
    ({ ernst, sleutel, melding }) => [ernst, sleutel, melding],
  );

describe('UITNODIGING_KORT', () => {
  it('is one for each round to which the letter invites', () => {
    const tweede = ronde({ code: 'M1-07', naam: 'Tweede', datum: vast('16-3') });
    expect(kort([brief(), ronde(), tweede])).toEqual([
      [
        'let-op',
        'UITNODIGING_KORT/M1-05/M1-06',
        '“Brief” gaat op wo 10-3-2021 uit en “Ronde” begint op ma 15-3-2021: 2 werkdagen ertussen.',
      ],
      [
        'let-op',
        'UITNODIGING_KORT/M1-05/M1-07',
        '“Brief” gaat op wo 10-3-2021 uit en “Tweede” begint op di 16-3-2021: 3 werkdagen ertussen.',
      ],
    ]);
  });

  it('is only information while the letter may go sooner', () => {
    const week = { kind: 'venster', venster: periode('8-3', '12-3'), tekst: '' } as const;
    expect(kort([brief({ datum: week }), ronde()])).toEqual([
      [
        'info',
        'UITNODIGING_KORT/M1-05/M1-06',
        '“Brief” gaat mogelijk pas op vr 12-3-2021 uit en “Ronde” begint op ma 15-3-2021: 0 werkdagen ertussen.',
      ],
    ]);
  });

  it.each<[string, Activiteit, Activiteit]>([
    ['the letter fell out', brief({ toestand: 'vervallen' }), ronde()],
    ['the letter is about another mijlpaal', brief({ mijlpalen: [2] }), ronde()],
    ['the letter has no week', brief({ datum: { kind: 'onbekend', tekst: '?' } }), ronde()],
    [
      'the letter invites to another kind of round',
      brief({ soort: 'uitnodiging-technische-ronde' }),
      ronde(),
    ],
    ['the round was held', brief(), ronde({ toestand: 'gehouden' })],
    ['the round has no week', brief(), ronde({ datum: { kind: 'onbekend', tekst: '?' } })],
    ['it is no letter', brief({ soort: 'bijpraten' }), ronde()],
  ])('is silent when %s', (_, een, ander) => {
    expect(kort([een, ander])).toEqual([]);
  });

  it('is about a round of two mijlpalen too, of which the letter names one', () => {
    expect(kort([brief(), ronde({ mijlpalen: [2, 1] })])).toHaveLength(1);
  });

  it('counts until the last day of the round, on that day too', () => {
    const over = { peildatum: dag('15-3') };
    expect(kort([brief(), ronde()], over)).toHaveLength(1);
    expect(kort([brief(), ronde()], { peildatum: dag('16-3') })).toEqual([]);
  });

  it('asks as many days as the raad wants, or who is named with the round', () => {
    const { gremia } = voorbeeld();
    const raad = gremia.map((een) => (een.code === RAAD ? { ...een, reactietermijn: 2 } : een));
    expect(kort([brief(), ronde({ gremia: [] })], { gremia: raad })).toEqual([]);
    const wil = aGremium({ code: 'werkgroep', reactietermijn: 4 });
    const metWerkgroep = ronde({ gremia: ['werkgroep'], datum: vast('16-3') });
    expect(kort([brief(), metWerkgroep], { gremia: [...raad, wil] })).toHaveLength(1);
  });
});
