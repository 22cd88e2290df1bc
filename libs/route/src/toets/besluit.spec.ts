import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  DORDRECHT,
  aBesluit,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan } from '../testing/voorbeeld.js';
import { collegeBesluit, onsdBesluit, standNaCollege as stand, voorstel } from '../testing/besluittoets.js';
import { type BesluitVoorstel, toetsBesluit } from './besluit.js';
import type { Toets } from './weigering.js';

const { college, raad } = STAP;
const raadDordrecht = aVergadering(`raad-${DORDRECHT}`, '25-3', '18-3');

function toets(stap: string, wat: BesluitVoorstel, op: Stand = stand()): Toets {
  const berekening = bereken(op);
  return toetsBesluit(wat, prognoseVan(stap, berekening), berekening);
}

describe('toetsBesluit', () => {
  it.each([
    ['on a meeting after the college', voorstel('25-3')],
    ['on the very day of the college', voorstel('16-3')],
    ['of rejection', voorstel('25-3', { uitkomst: 'niet-ingestemd' })],
    [
      'with aanpassingen',
      voorstel('25-3', { uitkomst: 'ingestemd-met-aanpassingen', aanpassingen: ['Meer budget'] }),
    ],
  ])('accepts a raadsbesluit %s', (_, wat) => {
    expect(toets(raad, wat)).toBeNull();
  });

  it('says of a predecessor whose term ran out that it did, and not that it decided', () => {
    // One week from di 16-3 for the college: until di 23-3.
    const termijn = { weken: 1, recesTeltMee: true };
    const over: Partial<Stand> = {
      stations: aTraject().stations.map((een) => (een.code === 'college' ? { ...een, regime: 'week' } : een)),
      rechtsregimes: [{ code: 'week', regel: '', vanaf: null, tot: null, termijn, bron: null }],
      besluiten: [onsdBesluit],
      aanleveringen: [anAanlevering(college, '16-3')],
    };
    expect(toets(raad, voorstel('16-3'), stand(over))).toMatchObject({
      code: 'ROUTE-02',
      melding: 'De termijn van college Alblasserdam eindigde op di 23-3-2021: dat is later dan di 16-3-2021.',
    });
    expect(toets(raad, voorstel('25-3'), stand(over))).toBeNull();
  });

  it('accepts a besluit on the peildatum itself, when the body meets', () => {
    expect(toets(raad, voorstel('25-3'), stand({ peildatum: dag('25-3') }))).toBeNull();
  });

  it.each([
    ['in the future', 'ROUTE-04', 'dag', voorstel('31-3')],
    ['on a day without a meeting', 'BESLUIT-02', 'dag', voorstel('24-3')],
    ['on an older version', 'BESLUIT-04', 'stukversie', voorstel('25-3', { stukversie: 0 })],
    ['on a version that does not exist', 'NIET_GEVONDEN', 'stukversie', voorstel('25-3', { stukversie: 2 })],
    [
      '"with aanpassingen" that names none',
      'BESLUIT-03',
      'aanpassingen',
      voorstel('25-3', { uitkomst: 'ingestemd-met-aanpassingen' }),
    ],
    [
      'with aanpassingen and another outcome',
      'BESLUIT-03',
      'uitkomst',
      voorstel('25-3', { uitkomst: 'niet-ingestemd', aanpassingen: ['Meer budget'] }),
    ],
  ])('refuses a besluit %s', (_, code, veld, wat) => {
    expect(toets(raad, wat)).toMatchObject({ code, veld });
  });

  it.each([
    ['was cancelled', { staat: 'vervallen' as const }],
    ['only informs', { besluitvormend: false }],
  ])('refuses a besluit at a meeting that %s', (_, over) => {
    const vergaderingen = [{ ...aVergadering(RAAD, '25-3', '18-3'), ...over }];

    expect(toets(raad, voorstel('25-3'), stand({ vergaderingen }))).toMatchObject({
      soort: 'regel',
      code: 'BESLUIT-02',
      veld: 'dag',
    });
  });

  it('refuses a raadsbesluit before the day of the college', () => {
    expect(
      toets(raad, voorstel('16-3'), stand({ besluiten: [onsdBesluit, aBesluit(college, '23-3')] })),
    ).toEqual({
      soort: 'regel',
      code: 'ROUTE-02',
      veld: 'dag',
      melding: 'college Alblasserdam besloot op di 23-3-2021: dat is later dan di 16-3-2021.',
    });
  });

  it.each<[string, readonly Besluit[]]>([
    ['the college has not decided', [onsdBesluit]],
    ['the college did not agree', [onsdBesluit, { ...collegeBesluit, uitkomst: 'niet-ingestemd' }]],
    ['the college held it over', [onsdBesluit, { ...collegeBesluit, uitkomst: 'aangehouden' }]],
    ['the college decided on an older version', [onsdBesluit, { ...collegeBesluit, stukversie: 0 }]],
  ])('refuses a raadsbesluit when %s', (_, besluiten) => {
    expect(toets(raad, voorstel('25-3'), stand({ besluiten }))).toMatchObject({
      code: 'ROUTE-01',
      veld: 'behandeling',
      melding: expect.stringContaining('college Alblasserdam'),
    });
  });

  it('does not let one gemeente wait for the college of another, nor pass it by', () => {
    const twee = stand({
      ...aTraject({ gemeenten: 2 }),
      vergaderingen: [...stand().vergaderingen, raadDordrecht],
    });

    expect(toets(raad, voorstel('25-3'), twee)).toBeNull();
    expect(toets(idVan(1, 'raad', DORDRECHT), voorstel('25-3'), twee)).toMatchObject({ code: 'ROUTE-01' });
  });

  it.each(['ingestemd', 'niet-ingestemd'] as const)('refuses a second besluit after "%s"', (uitkomst) => {
    const besluiten = [onsdBesluit, { ...collegeBesluit, uitkomst }];

    expect(toets(college, voorstel('23-3'), stand({ besluiten }))).toMatchObject({
      code: 'BESLUIT-01',
      veld: 'behandeling',
      melding: expect.stringContaining('di 16-3-2021'),
    });
  });

  it('accepts a besluit after the stuk was held over, on a later day only', () => {
    const besluiten = [onsdBesluit, { ...collegeBesluit, uitkomst: 'aangehouden' as const }];

    expect(toets(college, voorstel('23-3'), stand({ besluiten }))).toBeNull();
    expect(toets(college, voorstel('16-3'), stand({ besluiten }))).toMatchObject({
      code: 'BESLUIT-06',
      veld: 'dag',
    });
  });

  it('accepts a new besluit on a new version, also when the old one was decided', () => {
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${nummer}` }));
    const opTwee = stand({ stukversies, besluiten: [{ ...onsdBesluit, stukversie: 2 }, collegeBesluit] });

    expect(toets(college, voorstel('16-3', { stukversie: 2 }), opTwee)).toBeNull();
    expect(toets(college, voorstel('23-3'), opTwee)).toMatchObject({ code: 'BESLUIT-04' });
  });
});
