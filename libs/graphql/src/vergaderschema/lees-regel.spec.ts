import { describe, expect, it } from '@jest/globals';
import { formatDag, maakKalender } from '@routekaart/kalender';
import { leesRegel, toetsRegel, toetsUitzonderingen } from './lees-regel.js';
import { VergaderregelInput } from './vergaderregel.input.js';

const OMGEVING = { gremium: 'raad-GM0505', kalender: maakKalender([]) };
const PAD = { tekst: 'regel.tekst', tot: 'regel.tot' };

function regel(over: Partial<VergaderregelInput> = {}): VergaderregelInput {
  const van = '2021-03-01';
  return Object.assign(new VergaderregelInput(), {
    tekst: 'laatste donderdag van de maand',
    van,
    tot: '2021-06-30',
    ...over,
  });
}

describe('leesRegel', () => {
  it('makes derived meetings with their aanleverdag, and names what is decided otherwise', () => {
    const { vergaderingen, bevindingen } = leesRegel(
      regel({
        aanleverdagen: 14,
        recessen: [{ naam: 'Meireces', van: '2021-04-24', tot: '2021-05-09' }],
        uitzonderingen: [
          { soort: 'vervalt', dag: '2021-03-25', reden: 'Geen stukken.' },
          { soort: 'vervalt', dag: '2021-03-24', reden: 'Vergissing.' },
          { soort: 'verplaatst', dag: '2021-06-24', naar: '2021-06-22', reden: 'Kadernota.' },
        ],
      }),
      OMGEVING,
    );
    expect(
      vergaderingen.map(({ dag, aanleverdag, staat }) => [
        formatDag(dag),
        aanleverdag === null ? null : formatDag(aanleverdag),
        staat,
      ]),
    ).toEqual([
      ['do 25-3-2021', null, 'vervallen'],
      ['do 27-5-2021', 'do 13-5-2021', 'afgeleid'],
      ['di 22-6-2021', 'di 8-6-2021', 'afgeleid'],
    ]);
    expect(bevindingen.map(({ code, ernst }) => [code, ernst])).toEqual([
      ['REGEL_NIET_TOEGEPAST', 'let-op'],
      ['REGEL_VERVALT', 'info'],
      ['REGEL_VERVALT', 'info'],
      ['REGEL_VERPLAATST', 'info'],
    ]);
  });

  it('counts weeks from a first date in the year of the period', () => {
    const { vergaderingen } = leesRegel(
      regel({ tekst: 'om de drie weken op maandag vanaf 11-1', tot: '2021-04-01' }),
      OMGEVING,
    );
    expect(vergaderingen.map(({ dag }) => formatDag(dag))).toEqual(['ma 15-3-2021']);
  });
});

describe('toetsRegel', () => {
  it.each([
    [{}, null],
    [{ tekst: 'af en toe' }, 'regel.tekst'],
    [{ tot: '2021-02-28' }, 'regel.tot'],
    [{ tot: '2024-03-31' }, 'regel.tot'],
  ])('of %j names the field %s', (over, veld) => {
    expect(toetsRegel(regel(over), PAD)?.veld ?? null).toBe(veld);
  });
});

describe('toetsUitzonderingen', () => {
  it.each([
    [{ soort: 'verplaatst', dag: '2021-03-25', reden: 'a' }, /Geef de nieuwe dag/u],
    [{ soort: 'extra', dag: '2021-03-25', naar: '2021-03-26', reden: 'a' }, /Alleen een vergadering/u],
  ] as const)('refuses %j', (uitzondering, melding) => {
    expect(toetsUitzonderingen([uitzondering])).toEqual({
      veld: 'regel.uitzonderingen.naar',
      melding: expect.stringMatching(melding),
    });
  });
});
