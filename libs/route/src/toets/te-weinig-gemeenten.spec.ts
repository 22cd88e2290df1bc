import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { toetsAanlevering } from './aanlevering.js';
import { toetsBesluit } from './besluit.js';

/** A board that waits for both raden, of which one says that it takes no part; the other decided on di 13-4. */
const OPZET = aTraject({
  gemeenten: 2,
  stations: [
    aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
    aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] }),
  ],
});
const BEREKENING = bereken(
  aStand({
    ...OPZET,
    peildatum: dag('23-4'),
    besluiten: [aBesluit(idVan(1, 'raad', 'GM0482'), '13-4')],
    vergaderingen: [aVergadering('ab', '23-4', '23-4')],
    deelnamen: [
      {
        gemeente: 'GM0505',
        deelname: 'doet-niet-mee',
        vanaf: dag('1-3'),
        reden: null,
        herkomst: aHerkomst(),
      },
    ],
  }),
);
const AB = prognoseVan('m1-ab', BEREKENING);

describe('a board for which too few gemeenten take part', () => {
  it('takes no stuk', () => {
    expect(toetsAanlevering(dag('21-4'), AB, BEREKENING)).toEqual({
      soort: 'regel',
      code: 'ROUTE-05',
      veld: 'behandeling',
      melding: 'Aanleveren bij ab kan nog niet: er doen niet genoeg gemeenten mee.',
    });
  });

  it('cannot decide', () => {
    const voorstel = {
      dag: dag('23-4'),
      uitkomst: 'ingestemd',
      vorm: null,
      stukversie: 1,
      toelichting: null,
      aanpassingen: [],
    } as const;
    expect(toetsBesluit(voorstel, AB, BEREKENING)).toEqual({
      soort: 'regel',
      code: 'ROUTE-05',
      veld: 'behandeling',
      melding: 'ab kan nog niet besluiten: er doen niet genoeg gemeenten mee.',
    });
  });
});
