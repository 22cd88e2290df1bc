import { describe, expect, it } from '@jest/globals';
import { planning } from '../testing/andere-regio.js';
import { sleutelsVan } from '../testing/importplan.js';

describe('the key of a bevinding', () => {
  it('stays when the row stands on another line, and changes with its cells', () => {
    const rij = ['Week 14', '1-4', 'Oplevering', 'Kernteam'] as const;
    const sleutels = sleutelsVan(planning([rij]), 'DATUM_OP_FEESTDAG');
    expect(sleutels).toHaveLength(1);
    expect(sleutelsVan(`Vooraf\n\n${planning([rij])}`, 'DATUM_OP_FEESTDAG')).toEqual(sleutels);
    const anders = planning([['Week 14', '1-4', 'Levering', 'Kernteam']]);
    expect(sleutelsVan(anders, 'DATUM_OP_FEESTDAG')).not.toEqual(sleutels);
  });

  it('numbers what is the same twice', () => {
    const rij = ['Week 14', '1-4', 'Oplevering', 'Kernteam'] as const;
    const [eerste = '', tweede] = sleutelsVan(planning([rij, rij]), 'DATUM_OP_FEESTDAG');
    expect(tweede).toBe(`${eerste}-2`);
  });
});
