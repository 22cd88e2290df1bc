import { describe, expect, it } from '@jest/globals';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst } from '../testing/dossier.js';
import { eigenTermijn, metEigenTermijnIn } from './termijn.js';

const [RAAD] = metFeitenVan(herkomst(1, 1)).opzet.gremia;
const STAND = { gremia: RAAD === undefined ? [] : [RAAD, { ...RAAD, code: 'college', reactietermijn: 3 }] };

const termijnen = ({ gremia }: typeof STAND) =>
  gremia.map((een) => [eigenTermijn('uitnodiging', een), eigenTermijn('reactie', een)]);

describe('a term of its own', () => {
  it('is of one body and of one kind', () => {
    expect(termijnen(STAND)).toEqual([
      [null, null],
      [null, 3],
    ]);
    const uitnodiging = metEigenTermijnIn(STAND, { gremium: 'college', termijn: 'uitnodiging', dagen: 28 });
    expect(termijnen(uitnodiging)).toEqual([
      [null, null],
      [28, 3],
    ]);
    const reactie = metEigenTermijnIn(STAND, { gremium: 'raad', termijn: 'reactie', dagen: 5 });
    expect(termijnen(reactie)).toEqual([
      [null, 5],
      [null, 3],
    ]);
  });

  it('goes when the usual one holds again', () => {
    expect(
      termijnen(metEigenTermijnIn(STAND, { gremium: 'college', termijn: 'reactie', dagen: null })),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
