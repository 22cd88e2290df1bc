import { describe, expect, it } from '@jest/globals';
import { Proefblad } from './proefblad.mjs';

/** What a bundle of two specs does with the sheet. */
function leesTweeSpecs({ globals }: Proefblad): void {
  globals.spec('een.spec.ts');
  globals.describe('een raad', () => {
    globals.it('beslist', () => 'een');
    globals.it.each([
      ['a', 1],
      ['b', 2],
    ])('telt %s', (letter, aantal) => `${String(letter)}${String(aantal)}`);
  });
  globals.spec(null);
  globals.spec('twee.spec.ts');
  globals.describe.each(['x', 'y'])('een college %s', (naam) => {
    globals.it('beslist', () => naam);
  });
  globals.spec(null);
}

describe('the tests of a bundle', () => {
  it('are told by spec and place, each with its case', () => {
    const gelezen: (string | null)[] = [];
    const blad = new Proefblad((spec) => gelezen.push(spec));
    leesTweeSpecs(blad);
    expect(blad.proeven.map(({ id, name, run }) => [id, name, run()])).toEqual([
      ['een.spec.ts#0', 'een raad beslist', 'een'],
      ['een.spec.ts#1', 'een raad telt %s', 'a1'],
      ['een.spec.ts#2', 'een raad telt %s', 'b2'],
      ['twee.spec.ts#0', 'een college %s beslist', 'x'],
      ['twee.spec.ts#1', 'een college %s beslist', 'y'],
    ]);
    expect(gelezen).toEqual(['een.spec.ts', null, 'twee.spec.ts', null]);
  });

  it('keep their ids when only some specs are asked for', () => {
    const blad = new Proefblad(() => undefined, new Set(['twee.spec.ts']));
    leesTweeSpecs(blad);
    expect(blad.proeven.map(({ id }) => id)).toEqual(['twee.spec.ts#0', 'twee.spec.ts#1']);
  });
});
