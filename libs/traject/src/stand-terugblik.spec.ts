import { describe, expect, it } from '@jest/globals';
import { standOp } from './stand.js';
import { aBesluit, aDossier, aVergaderFeit, anAanlevering, herkomst, maart } from './testing/dossier.js';

describe('looking back', () => {
  const genomen = aBesluit('b1', herkomst(1, 20), { dag: maart(16) });
  const dossier = aDossier({
    besluiten: [genomen],
    aanleveringen: [anAanlevering('m1-raad', 17, herkomst(2, 21))],
  });

  it.each([
    [17, 17, 0, 0],
    [17, 20, 1, 0],
    [17, 21, 1, 1],
    [15, 21, 0, 0],
    [16, 21, 1, 0],
  ])(
    'on %i-3 as known on %i-3 there are %i besluiten and %i aanleveringen',
    (op, bekendOp, besluiten, aangeleverd) => {
      const stand = standOp(dossier, maart(op), maart(bekendOp));
      expect(stand.besluiten).toHaveLength(besluiten);
      expect(stand.aanleveringen).toHaveLength(aangeleverd);
    },
  );

  it('a correction known by then replaces what it corrects, also when it happened later', () => {
    const hersteld = aBesluit('b2', herkomst(3, 22), { dag: maart(18), vervangt: 'b1' });
    const metCorrectie = { ...dossier, besluiten: [genomen, hersteld] };
    expect(standOp(metCorrectie, maart(17), maart(21)).besluiten).toEqual([genomen]);
    expect(standOp(metCorrectie, maart(17), maart(22)).besluiten).toEqual([]);
    expect(standOp(metCorrectie, maart(18), maart(22)).besluiten).toMatchObject([hersteld]);
  });

  it('knows the calendar of the later day', () => {
    const verplaatst = aDossier({
      vergaderFeiten: [aVergaderFeit('v1', 13, herkomst(1, 1)), aVergaderFeit('v1', 27, herkomst(2, 20))],
    });
    expect(standOp(verplaatst, maart(10)).vergaderingen.map(({ dag }) => dag)).toEqual([maart(13)]);
    expect(standOp(verplaatst, maart(10), maart(20)).vergaderingen.map(({ dag }) => dag)).toEqual([
      maart(27),
    ]);
  });
});
