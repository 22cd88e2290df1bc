import { describe, expect, it } from '@jest/globals';
import { aBesluit, aHerkomst, anAanlevering, dag } from '../testing/bouwers.js';
import { STAP, voorbeeld, voorspelStap } from '../testing/voorbeeld.js';
import { toetsIntrekking } from './intrekking.js';
import { regelGeschonden } from './weigering.js';

/** The college of the small example, with the stuk handed in as the fifth fact and a besluit as another. */
function college(besluit: number | null, plaats?: number) {
  return voorspelStap(
    STAP.college,
    voorbeeld({
      peildatum: dag('17-3'),
      besluiten: [
        aBesluit(STAP.onsd, '11-3'),
        ...(besluit === null
          ? []
          : [
              aBesluit(STAP.college, '16-3', {
                herkomst: aHerkomst({ volgnummer: besluit }),
                ...(plaats === undefined ? {} : { plaats }),
              }),
            ]),
      ],
      aanleveringen: [{ ...anAanlevering(STAP.college, '11-3'), herkomst: aHerkomst({ volgnummer: 5 }) }],
    }),
  );
}

describe('an aanlevering', () => {
  it.each([null, 4, 5])('can be taken back while no besluit came after it: %j', (besluit) => {
    expect(toetsIntrekking(college(besluit))).toBeNull();
  });

  it('can be taken back when it came after what a later correction only mended', () => {
    expect(toetsIntrekking(college(6, 4))).toBeNull();
  });

  it('stays once the body has treated the stuk', () => {
    expect(toetsIntrekking(college(6))).toEqual(
      regelGeschonden(
        'AANLEVERING-01',
        'behandeling',
        'college Alblasserdam heeft het stuk al behandeld; intrekken kan niet meer.',
      ),
    );
  });

  it('cannot be taken back where there is none', () => {
    expect(toetsIntrekking(voorspelStap(STAP.raad, voorbeeld()))).toEqual(
      regelGeschonden(
        'AANLEVERING-02',
        'behandeling',
        'Bij raad Alblasserdam is niets aangeleverd: er is niets in te trekken.',
      ),
    );
  });
});
