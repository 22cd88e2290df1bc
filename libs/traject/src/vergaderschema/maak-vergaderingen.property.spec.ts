import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import * as fc from 'fast-check';
import { isRegeldag } from './dagen-van-regel.js';
import { maakVergaderingen } from './maak-vergaderingen.js';
import { willekeurigeOpties, willekeurigeRegel } from './testing/willekeur.js';

describe('maakVergaderingen, for any rule and settings', () => {
  const jaar = { van: dagVan('2021-01-01'), tot: dagVan('2021-12-31') };

  it('puts every meeting on a day of the rule, or reports why not, and one meeting on a day', () => {
    fc.assert(
      fc.property(willekeurigeRegel, willekeurigeOpties, (regel, opties) => {
        const { vergaderingen, afwijkingen } = maakVergaderingen(regel, jaar, opties);
        expect(new Set(vergaderingen.map(({ dag }) => dag)).size).toBe(vergaderingen.length);
        expect(new Set(vergaderingen.map(({ id }) => id)).size).toBe(vergaderingen.length);
        for (const { dag, reden, aanleverdag } of vergaderingen) {
          if (reden === null) expect(isRegeldag(regel, dag)).toBe(true);
          else expect(afwijkingen).toContainEqual(expect.objectContaining({ nieuw: dag, reden }));
          expect(aanleverdag ?? dag).toBeLessThanOrEqual(dag);
        }
      }),
    );
  });

  it('gives the same meetings for a longer period, and more', () => {
    fc.assert(
      fc.property(
        willekeurigeRegel,
        willekeurigeOpties,
        fc.nat(90),
        fc.nat(90),
        (regel, opties, eerder, later) => {
          const langer = maakVergaderingen(regel, { van: jaar.van - eerder, tot: jaar.tot + later }, opties);
          const { vergaderingen, afwijkingen } = maakVergaderingen(regel, jaar, opties);
          expect(langer.vergaderingen).toEqual(expect.arrayContaining([...vergaderingen]));
          expect(langer.afwijkingen).toEqual(expect.arrayContaining([...afwijkingen]));
        },
      ),
    );
  });
});
