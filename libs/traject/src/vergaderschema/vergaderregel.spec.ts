import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag } from '@routekaart/kalender';
import * as fc from 'fast-check';
import { dagenVanRegel } from './dagen-van-regel.js';
import { formatVergaderregel } from './format-vergaderregel.js';
import { parseVergaderregel } from './parse-vergaderregel.js';
import { willekeurigeRegel } from './testing/willekeur.js';
import type { Vergaderregel } from './vergaderregel.js';

const maandelijks = (
  weekdag: 'maandag' | 'dinsdag' | 'donderdag',
  ...keren: ('eerste' | 'tweede' | 'vierde' | 'laatste')[]
): Vergaderregel => ({
  kind: 'in-de-maand',
  weekdag,
  keren,
});
const omDeWeken = (weekdag: 'maandag' | 'vrijdag', weken: number, vanaf: string): Vergaderregel => ({
  kind: 'om-de-weken',
  weekdag,
  weken,
  vanaf: dagVan(vanaf),
});
const elkeDinsdag: Vergaderregel = { kind: 'elke-week', weekdag: 'dinsdag' };

const GEDRUKT: readonly (readonly [string, Vergaderregel])[] = [
  ['laatste donderdag van de maand', maandelijks('donderdag', 'laatste')],
  ['eerste dinsdag van de maand', maandelijks('dinsdag', 'eerste')],
  ['tweede en vierde maandag van de maand', maandelijks('maandag', 'tweede', 'vierde')],
  ['eerste, tweede en laatste maandag van de maand', maandelijks('maandag', 'eerste', 'tweede', 'laatste')],
  ['elke dinsdag', elkeDinsdag],
  ['elke week op maandag vanaf 11-1-2021', omDeWeken('maandag', 1, '2021-01-11')],
  ['om de week op vrijdag vanaf 5-3-2021', omDeWeken('vrijdag', 2, '2021-03-05')],
  ['om de drie weken op maandag vanaf 11-1-2021', omDeWeken('maandag', 3, '2021-01-11')],
  ['om de 13 weken op maandag vanaf 11-1-2021', omDeWeken('maandag', 13, '2021-01-11')],
];

describe('formatVergaderregel', () => {
  it.each(GEDRUKT)('writes "%s"', (tekst, regel) => {
    expect(formatVergaderregel(regel)).toBe(tekst);
  });
});

describe('parseVergaderregel', () => {
  it.each([
    ...GEDRUKT,
    ['eerste dinsdag', maandelijks('dinsdag', 'eerste')],
    ['  De  LAATSTE donderdag\tvan iedere maand. ', maandelijks('donderdag', 'laatste')],
    ['Iedere 2e en 4e maandag', maandelijks('maandag', 'tweede', 'vierde')],
    ['4de, 2de en 2e ma van de maand', maandelijks('maandag', 'tweede', 'vierde')],
    ['de tweede en de vierde maandag in de maand', maandelijks('maandag', 'tweede', 'vierde')],
    ['maandelijks op de 1ste di', maandelijks('dinsdag', 'eerste')],
    ['Iedere dinsdag', elkeDinsdag],
    ['wekelijks op di.', elkeDinsdag],
    ['elke week op dinsdag', elkeDinsdag],
    ['om de 2 weken op vrijdag vanaf 5-3', omDeWeken('vrijdag', 2, '2021-03-05')],
    ['om de twee weken vanaf vr 5-3-2021', omDeWeken('vrijdag', 2, '2021-03-05')],
    ['iedere drie weken op maandag met ingang van 11 januari', omDeWeken('maandag', 3, '2021-01-11')],
    ['eens per 3 weken op ma m.i.v. 2021-01-11', omDeWeken('maandag', 3, '2021-01-11')],
    ['eens per 3 weken op ma m.i.v. 2021-01-11.', omDeWeken('maandag', 3, '2021-01-11')],
    ['om de 52 weken op maandag vanaf 11-1-2021', omDeWeken('maandag', 52, '2021-01-11')],
    ['tweede,vierde maandag', maandelijks('maandag', 'tweede', 'vierde')],
    ['elke dinsdag'.padEnd(200), elkeDinsdag],
  ] as const)('reads "%s"', (tekst, regel) => {
    expect(parseVergaderregel(tekst, { jaar: 2021 })).toEqual(regel);
  });

  it.each([
    ['', 'Er staat geen regel.'],
    ['ongeveer elke maand op dinsdag', 'Deze regel is niet te lezen.'],
    ['zesde dinsdag van de maand', 'Deze regel is niet te lezen.'],
    ['om de week op vrijdag', 'Noem de eerste datum'],
    ['om de week', 'Noem de dag van de week.'],
    ['eerste vrijdaag van de maand', 'Deze regel is niet te lezen.'],
    ['eerste', 'Deze regel is niet te lezen.'],
    ['x2e maandag', 'Deze regel is niet te lezen.'],
    ['2ex maandag', 'Deze regel is niet te lezen.'],
    ['om de 53 weken op vrijdag vanaf 5-3-2021', '"53" is geen aantal weken van 1 tot en met 52.'],
    ['om de nul weken op vrijdag vanaf 5-3-2021', '"nul" is geen aantal weken'],
    ['om de week op vrijdaag vanaf 5-3-2021', '"vrijdaag" is geen dag van de week.'],
    ['om de week op vrijdag vanaf 31-2-2021', 'De eerste datum "31-2-2021" is niet te lezen als één dag.'],
    ['om de week op vrijdag vanaf 5-3 of 12-3', 'niet te lezen als één dag'],
    ['om de week op vrijdag vanaf 4-3-2021', 'do 4-3-2021 is een donderdag, maar de regel noemt vrijdag'],
    ['x'.repeat(201), 'te lang'],
  ])('says of "%s" what is wrong', (tekst, uitleg) => {
    const gelezen = parseVergaderregel(tekst, { jaar: 2021 });
    expect(gelezen).toEqual({ kind: 'onbekend', tekst, uitleg: expect.stringContaining(uitleg) });
  });

  it('reads back every rule that is written', () => {
    fc.assert(
      fc.property(willekeurigeRegel, fc.integer({ min: 2000, max: 2099 }), (regel, jaar) => {
        expect(parseVergaderregel(formatVergaderregel(regel), { jaar })).toEqual(regel);
      }),
    );
  });

  it('answers every text', () => {
    const woord = fc.constantFrom(
      'om de',
      'elke',
      'week',
      'weken',
      'op',
      'di',
      'vanaf',
      '2e',
      'en',
      '5-3',
      'laatste',
    );
    const tekst = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(woord).map((delen) => delen.join(' ')),
    );
    fc.assert(
      fc.property(tekst, fc.double(), (invoer, jaar) => {
        const gelezen = parseVergaderregel(invoer, { jaar });
        if (gelezen.kind === 'onbekend') expect(gelezen.tekst).toBe(invoer);
        else expect(parseVergaderregel(formatVergaderregel(gelezen), { jaar })).toEqual(gelezen);
      }),
    );
  });
});

describe('dagenVanRegel', () => {
  it.each([
    [
      'laatste donderdag',
      '2021-01-01',
      '2021-04-30',
      ['do 28-1-2021', 'do 25-2-2021', 'do 25-3-2021', 'do 29-4-2021'],
    ],
    ['vijfde maandag', '2021-01-01', '2021-08-31', ['ma 29-3-2021', 'ma 31-5-2021', 'ma 30-8-2021']],
    ['vijfde en laatste maandag', '2021-02-01', '2021-03-31', ['ma 22-2-2021', 'ma 29-3-2021']],
    ['tweede en vierde maandag', '2026-01-13', '2026-02-23', ['ma 26-1-2026', 'ma 9-2-2026', 'ma 23-2-2026']],
    ['elke dinsdag', '2021-12-28', '2022-01-04', ['di 28-12-2021', 'di 4-1-2022']],
    [
      'om de drie weken op maandag vanaf 11-1-2021',
      '2021-01-01',
      '2021-02-28',
      ['ma 11-1-2021', 'ma 1-2-2021', 'ma 22-2-2021'],
    ],
    [
      'om de week op vrijdag vanaf 5-3-2021',
      '2026-01-01',
      '2026-01-31',
      ['vr 2-1-2026', 'vr 16-1-2026', 'vr 30-1-2026'],
    ],
    ['elke dinsdag', '2021-02-01', '2021-01-01', []],
  ] as const)('"%s" from %s to %s', (tekst, van, tot, dagen) => {
    const regel = parseVergaderregel(tekst, { jaar: 2021 });
    if (regel.kind === 'onbekend') throw new Error(regel.uitleg);
    const gevonden = dagenVanRegel(regel, { van: dagVan(van), tot: dagVan(tot) });
    expect(gevonden.map(formatDag)).toEqual(dagen);
  });
});
