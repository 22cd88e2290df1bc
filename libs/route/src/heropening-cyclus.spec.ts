import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Stand, Vergadering } from '@routekaart/traject';
import { anAgendering } from './testing/agendering.js';
import { ALBLASSERDAM, aBesluit, aHerkomst, dag, gesloten, idVan } from './testing/bouwers.js';
import { COLLEGE, COMMISSIE, MEI, RAAD, keten, strook } from './testing/strook.js';
import { voorspelStap } from './testing/voorbeeld.js';

const GREMIUM = `raad-${ALBLASSERDAM}`;
const raad = idVan(1, 'raad', ALBLASSERDAM);
const JUNI: Cyclus = { code: '2021-6', agendacommissie: null, commissie: null };
const IN_MEI = `${GREMIUM}@25-5`;

/** The raad of di 20-4 put the stuk off without end, and has it on the agenda of this meeting; the next ones are di 25-5 and di 22-6. */
function opAgenda(vergadering: string, wijzig: (een: Vergadering) => Partial<Vergadering>): Stand {
  const besloten = [idVan(1, 'ons-d', null), idVan(1, 'college', ALBLASSERDAM)];
  const stand = strook(
    keten('ons-d', 'college', 'commissie', 'raad'),
    '11-3',
    {
      college: COLLEGE,
      commissie: [...COMMISSIE, ['8-6', '20-5', JUNI]],
      raad: [...RAAD, ['21-4', '21-4'], ['18-5', '18-5'], ['22-6', '20-5', JUNI]],
    },
    {
      peildatum: dag('21-4'),
      besluiten: [
        ...besloten.map((id) => aBesluit(id, '16-3')),
        aBesluit(idVan(1, 'commissie', ALBLASSERDAM), '6-4'),
        aBesluit(raad, '20-4', {
          uitkomst: 'aangehouden',
          aanhouding: { soort: 'onbepaald', herindiening: null },
        }),
      ],
      agenderingen: [{ ...anAgendering(raad, vergadering), herkomst: aHerkomst({ volgnummer: 2 }) }],
    },
  );
  return { ...stand, vergaderingen: stand.vergaderingen.map((een) => ({ ...een, ...wijzig(een) })) };
}

const vanGremiumInMei =
  (gremium: string, over: Partial<Vergadering>) =>
  (een: Vergadering): Partial<Vergadering> =>
    een.cyclus?.code === MEI.code && een.gremium === gremium ? over : {};
const zonder = (): Partial<Vergadering> => ({});

describe('a stuk that the raad put off without end, on the agenda of a later raad', () => {
  it.each<[wat: string, stand: Stand, verwacht: string]>([
    ['whose cycle is whole', opAgenda(IN_MEI, zonder), '25-5'],
    [
      'whose commissie fell out',
      opAgenda(IN_MEI, vanGremiumInMei(`commissie-${ALBLASSERDAM}`, { staat: 'vervallen' })),
      '25-5',
    ],
    ['outside the cycles', opAgenda(`${GREMIUM}@18-5`, zonder), '18-5'],
    ['on the evening after', opAgenda(`${GREMIUM}@21-4`, zonder), '21-4'],
  ])('is decided on there: %s', (_wat, stand, verwacht) => {
    expect(voorspelStap(raad, stand).dag).toEqual({ vroegst: dag(verwacht), laatst: dag(verwacht) });
  });

  const dicht = [gesloten('Reces', '24-5', '28-5', { laag: 'reces', gremium: GREMIUM })];
  it.each<[wat: string, stand: Stand]>([
    ['fell out', opAgenda(IN_MEI, vanGremiumInMei(GREMIUM, { staat: 'vervallen' }))],
    ['decides nothing', opAgenda(IN_MEI, vanGremiumInMei(GREMIUM, { besluitvormend: false }))],
    ['is closed', { ...opAgenda(IN_MEI, zonder), kalenderperioden: dicht }],
    [
      'is closed, and its commissie fell out',
      {
        ...opAgenda(IN_MEI, vanGremiumInMei(`commissie-${ALBLASSERDAM}`, { staat: 'vervallen' })),
        kalenderperioden: dicht,
      },
    ],
  ])('comes back without a last day, as if it stood on none, when that raad %s', (_wat, stand) => {
    const { dag: moment } = voorspelStap(raad, stand);
    expect(moment).toEqual(voorspelStap(raad, { ...stand, agenderingen: [] }).dag);
    expect(moment).toEqual({ vroegst: dag('22-6'), laatst: null });
  });
});
