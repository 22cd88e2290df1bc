import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import { aBesluit, aHerkomst, anAanlevering, dag, metVensters, periode } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

/** The raad of di 13-4 put the stuk off; the next is di 18-5, which closes on do 22-4. */
function uitgesteld(uitkomst: Uitkomst, soort: Aanhoudsoort | null, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('14-4'),
    behandelingen: metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', '31-5') }),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      aBesluit(raad, '13-4', {
        uitkomst,
        herkomst: aHerkomst({ volgnummer: 3 }),
        aanhouding: soort === null ? null : { soort, herindiening: null },
      }),
    ],
    ...over,
  });
}

describe('WACHT_OP_HERINDIENING', () => {
  it('says that the stuk was put off without end, to who must hand it in, and blames no calendar', () => {
    const stand = uitgesteld('aangehouden', 'onbepaald');
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', stand)).toMatchObject([
      {
        ernst: 'let-op',
        sleutel: 'WACHT_OP_HERINDIENING/M1/raad/GM0482',
        melding:
          'Bij raad Alblasserdam is het stuk op di 13-4-2021 aangehouden: wanneer het terugkomt, is onbekend totdat ' +
          'het opnieuw wordt aangeleverd; op zijn vroegst in de vergadering van di 18-5-2021.',
        regel: 'Een stuk dat is aangehouden of ingetrokken, wordt opnieuw aangeleverd of krijgt een dag.',
        bewijs: ['Op di 13-4-2021: aangehouden', 'Venster ma 5-4 t/m ma 31-5-2021'],
        actor: { rol: 'gemeente', gremium: COLLEGE, gemeente: 'GM0482' },
        uiterlijk: dag('22-4'),
      },
    ]);
    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', stand)).toEqual([]);
    const taken = takenlijst(bereken(stand), { rol: 'gemeente', gemeente: 'GM0482' });
    expect(taken.map(({ soort, wat }) => [soort, wat.split('.')[0]])).toEqual([
      ['aanleveren', 'Lever het stuk opnieuw aan, of spreek af wanneer het terugkomt'],
    ]);
  });

  it('stands beside a window that is lost, since the next meeting comes after it', () => {
    const stand = uitgesteld('aangehouden', 'onbepaald');
    const inApril = {
      ...stand,
      behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', '30-4') }),
    };
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', inApril)).toHaveLength(1);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', inApril)).toMatchObject([
      {
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: op di 13-4-2021 is het stuk bij ' +
          'raad Alblasserdam aangehouden.',
      },
    ]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toEqual([]);
  });

  it('says so of a stuk that was withdrawn', () => {
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', uitgesteld('ingetrokken', null))).toMatchObject([
      { melding: expect.stringContaining('op di 13-4-2021 ingetrokken: wanneer het terugkomt') },
    ]);
  });

  it('asks a college that put it off to see to it itself', () => {
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', {
        uitkomst: 'aangehouden',
        aanhouding: { soort: 'onbepaald', herindiening: null },
      }),
    ];
    const stand = voorbeeld({ peildatum: dag('17-3'), besluiten });
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', stand)).toMatchObject([
      {
        station: 'college',
        actor: { gremium: COLLEGE },
        bewijs: ['Op di 16-3-2021: aangehouden'],
        uiterlijk: null,
      },
    ]);
  });

  it.each<[string, Stand]>([
    [
      'it was handed in again',
      uitgesteld('ingetrokken', null, { aanleveringen: [anAanlevering(raad, '14-4')] }),
    ],
    [
      'it stands on an agenda',
      uitgesteld('ingetrokken', null, {
        agenderingen: [
          { behandeling: raad, vergadering: `${RAAD}@18-5`, herkomst: aHerkomst({ volgnummer: 4 }) },
        ],
      }),
    ],
    ['it comes back at the next meeting', uitgesteld('aangehouden', 'volgende-vergadering')],
    ['it comes back when it is handed in', uitgesteld('teruggenomen', null)],
  ])('is silent when %s', (_, stand) => {
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', stand)).toEqual([]);
  });

  it('has no last day once the last meeting of the window closed', () => {
    const stand = uitgesteld('ingetrokken', null, { peildatum: dag('23-4') });
    expect(waarschuwingenMet('WACHT_OP_HERINDIENING', stand)).toMatchObject([{ uiterlijk: null }]);
  });
});
