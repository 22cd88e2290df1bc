import { describe, expect, it } from '@jest/globals';
import type { Aanhouding, Besluit, Stand, Uitkomst } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  anAanlevering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { eigendomVan } from './eigendom.js';
import { waarIsHetStuk } from './stuk.js';

const { onsd, college, raad } = STAP;

/** A besluit that was recorded as fact `volgnummer`. */
const vast = (id: string, opDag: string, volgnummer: number, over: Partial<Besluit> = {}): Besluit =>
  aBesluit(id, opDag, { id: `${id}-${opDag}`, herkomst: aHerkomst({ volgnummer }), ...over });

/** ONS-D do 11-3, college di 16-3; what the raad did on di 13-4. Its next meeting closes on do 22-4. */
function naRaad(uitkomst: Uitkomst, aanhouding: Aanhouding | null, over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('14-4'),
    besluiten: [
      vast(onsd, '11-3', 1),
      vast(college, '16-3', 2),
      vast(raad, '13-4', 3, { uitkomst, aanhouding }),
    ],
    ...over,
  });
}

function gelezen(stand: Stand, einde: string = raad): readonly (string | number | null)[] {
  const berekening = bereken(stand);
  const { houder, sinds, uitleg } = waarIsHetStuk(prognoseVan(einde, berekening), ALBLASSERDAM, berekening);
  return [houder?.naam ?? null, sinds, uitleg];
}

function eigenaar(stand: Stand, einde: string = raad): string | null {
  const berekening = bereken(stand);
  return eigendomVan(prognoseVan(einde, berekening), ALBLASSERDAM, berekening).eigenaar?.naam ?? null;
}

describe('a stuk that the raad sent back', () => {
  const terug = naRaad('terugverwezen', null);
  const opnieuw = { besluiten: [...terug.besluiten, vast(college, '20-4', 4)], peildatum: dag('21-4') };

  it('is of the college, which must hand it in again', () => {
    expect(gelezen(terug)).toEqual([
      'college Alblasserdam',
      dag('13-4'),
      'Terugverwezen door raad Alblasserdam op di 13-4-2021; het stuk moet opnieuw worden aangeleverd bij college Alblasserdam.',
    ]);
    expect(eigenaar(terug)).toBe('college Alblasserdam');
  });

  it('lies with the college once it was handed in there', () => {
    const aanlevering = { ...anAanlevering(college, '14-4'), herkomst: aHerkomst({ volgnummer: 4 }) };
    expect(gelezen({ ...terug, aanleveringen: [aanlevering] })).toEqual([
      'college Alblasserdam',
      dag('14-4'),
      'Ligt bij college Alblasserdam ter besluitvorming.',
    ]);
  });

  it('waits for the raad again after the college decided anew', () => {
    expect(gelezen({ ...terug, ...opnieuw })).toEqual([
      'college Alblasserdam',
      dag('20-4'),
      'college Alblasserdam heeft besloten; het stuk moet nog worden aangeleverd bij raad Alblasserdam.',
    ]);
  });

  it('counts as decided anew on the day itself, where that was recorded after it', () => {
    const besluiten = [...terug.besluiten, vast(college, '13-4', 4)];
    expect(gelezen({ ...terug, besluiten })[2]).toMatch(/^college Alblasserdam heeft besloten; /u);
  });

  it('is of the college too where the route begins there', () => {
    const stations = [
      aStation({ code: 'college', volgorde: 1, perGemeente: true }),
      aStation({ code: 'raad', volgorde: 2, perGemeente: true, voorgangers: ['college'] }),
    ];
    const stand = { ...terug, ...aTraject({ stations }), besluiten: terug.besluiten.slice(1) };
    expect(gelezen(stand).slice(0, 2)).toEqual(['college Alblasserdam', dag('13-4')]);
    expect(eigenaar(stand)).toBe('college Alblasserdam');
  });
});

describe('a stuk that was put off or went away at the raad', () => {
  const BIJ_RAAD = 'Bij raad Alblasserdam is het stuk op di 13-4-2021';
  const ZONDER_DAG = 'wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd.';

  it.each<[Uitkomst, Aanhouding | null, string]>([
    [
      'aangehouden',
      { soort: 'tot-herindiening', herindiening: null },
      'aangehouden: het stuk komt terug zodra het opnieuw is aangeleverd.',
    ],
    [
      'aangehouden',
      { soort: 'tot-herindiening', herindiening: dag('22-4') },
      'aangehouden: het stuk wordt vanaf do 22-4-2021 opnieuw aangeleverd.',
    ],
    ['aangehouden', { soort: 'onbepaald', herindiening: null }, `aangehouden: ${ZONDER_DAG}`],
    ['teruggenomen', null, 'teruggenomen: het stuk moet opnieuw worden aangeleverd.'],
    ['ingetrokken', null, `ingetrokken: ${ZONDER_DAG}`],
  ])('is %s %j: the college hands it in again', (uitkomst, aanhouding, hoe) => {
    const stand = naRaad(uitkomst, aanhouding);
    expect(gelezen(stand)).toEqual(['college Alblasserdam', dag('13-4'), `${BIJ_RAAD} ${hoe}`]);
    expect(eigenaar(stand)).toBe('college Alblasserdam');
    const [taak] = takenlijst(bereken(stand), { rol: 'gemeente', gemeente: ALBLASSERDAM });
    expect(taak).toMatchObject({ soort: 'aanleveren', actor: { gremium: `college-${ALBLASSERDAM}` } });
    expect(taak?.wat).toContain('opnieuw');
  });

  it.each<[Uitkomst, Aanhouding | null]>([
    ['aangehouden', { soort: 'volgende-vergadering', herindiening: null }],
    ['van-de-agenda', null],
  ])('still lies there after %s', (uitkomst, aanhouding) => {
    expect(gelezen(naRaad(uitkomst, aanhouding))[2]).toBe('Ligt bij raad Alblasserdam ter besluitvorming.');
  });

  it('waits for the raad where the college decided anew since', () => {
    const stand = naRaad('ingetrokken', null);
    const besluiten = [...stand.besluiten, vast(college, '20-4', 4)];
    expect(gelezen({ ...stand, besluiten, peildatum: dag('21-4') }).slice(0, 2)).toEqual([
      'college Alblasserdam',
      dag('20-4'),
    ]);
  });
});

describe('a stuk that was put off at the first body of the route', () => {
  it('is of nobody until that body gets it again', () => {
    const stand = voorbeeld({
      peildatum: dag('12-3'),
      besluiten: [vast(onsd, '11-3', 1, { uitkomst: 'teruggenomen' })],
    });
    expect(gelezen(stand)).toEqual([
      null,
      dag('11-3'),
      'Bij ons-d is het stuk op do 11-3-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.',
    ]);
    expect(eigenaar(stand)).toBeNull();
  });
});

describe('a stuk that comes to another regional body', () => {
  it('is of the stuurgroep that brings it, where the ONS-D put it off', () => {
    const stand = voorbeeld({
      ...aTraject({ stuurgroep: true }),
      peildatum: dag('12-3'),
      besluiten: [
        vast(idVan(1, 'stuurgroep', null), '4-3', 1),
        vast(onsd, '11-3', 2, { uitkomst: 'teruggenomen' }),
      ],
    });
    expect(gelezen(stand).slice(0, 2)).toEqual(['stuurgroep', dag('11-3')]);
    expect(eigenaar(stand)).toBe('stuurgroep');
  });
});
