import { describe, expect, it } from '@jest/globals';
import { tekstVan } from '../testing/lees-bestand.js';
import { leesTrajectbestand } from './lees-trajectbestand.js';

describe('leesTrajectbestand', () => {
  it.each([
    ['gemeente: GM0610', 'gemeente: GM0999', 'gremia[18].gemeente', 'GM0999'],
    ['tot: 2021-03-19', 'tot: 2021-03-09', 'vensters[1].tot', 'tot: 2021-03-09'],
    ['beheerrol: griffier', 'beheerrol: bode', 'gremia[20].beheerrol', 'bode'],
    ['anker: onsd', 'ankr: onsd', 'routesjabloon.ankr', 'ankr'],
  ])('says on which line %s became %s', (was, wordt, pad, op) => {
    const tekst = tekstVan('gr-sdd').replace(was, wordt);
    const gelezen = leesTrajectbestand(tekst);
    const fout =
      gelezen.kind === 'fout' ? gelezen.fouten.find((kandidaat) => kandidaat.pad === pad) : undefined;
    expect(tekst.split('\n')[(fout?.regel ?? 0) - 1]).toContain(op);
  });

  it('says where something is missing: at the part that misses it', () => {
    const gelezen = leesTrajectbestand('traject:\n  code: X\ngemeenten:\n  - code: GM0001\ngremia: []\n');
    expect(gelezen).toMatchObject({
      kind: 'fout',
      fouten: [
        { pad: 'traject', regel: 1 },
        { pad: 'gemeenten[0]', regel: 4, kolom: 5 },
        { pad: 'gremia', regel: 5 },
      ],
    });
  });
});
