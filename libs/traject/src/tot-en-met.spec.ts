import { describe, expect, it } from '@jest/globals';
import { standOp } from './stand.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { aDossier, herkomst, maart } from './testing/dossier.js';
import { totEnMet, totEnMetFeit } from './tot-en-met.js';

/** One fact of each kind on wo 3-3, and one on wo 10-3. */
const [VROEG, LAAT] = [herkomst(2, 3), herkomst(3, 10)];
const BEIDE = metFeitenVan(VROEG, LAAT);

describe('a dossier of which what was recorded on 10-3 is not known yet', () => {
  it('is, until the day before, the dossier without it', () => {
    expect(totEnMet(BEIDE, maart(9))).toEqual(metFeitenVan(VROEG));
    expect(totEnMet(BEIDE, maart(10))).toEqual(BEIDE);
    expect(totEnMet(BEIDE, maart(2))).toMatchObject({ planFeiten: [], besluiten: [], activiteiten: [] });
  });

  it('is the same for a fact of that day: what came with it counts, what came after it does not', () => {
    const opEenDag = metFeitenVan(VROEG, herkomst(3, 3));
    expect(totEnMetFeit(opEenDag, { herkomst: VROEG })).toEqual(metFeitenVan(VROEG));
    expect(totEnMet(opEenDag, maart(3))).toEqual(opEenDag);
  });

  it('keeps no list that was left out', () => {
    expect(totEnMet(aDossier(), maart(9))).toStrictEqual(aDossier());
  });

  it('stood as it stands without it', () => {
    expect(standOp(BEIDE, maart(9))).toEqual(standOp(metFeitenVan(VROEG), maart(9)));
    expect(standOp(BEIDE, maart(2))).toEqual(standOp(totEnMet(BEIDE, maart(2)), maart(2)));
  });
});
