import { describe, expect, it } from '@jest/globals';
import { type Stand, maatregeltekst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
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

/**
 * Between the colleges and the raden the region meets once more, on the Wednesday after them. As in `dagTeLaat` the ONS-D
 * decides on vr 12-3, a day too late for the colleges of di 16-3, and so for the raden of di 13-4.
 */
function metAfstemming(over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({
    gemeenten: 2,
    stations: [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
      aStation({ code: 'afstemming', volgorde: 3, voorgangers: ['college'] }),
      aStation({ code: 'raad', volgorde: 4, voorgangers: ['afstemming'], perGemeente: true }),
    ],
  });
  const april = periode('1-4', '30-4');
  return {
    ...dagTeLaat(),
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': april, 'm1-raad-GM0505': april }),
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
function alleen(gemeente: string, stand: Stand): readonly string[] {
  const antwoord = herstel(bereken(stand), { mijlpaal: 1, gemeente, doel: 'venster' });
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
