import { describe, expect, it } from '@jest/globals';
import { type Besluit, type Opzet, type Stand, maatregeltekst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStation,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { herstel } from './herstel.js';

const opzet = (mijlpalen: number): Opzet =>
  aTraject({
    gemeenten: 2,
    mijlpalen,
    stations: [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
      aStation({ code: 'afstemming', volgorde: 3, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 4, voorgangers: ['afstemming'], perGemeente: true }),
    ],
  });

/**
 * Between the colleges and the raden the region meets once more, on the Wednesday after them. As in `dagTeLaat` the ONS-D
 * decides on vr 12-3, a day too late for the colleges of di 16-3, and so for the raden of di 13-4.
 */
function metAfstemming(over: Partial<Stand> = {}): Stand {
  const basis = opzet(1);
  const april = periode('1-4', '30-4');
  return {
    ...dagTeLaat(),
    ...basis,
    behandelingen: metVensters(basis.behandelingen, { 'm1-raad-GM0482': april, 'm1-raad-GM0505': april }),
    activiteiten: [onsdRij(vast('12-3'))],
    vergaderingen: [
      ...[ALBLASSERDAM, DORDRECHT].flatMap((gemeente) => [
        aVergadering(`college-${gemeente}`, '16-3', '11-3'),
        aVergadering(`college-${gemeente}`, '23-3', '18-3'),
        aVergadering(`raad-${gemeente}`, '13-4', '18-3'),
        aVergadering(`raad-${gemeente}`, '18-5', '22-4'),
      ]),
      aVergadering('afstemming', '17-3', '16-3'),
      aVergadering('afstemming', '24-3', '23-3'),
    ],
    ...over,
  };
}

/** The plans of one maatregel that bring the raad of this gemeente back. */
function alleen(gemeente: string, stand: Stand, mijlpaal = 1): readonly string[] {
  const antwoord = herstel(bereken(stand), { mijlpaal, gemeente, doel: 'venster' });
  return (antwoord?.plannen ?? []).flatMap(({ kandidaten: [een, ...meer] }) =>
    een === undefined || meer.length > 0 ? [] : [maatregeltekst(een.maatregel, stand)],
  );
}

describe.each([ALBLASSERDAM, DORDRECHT])(
  'a raad after a body that waits for all colleges, of %s',
  (gemeente) => {
    it('is brought back by the last day of the ONS-D that is enough', () => {
      expect(alleen(gemeente, metAfstemming())).toContain('Instemming ONS-D: do 11-3-2021.');
    });

    it('is brought back by that day too where the ONS-D has none', () => {
      const stand = metAfstemming({ activiteiten: [onsdRij(nogTePlannen())], peildatum: dag('2-3') });
      expect(alleen(gemeente, stand)).toContain('Instemming ONS-D: do 11-3-2021.');
    });
  },
);

describe('a raad after a body that waits for all colleges, one of which has no day', () => {
  // The region meets on ma 15-3 and closes on vr 12-3, as the college of Alblasserdam meets. That of Dordrecht met on
  // Tuesdays: di 16-3 is too late. Vr 12-3 is the last day that is enough; who looks from Alblasserdam tries the first.
  const metDag = (over: Partial<Stand> = {}): Stand =>
    metAfstemming({
      activiteiten: [onsdRij(vast('11-3'))],
      vergaderingen: [
        aVergadering('college-GM0482', '12-3', '11-3'),
        aVergadering('college-GM0505', '23-2', '18-2'),
        aVergadering('afstemming', '15-3', '12-3'),
        aVergadering('raad-GM0482', '13-4', '18-3'),
        aVergadering('raad-GM0505', '13-4', '18-3'),
      ],
      ...over,
    });

  /** The same of mijlpaal 2, with mijlpaal 1 decided by the ONS-D. */
  function metTwee(...colleges: readonly Besluit[]): Stand {
    const { behandelingen, mijlpalen, stukversies } = opzet(2);
    const april = periode('1-4', '30-4');
    return metDag({
      mijlpalen,
      stukversies,
      behandelingen: metVensters(behandelingen, { 'm2-raad-GM0482': april, 'm2-raad-GM0505': april }),
      peildatum: dag('10-3'),
      activiteiten: [onsdRij(vast('11-3'), { code: 'M2-10', mijlpalen: [2] })],
      besluiten: [aBesluit('m1-ons-d', '2-3'), ...colleges],
    });
  }

  it.each([
    [ALBLASSERDAM, 'do 11-3-2021'],
    [DORDRECHT, 'vr 12-3-2021'],
  ])('is brought back by a day for that college, seen from %s on %s', (gemeente, op) => {
    expect(alleen(gemeente, metDag())).toEqual([
      `college Dordrecht: extra op ${op}, aanleveren uiterlijk do 11-3-2021.`,
    ]);
  });

  it.each([ALBLASSERDAM, DORDRECHT])(
    'is not brought back by what passes the mijlpaal before it in that college, seen from %s',
    (gemeente) => {
      // The college of Dordrecht held mijlpaal 1 over on di 9-3, and nobody knows until when.
      const stand = metTwee(
        aBesluit('m1-college-GM0482', '9-3'),
        aBesluit('m1-college-GM0505', '9-3', {
          uitkomst: 'aangehouden',
          aanhouding: { soort: 'onbepaald', herindiening: null },
        }),
      );
      expect(herstel(bereken(stand), { mijlpaal: 2, gemeente, doel: 'venster' })).toMatchObject({
        antwoord: 'geen',
        redenen: [
          {
            code: 'eerdere-mijlpaal',
            tekst:
              'Mijlpaal 1 gaat voor: wat helpt, zou college Dordrecht passeren, dat daarover nog moet besluiten.',
          },
        ],
      });
    },
  );

  it('may be before the other college decides on the mijlpaal before it', () => {
    // The college of Alblasserdam takes both mijlpalen on vr 12-3, a day after the extra one of Dordrecht.
    expect(alleen(ALBLASSERDAM, metTwee(aBesluit('m1-college-GM0505', '9-3')), 2)).toEqual([
      'college Dordrecht: extra op do 11-3-2021, aanleveren uiterlijk do 11-3-2021.',
    ]);
  });
});
