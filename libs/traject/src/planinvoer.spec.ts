import { describe, expect, it } from '@jest/globals';
import { type BevindingFeit, laatsteBesluiten } from './planinvoer.js';
import { herkomst } from './testing/dossier.js';

const besloten = (
  volgnummer: number,
  bevinding: string,
  besluit: BevindingFeit['besluit'],
): BevindingFeit => ({
  bevinding,
  besluit,
  toelichting: null,
  herkomst: herkomst(volgnummer, 1),
});

describe('what was decided about the bevindingen', () => {
  it('is, of each, what was said last', () => {
    const laatste = laatsteBesluiten([
      besloten(1, 'dubbele rij', 'aanvaard'),
      besloten(2, 'andere week', 'aanvaard'),
      besloten(3, 'dubbele rij', 'verworpen'),
    ]);
    expect([...laatste].map(([sleutel, { besluit }]) => [sleutel, besluit])).toEqual([
      ['dubbele rij', 'verworpen'],
      ['andere week', 'aanvaard'],
    ]);
  });
});
