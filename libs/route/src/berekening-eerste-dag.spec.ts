import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Stand } from '@routekaart/traject';
import { bereken, ketenVan, verklaarKeten } from './berekening.js';
import { ALBLASSERDAM, aBesluit, aHerkomst, aStation, dag, idVan } from './testing/bouwers.js';
import { strook } from './testing/strook.js';
import { prognoseVan } from './testing/voorbeeld.js';

const APRIL: Cyclus = { code: '2021-4', agendacommissie: null, commissie: null };

/**
 * Behind two commissies: financiën decides on vr 16-4 if it takes the stuk in time, or else on vr 30-4; sociaal on vr 23-4.
 * So sociaal gives the first day of what follows, and financiën the last.
 */
function naCommissies(
  vervolg: readonly string[],
  raad: readonly (readonly [string, string, Cyclus?])[],
  cyclus: readonly [] | readonly [Cyclus] = [],
  over: Partial<Stand> = {},
): Stand {
  const commissie = { perGemeente: true, voorgangers: ['ons-d'] };
  const stand = strook(
    [
      aStation({ code: 'ons-d', volgorde: 0 }),
      aStation({ code: 'financien', volgorde: 1, ...commissie }),
      aStation({ code: 'sociaal', volgorde: 2, ...commissie }),
      ...vervolg.map((code, nr) =>
        aStation({
          code,
          volgorde: 3 + nr,
          perGemeente: true,
          voorgangers: nr === 0 ? ['financien', 'sociaal'] : vervolg.slice(nr - 1, nr),
        }),
      ),
    ],
    '11-3',
    {
      financien: [
        ['16-4', '16-4', ...cyclus],
        ['30-4', '22-4', ...cyclus],
      ],
      sociaal: [['23-4', '20-4', ...cyclus]],
      college: [['4-5', '30-4']],
      raad,
    },
    { peildatum: dag('14-4'), ...over },
  );
  const onbekend = `financien-${ALBLASSERDAM}@16-4`;
  const vergaderingen = stand.vergaderingen.map((een) =>
    een.id === onbekend ? { ...een, aanleverdag: null } : een,
  );
  return { ...stand, vergaderingen };
}

function laatsteVan(station: string, stand: Stand): string | undefined {
  const berekening = bereken(stand);
  const prognose = prognoseVan(idVan(1, station, ALBLASSERDAM), berekening);
  return verklaarKeten(ketenVan(prognose, berekening)).at(-1);
}

describe('who sets the first day of what two commissies bring', () => {
  it('is named right after that day, also where something is told before it', () => {
    const voor = ['financien', 'sociaal', 'college'].map((code, nr) =>
      aBesluit(idVan(1, code, ALBLASSERDAM), '30-3', { herkomst: aHerkomst({ volgnummer: 2 + nr }) }),
    );
    const terug = aBesluit(idVan(1, 'raad', ALBLASSERDAM), '13-4', {
      uitkomst: 'terugverwezen',
      herkomst: aHerkomst({ volgnummer: 9 }),
    });
    const besluiten = [aBesluit('m1-ons-d', '11-3'), ...voor, terug];
    const stand = naCommissies(['college', 'raad'], [['18-5', '6-5']], [], { besluiten });

    expect(laatsteVan('college', stand)).toBe(
      [
        'college Alblasserdam: Op di 13-4-2021 is het stuk terugverwezen: hier moet opnieuw worden besloten.',
        'Het stuk kan hier worden aangeleverd tussen vr 23-4-2021 en vr 30-4-2021.',
        'De eerste dag, vr 23-4-2021, komt van sociaal Alblasserdam.',
        'Eerste haalbare vergadering van college Alblasserdam: di 4-5-2021, aanleveren uiterlijk vr 30-4-2021.',
      ].join(' '),
    );
  });

  it('is not told of a raad in their cycle, which tells no day on which the stuk is ready', () => {
    const stand = naCommissies(['raad'], [['18-5', '22-4', APRIL]], [APRIL]);

    expect(laatsteVan('raad', stand)).toBe(
      'raad Alblasserdam: Het stuk gaat verder in de cyclus met de vergadering van di 18-5-2021; een cyclus wordt niet gesplitst.',
    );
  });
});
