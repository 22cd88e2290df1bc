import { describe, expect, it } from '@jest/globals';
import { opsomming } from './opsomming.js';

describe('opsomming', () => {
  it.each<readonly [readonly string[], string]>([
    [[], ''],
    [['Dordrecht'], 'Dordrecht'],
    [['Dordrecht', 'Papendrecht'], 'Dordrecht en Papendrecht'],
    [['Dordrecht', 'Papendrecht', 'Sliedrecht'], 'Dordrecht, Papendrecht en Sliedrecht'],
  ])('reads %j as a part of a sentence', (delen, zin) => {
    expect(opsomming(delen)).toBe(zin);
  });

  it('knows a choice too', () => {
    expect(opsomming(['do 4-3', 'do 11-3', 'do 18-3'], 'of')).toBe('do 4-3, do 11-3 of do 18-3');
  });
});
