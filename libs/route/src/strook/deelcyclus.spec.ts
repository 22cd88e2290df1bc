import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken, ketenVan } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { ketenzin } from '../oorzaak/ketenzin.js';
import { rekenTerug } from '../terugrekenen/reken-terug.js';
import { ALBLASSERDAM, dag } from '../testing/bouwers.js';
import { MET_SEPTEMBER, opDag, RAAD_ZONDER_JUNI, deelcyclus } from '../testing/deelcyclus.js';
import { prognoseVan, waarschuwingenMet, zinnenVan } from '../testing/voorbeeld.js';

const RAAD = `m1-raad-${ALBLASSERDAM}`;
const COMMISSIE = `m1-commissie-${ALBLASSERDAM}`;
const WEG = { vervallen: [opDag('commissie', '8-6')] };
const ondergrens = (id: string, stand: Stand): number | null =>
  grensVan(prognoseVan(id, bereken(stand))).vroegst;
const zonderSchema = (stand: Stand): readonly unknown[] =>
  waarschuwingenMet('GEEN_VERGADERSCHEMA', stand).map(({ melding, actor, station }) => [
    melding,
    actor.gremium,
    station,
  ]);

describe('a stuk that comes to the commissie outside the cycles', () => {
  it('misses no aanleverdatum of a raad: it is not handed in there again', () => {
    const berekening = bereken(deelcyclus('20-5', MET_SEPTEMBER));
    expect(ketenzin(ketenVan(prognoseVan(RAAD, berekening), berekening))).toMatch(
      /→ commissie Alblasserdam di 15-6-2021 → raad Alblasserdam do 28-10-2021$/u,
    );
  });

  it('does not reach a raad outside the cycles, and is told so', () => {
    expect(zinnenVan(RAAD, deelcyclus('20-5', MET_SEPTEMBER))).toEqual([
      'De vergadering van do 24-6-2021 hoort niet bij de cyclus van dit stuk.',
      'De vergadering van do 16-9-2021 staat buiten de cycli: vanuit de commissie is zij niet te bereiken.',
      'Het stuk gaat verder in de cyclus met de vergadering van do 28-10-2021; een cyclus wordt niet gesplitst.',
    ]);
  });

  it.each([
    ['8-6 was missed', deelcyclus('20-5'), 'hoort bij een cyclus die dit stuk mist.'],
    [
      '8-6 fell out',
      deelcyclus('13-5', WEG),
      'telt niet mee: de cyclus is niet heel (commissie Alblasserdam van di 8-6-2021 is vervallen).',
    ],
  ])('waits for a next cycle of the commissie: %s', (_wat, stand, waarom) => {
    const einde = 'Van commissie Alblasserdam is na di 15-6-2021 geen vergadering in een cyclus bekend';
    const later = ['do 16-9-2021', 'do 28-10-2021'].map(
      (wanneer) =>
        `De vergadering van ${wanneer} telt nog niet mee: in welke cyclus het stuk komt, is niet bekend.`,
    );
    expect(zinnenVan(RAAD, stand)).toEqual([
      `De vergadering van do 24-6-2021 ${waarom}`,
      ...later,
      `${einde}, dus is niet bekend in welke cyclus het stuk komt.`,
    ]);
    expect(zonderSchema(stand)).toEqual([
      [
        `${einde}: in welke cyclus het stuk komt, is niet te zeggen.`,
        `commissie-${ALBLASSERDAM}`,
        'commissie',
      ],
    ]);
    expect(ondergrens(RAAD, stand)).toBe(dag('25-6'));
  });

  it('had its last safe days where the cycle of 8-6 still stood', () => {
    const stations = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(deelcyclus('20-5')))?.stations ?? [];
    const besluiten = stations.map(({ besluit }) => ('dag' in besluit ? besluit.dag : besluit.kind));
    expect(besluiten).toEqual(['13-5', '20-5', '8-6', '2-7'].map(dag));
    const zonder = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(deelcyclus('13-5', WEG)))?.stations ?? [];
    expect(zonder.map(({ besluit }) => besluit.kind)).toEqual([
      'onbekend',
      'onbekend',
      'onbekend',
      'haalbaar',
    ]);
    expect(zonder[2]?.besluit).toMatchObject({
      waarom:
        'Van commissie Alblasserdam is geen vergadering in een cyclus bekend, dus is niet bekend in welke cyclus het stuk komt.',
    });
  });
});

describe('the body of which a meeting is missing', () => {
  const raad = `raad-${ALBLASSERDAM}`;
  const inJuni =
    'Van raad Alblasserdam is geen vergadering bekend in de cyclus van commissie Alblasserdam van di 8-6-2021: een prognose is niet mogelijk.';

  it('is the commissie after its last one', () => {
    expect(zonderSchema(deelcyclus('17-6'))).toEqual([
      [
        'Van commissie Alblasserdam zijn geen komende vergaderingen bekend: een prognose is niet mogelijk.',
        `commissie-${ALBLASSERDAM}`,
        'commissie',
      ],
    ]);
  });

  it.each([
    ['does not meet in the cycle of the commissie', RAAD_ZONDER_JUNI],
    ['fell out of it', { vervallen: [opDag('commissie', '15-6'), opDag('raad', '24-6')] }],
  ])('is the raad that %s', (_wat, anders) => {
    expect(zonderSchema(deelcyclus('13-5', anders))).toEqual([[inJuni, raad, 'raad']]);
  });
});

describe('a meeting that fell out', () => {
  it('makes nothing sooner: a stuk that missed it, or would have made it, comes after it', () => {
    const weg = { vervallen: [opDag('commissie', '15-6')] };
    // Ready on di 25-5, in time for di 15-6; ready on di 22-6, after it.
    expect(ondergrens(COMMISSIE, deelcyclus('20-5'))).toBe(dag('15-6'));
    expect(ondergrens(COMMISSIE, deelcyclus('20-5', weg))).toBe(dag('16-6'));
    expect(ondergrens(COMMISSIE, deelcyclus('17-6', weg))).toBe(dag('22-6'));
  });
});
