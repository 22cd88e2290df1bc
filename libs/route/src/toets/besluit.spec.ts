import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { DORDRECHT, aBesluit, aHerkomst, aTraject, aVergadering, dag, idVan } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { type BesluitVoorstel, toetsBesluit, toetsCorrectie } from './besluit.js';
import type { Toets } from './weigering.js';

const { onsd, college, raad } = STAP;
const onsdBesluit = aBesluit(onsd, '11-3');
const collegeBesluit = aBesluit(college, '16-3');
const raadDordrecht = aVergadering(`raad-${DORDRECHT}`, '25-3', '18-3');

/** On 30-3 the ONS-D and the college have decided; the raad of 13-4 is still to come. */
function stand(over: Partial<Stand> = {}): Stand {
  const basis = voorbeeld();
  return voorbeeld({
    peildatum: dag('30-3'),
    vergaderingen: [
      ...basis.vergaderingen,
      aVergadering('ons-d', '11-3', '4-3'),
      aVergadering(RAAD, '16-3', '9-3', { id: 'extra raad' }),
      aVergadering(RAAD, '25-3', '18-3'),
      aVergadering(COLLEGE, '25-3', '18-3'),
    ],
    besluiten: [onsdBesluit, collegeBesluit],
    ...over,
  });
}

const voorstel = (opDag: string, over: Partial<BesluitVoorstel> = {}): BesluitVoorstel => ({
  dag: dag(opDag),
  uitkomst: 'ingestemd',
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: [],
  ...over,
});

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

describe('toetsCorrectie', () => {
  function correctie(wat: BesluitVoorstel, vorig: Besluit, op: Stand = stand()): Toets {
    const berekening = bereken(op);
    return toetsCorrectie(wat, vorig, prognoseVan(vorig.behandeling, berekening), berekening);
  }

  const raadsbesluit = (over: Partial<Besluit> = {}): Besluit => aBesluit(raad, '25-3', over);

  it('accepts another day or outcome, and also the same day again', () => {
    expect(correctie(voorstel('23-3'), collegeBesluit)).toBeNull();
    expect(correctie(voorstel('16-3', { uitkomst: 'niet-ingestemd' }), collegeBesluit)).toBeNull();
  });

  it('keeps a besluit after what it answered to: the day on which the body held the stuk over', () => {
    const aangehouden = aBesluit(college, '16-3', { id: 'eerst', uitkomst: 'aangehouden' });
    const daarna = aBesluit(college, '23-3', { id: 'daarna', herkomst: aHerkomst({ volgnummer: 7 }) });
    const twee = stand({ besluiten: [onsdBesluit, aangehouden, daarna] });
    expect(correctie(voorstel('25-3'), daarna, twee)).toBeNull();
    expect(correctie(voorstel('16-3'), daarna, twee)).toMatchObject({ code: 'BESLUIT-06', veld: 'dag' });
  });

  it('keeps a besluit after the day on which a later body sent the stuk back', () => {
    const terug = aBesluit(raad, '25-3', {
      uitkomst: 'terugverwezen',
      herkomst: aHerkomst({ volgnummer: 7 }),
    });
    const opnieuw = aBesluit(college, '30-3', { id: 'opnieuw', herkomst: aHerkomst({ volgnummer: 8 }) });
    const weer = stand({ besluiten: [onsdBesluit, collegeBesluit, terug, opnieuw] });
    expect(correctie(voorstel('30-3', { uitkomst: 'niet-ingestemd' }), opnieuw, weer)).toBeNull();
    expect(correctie(voorstel('25-3'), opnieuw, weer)).toMatchObject({ code: 'BESLUIT-06', veld: 'dag' });
  });

  it('refuses a besluit that was replaced already', () => {
    const nieuw = {
      ...collegeBesluit,
      id: 'nieuw',
      vervangt: collegeBesluit.id,
      herkomst: aHerkomst({ volgnummer: 2 }),
    };
    const vervangen = stand({ besluiten: [onsdBesluit, nieuw] });

    expect(correctie(voorstel('23-3'), collegeBesluit, vervangen)).toMatchObject({
      code: 'BESLUIT-05',
      veld: 'besluit',
    });
    expect(correctie(voorstel('23-3'), nieuw, vervangen)).toBeNull();
  });

  it.each([
    ['a day on which nobody met', 'BESLUIT-02', 'dag', voorstel('24-3')],
    ['a day in the future', 'ROUTE-04', 'dag', voorstel('6-4')],
    ['a day before the ONS-D', 'ROUTE-02', 'dag', voorstel('9-3')],
    ['another version', 'BESLUIT-04', 'stukversie', voorstel('16-3', { stukversie: 0 })],
    [
      'aanpassingen without their outcome',
      'BESLUIT-03',
      'uitkomst',
      voorstel('16-3', { aanpassingen: ['x'] }),
    ],
  ])('refuses %s', (_, code, veld, wat) => {
    expect(correctie(wat, collegeBesluit)).toMatchObject({ code, veld });
  });

  it.each(['ingestemd', 'niet-ingestemd', 'aangehouden'] as const)(
    'keeps the college before the raad that already has the outcome "%s"',
    (uitkomst) => {
      const metRaad = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit({ uitkomst })] });

      expect(correctie(voorstel('25-3'), collegeBesluit, metRaad)).toBeNull();
      expect(correctie(voorstel('30-3'), collegeBesluit, metRaad)).toMatchObject({
        code: 'ROUTE-03',
        veld: 'dag',
      });
      expect(
        correctie(voorstel('16-3', { uitkomst: 'niet-ingestemd' }), collegeBesluit, metRaad),
      ).toMatchObject({
        code: 'ROUTE-03',
        veld: 'uitkomst',
      });
    },
  );

  it('is not bound by what the raad decided on an older version', () => {
    const oud = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit({ stukversie: 0 })] });

    expect(correctie(voorstel('30-3'), collegeBesluit, oud)).toBeNull();
  });

  it('lets the last besluit of the route be corrected freely', () => {
    const metRaad = stand({ besluiten: [onsdBesluit, collegeBesluit, raadsbesluit()] });

    expect(
      correctie(voorstel('16-3', { uitkomst: 'toestemming-onthouden' }), raadsbesluit(), metRaad),
    ).toBeNull();
  });
});
