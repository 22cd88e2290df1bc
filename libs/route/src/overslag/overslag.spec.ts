import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { aVergadering, alternatieven, dag, gesloten, onsdRij } from '../testing/bouwers.js';
import { APRIL, MEI, collegeNaPo, keten, strook } from '../testing/strook.js';
import { COLLEGE, RAAD, STAP, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';
import { valt } from './overslagzin.js';

/** The sentences about meetings that were not the one. */
function overgeslagen(id: string, stand: Stand): readonly string[] {
  return zinnenVan(id, stand).filter((zin) => zin.startsWith('De vergadering van'));
}

describe('the meetings between the two ends of a band', () => {
  /** Ready between do 11-3 and do 25-3: the college of di 23-3 or that of di 6-4, with one more in between. */
  function tussen(extra: Vergadering): readonly string[] {
    const vergaderingen = [aVergadering(COLLEGE, '23-3', '18-3'), extra, aVergadering(COLLEGE, '6-4', '1-4')];
    return overgeslagen(
      STAP.college,
      voorbeeld({ activiteiten: [onsdRij(alternatieven('11-3', '25-3'))], vergaderingen }),
    );
  }
  const VROEGST =
    'De vergadering van di 23-3-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; anders wordt het di 6-4-2021.';

  it('are not told after the first day, before the stuk is ready on the last', () => {
    expect(tussen(aVergadering(COLLEGE, '24-3', '18-3', { staat: 'vervallen' }))).toEqual([VROEGST]);
  });

  it('are told from that day on', () => {
    expect(tussen(aVergadering(COLLEGE, '25-3', '18-3', { staat: 'vervallen' }))).toEqual([
      VROEGST,
      'De vergadering van do 25-3-2021 is vervallen.',
    ]);
  });

  it('are no way out for who misses the first, when they close as early', () => {
    expect(tussen(aVergadering(COLLEGE, '24-3', '18-3'))[0]).toBe(VROEGST);
    expect(tussen(aVergadering(COLLEGE, '24-3', '19-3'))[0]).toContain(
      'anders wordt het op zijn vroegst wo 24-3',
    );
  });
});

describe('a meeting on the first possible day, when nobody knows the last', () => {
  /** The college of di 9-3 closes on do 4-3, the first day of the ONS-D; for the second no college is known. */
  function zonderLaatste(sluiting: string | null): readonly string[] {
    return overgeslagen(
      STAP.raad,
      voorbeeld({
        activiteiten: [onsdRij(alternatieven('4-3', '12-3'))],
        vergaderingen: [
          aVergadering(COLLEGE, '9-3', '4-3'),
          aVergadering(RAAD, '30-3', '18-3', { staat: 'vervallen' }),
          aVergadering(RAAD, '13-4', sluiting),
          aVergadering(RAAD, '20-4', '25-3', { staat: 'vervallen' }),
        ],
      }),
    );
  }
  const VERVALLEN = 'De vergadering van di 30-3-2021 is vervallen.';

  it('is told of only where nobody knows until when it takes a stuk', () => {
    expect(zonderLaatste('18-3')).toEqual([VERVALLEN]);
    expect(zonderLaatste(null)).toEqual([
      VERVALLEN,
      'De vergadering van di 13-4-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
    ]);
  });
});

describe('the day of today', () => {
  /** The stuk is ready for the raad on di 16-3; that of di 13-4 closed the day before. */
  const gemist = (peildatum: string): readonly string[] =>
    overgeslagen('m1-raad-GM0482', {
      ...strook(keten('ons-d', 'raad'), '16-3', {
        raad: [
          ['13-4', '15-3'],
          ['8-6', '20-5'],
        ],
      }),
      peildatum: dag(peildatum),
    });

  it('may still be that on which a meeting closes', () => {
    const zin = 'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum';
    expect(gemist('15-3')).toEqual([`${zin} is ma 15-3-2021 (1 dag te laat).`]);
    expect(gemist('16-3')).toEqual([`${zin} was ma 15-3-2021 (1 dag te laat).`]);
  });

  it('may be that of a meeting, which has not passed then', () => {
    const stand = voorbeeld({
      peildatum: dag('4-3'),
      vergaderingen: [aVergadering('ons-d', '4-3', '4-3'), aVergadering('ons-d', '25-3', '18-3')],
      kalenderperioden: [gesloten('Feestdag', '11-3')],
    });
    expect(overgeslagen(STAP.onsd, stand)).toEqual([
      'De vergadering van do 4-3-2021 is te vroeg: het plan noemt een latere dag.',
    ]);
  });
});

describe('two meetings of one body on one day', () => {
  it('each have their own last day to hand in', () => {
    const stand = strook(keten('ons-d', 'raad'), '16-3', {
      raad: [
        ['13-4', '10-3'],
        ['8-6', '20-5'],
      ],
    });
    const tweede = aVergadering('raad-GM0482', '13-4', '15-3', { id: 'tweede zitting' });
    expect(
      overgeslagen('m1-raad-GM0482', { ...stand, vergaderingen: [...stand.vergaderingen, tweede] }),
    ).toEqual([
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is wo 10-3-2021 (6 dagen te laat).',
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is ma 15-3-2021 (1 dag te laat).',
    ]);
  });
});

describe('a raad of a cycle whose commissie was missed', () => {
  it('is not in the cycle of the stuk, though it meets after that stuk is ready', () => {
    // The commissie of 6-4 closed on 18-3; that of 11-5 brings the stuk to the raad of 25-5, not to the late one of April.
    const stand = strook(keten('ons-d', 'commissie', 'raad'), '19-3', {
      commissie: [
        ['6-4', '18-3', APRIL],
        ['11-5', '22-4', MEI],
      ],
      raad: [
        ['12-5', '18-3', APRIL],
        ['25-5', '22-4', MEI],
      ],
    });
    expect(overgeslagen('m1-raad-GM0482', stand)).toEqual([
      'De vergadering van wo 12-5-2021 hoort niet bij de cyclus van dit stuk.',
    ]);
  });
});

describe('a meeting that the rule between two stations may allow', () => {
  it('is followed by the next one, whenever that closes', () => {
    // Not before di 6-4 or di 20-4; both meetings close on the last of them.
    const stand = collegeNaPo([
      ['13-4', '12-4'],
      ['20-4', '12-4'],
    ]);
    expect(overgeslagen('m1-college-GM0482', stand)).toEqual([
      'De vergadering van di 13-4-2021 is alleen haalbaar als de regel van dit station dan al een besluit toelaat; anders wordt het di 20-4-2021.',
    ]);
  });
});

describe('what closes a day', () => {
  it('is a day or a period by its name, or one that has none', () => {
    expect(valt(gesloten('Koningsdag', '27-4'))).toBe('valt op Koningsdag');
    expect(valt(gesloten('Meireces', '24-4', '9-5'))).toBe('valt in Meireces');
    expect(valt(null)).toBe('valt op een gesloten dag');
  });
});
