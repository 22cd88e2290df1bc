import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { aVergadering, alternatieven, dag, onsdRij } from '../testing/bouwers.js';
import { APRIL, COLLEGE, COMMISSIE, MEI, RAAD, collegeNaPo, keten, strook } from '../testing/strook.js';
import { STAP, prognoseVan, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';

const RAAD_STAP = 'm1-raad-GM0482';

/** ONS-D on do 4-3 or vr 12-3, so the college on di 9-3 or di 23-3; the raad closes on these days. */
function metBand(raad: readonly (readonly [string, string])[], over: Partial<Stand> = {}): Stand {
  const college = [
    ['9-3', '4-3'],
    ['16-3', '11-3'],
    ['23-3', '18-3'],
  ] as const;
  return voorbeeld({
    activiteiten: [onsdRij(alternatieven('4-3', '12-3'))],
    vergaderingen: [
      ...college.map(([op, sluit]) => aVergadering('college-GM0482', op, sluit)),
      ...raad.map(([op, sluit]) => aVergadering('raad-GM0482', op, sluit)),
    ],
    ...over,
  });
}

describe('a meeting within the band of the decision', () => {
  it('is made when the stuk comes in time, and tells what follows otherwise', () => {
    const stand = metBand([
      ['13-4', '18-3'],
      ['18-5', '22-4'],
    ]);
    expect(zinnenVan(RAAD_STAP, stand)).toEqual([
      'Het stuk kan hier worden aangeleverd tussen di 9-3-2021 en di 23-3-2021.',
      'De vergadering van di 13-4-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; anders wordt het di 18-5-2021.',
      'Eerste zeker haalbare vergadering van raad Alblasserdam: di 18-5-2021, aanleveren uiterlijk do 22-4-2021.',
    ]);
  });

  it('tells of no certain day where one more may come between', () => {
    const stand = metBand([
      ['13-4', '16-3'],
      ['20-4', '18-3'],
      ['18-5', '22-4'],
    ]);
    expect(zinnenVan(RAAD_STAP, stand).slice(1, 3)).toEqual([
      'De vergadering van di 13-4-2021 is alleen haalbaar als het stuk er uiterlijk di 16-3-2021 is; anders wordt het op zijn vroegst di 20-4-2021.',
      'De vergadering van di 20-4-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; anders wordt het di 18-5-2021.',
    ]);
  });

  it('tells so where the calendar ends', () => {
    expect(zinnenVan(RAAD_STAP, metBand([['13-4', '18-3']])).slice(1)).toEqual([
      'De vergadering van di 13-4-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; daarna is geen zeker haalbare vergadering bekend.',
      'Van raad Alblasserdam is na di 13-4-2021 geen haalbare vergadering bekend.',
    ]);
  });

  it('is missed for certain where it closes before the first day of ready, by the days from that day', () => {
    const stand = metBand([
      ['13-4', '8-3'],
      ['18-5', '22-4'],
    ]);
    expect(zinnenVan(RAAD_STAP, stand)[1]).toBe(
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is ma 8-3-2021 (ten minste 1 dag te laat).',
    );
    const later = { ...stand, peildatum: dag('9-3') };
    expect(zinnenVan(RAAD_STAP, later)).toContainEqual(
      expect.stringContaining('de aanleverdatum was ma 8-3-2021'),
    );
  });

  it('is the one if its raadscyclus is that of the stuk', () => {
    const stand = strook(
      keten('ons-d', 'college', 'commissie', 'raad'),
      '11-3',
      { college: [...COLLEGE], commissie: COMMISSIE, raad: RAAD },
      { besluiten: [], activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] },
    );
    expect([APRIL.code, MEI.code]).toEqual(['2021-4', '2021-5']);
    expect(zinnenVan(RAAD_STAP, stand)).toEqual([
      'De vergadering van di 20-4-2021 is alleen haalbaar als het stuk in die cyclus komt; anders wordt het di 25-5-2021.',
      'Het stuk gaat uiterlijk verder in de cyclus met de vergadering van di 25-5-2021; een cyclus wordt niet gesplitst.',
    ]);
  });

  it('is the one if the rule between two stations allows a decision by then', () => {
    // Not before di 6-4 or di 20-4; it closes on the day itself.
    const stand = collegeNaPo([
      ['13-4', '13-4'],
      ['20-4', '20-4'],
    ]);
    expect(zinnenVan('m1-college-GM0482', stand)).toContain(
      'De vergadering van di 13-4-2021 is alleen haalbaar als de regel van dit station dan al een besluit toelaat; anders wordt het di 20-4-2021.',
    );
  });
});

describe('many meetings within a band', () => {
  it('are counted beyond the last five, apart from those that are no option', () => {
    const dagen = ['29-3', '30-3', '31-3', '1-4', '2-4', '6-4', '7-4'] as const;
    const stand = metBand([...dagen.map((een) => [een, '18-3'] as const), ['18-5', '22-4']]);
    const zinnen = zinnenVan(RAAD_STAP, stand);
    expect(zinnen.filter((zin) => zin.includes('uiterlijk do 18-3-2021 is;'))).toHaveLength(5);
    expect(zinnen.at(-2)).toBe(
      'En nog 2 eerdere vergaderingen zijn alleen haalbaar als het stuk er eerder is, vanaf ma 29-3-2021.',
    );
    const zes = metBand([...dagen.slice(1).map((een) => [een, '18-3'] as const), ['18-5', '22-4']]);
    expect(zinnenVan(RAAD_STAP, zes).at(-2)).toBe(
      'En nog 1 eerdere vergadering is alleen haalbaar als het stuk er eerder is, die van di 30-3-2021.',
    );
  });
});

describe('the chain in one line', () => {
  const zinVan = (stand: Stand): string | undefined => {
    const berekening = bereken(stand);
    return oorzaakVan(prognoseVan(STAP.raad, berekening), berekening).zinnen[0];
  };

  it('calls no meeting missed that is made on the first day of a band', () => {
    const stand = metBand([
      ['13-4', '18-3'],
      ['18-5', '22-4'],
    ]);
    expect(zinVan(stand)).toContain(
      'college Alblasserdam tussen di 9-3-2021 en di 23-3-2021 haalt de aanleverdatum do 18-3-2021 van ' +
        'raad Alblasserdam van di 13-4-2021 misschien niet → ',
    );
  });

  it('counts the days of one that is missed on every day of it from the first', () => {
    const stand = metBand([
      ['13-4', '8-3'],
      ['18-5', '22-4'],
    ]);
    expect(zinVan(stand)).toContain('van di 13-4-2021 niet (ten minste 1 dag te laat) → ');
  });
});
