import { describe, expect, it } from '@jest/globals';
import type { Kalenderperiode } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import {
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  gesloten,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, COMMISSIE, NA_PO, RAAD, aRegel, keten, strook } from '../testing/strook.js';
import { RAAD as RAAD_A, STAP, voorbeeld, zinnenVan } from '../testing/voorbeeld.js';

const RAAD_STAP = 'm1-raad-GM0482';
const GREMIUM = 'raad-GM0482';

/** The sentences about meetings that were not the one. */
function overgeslagen(id: string, stand: Stand): readonly string[] {
  return zinnenVan(id, stand).filter((zin) => /^(?:De vergadering van|En nog)/u.test(zin));
}

/** The stuk is ready for the raad on di 16-3; it meets on these days and on di 8-6, open until do 20-5. */
function naarRaad(eerdere: readonly Vergadering[], kalenderperioden: readonly Kalenderperiode[] = []): Stand {
  const stand = strook(keten('ons-d', 'raad'), '16-3', {}, { kalenderperioden });
  return { ...stand, vergaderingen: [...eerdere, aVergadering(GREMIUM, '8-6', '20-5')] };
}

describe('a meeting of the raad before the one that is chosen', () => {
  const op = (opDag: string, over: Partial<Vergadering> = {}): Vergadering =>
    aVergadering(GREMIUM, opDag, '25-3', over);
  const pinksteren = gesloten('Tweede Pinksterdag', '24-5');

  it.each<readonly [string, Vergadering, readonly Kalenderperiode[], string]>([
    ['fell out', op('20-4', { staat: 'vervallen' }), [], 'De vergadering van di 20-4-2021 is vervallen.'],
    [
      'does not decide',
      op('20-4', { besluitvormend: false }),
      [],
      'De vergadering van di 20-4-2021 is geen besluitvormende vergadering.',
    ],
    [
      'is on a holiday',
      op('24-5'),
      [pinksteren],
      'De vergadering van ma 24-5-2021 valt op Tweede Pinksterdag.',
    ],
    [
      'is in a reces',
      op('27-4'),
      [gesloten('Meireces', '24-4', '9-5', { laag: 'reces', gremium: GREMIUM })],
      'De vergadering van di 27-4-2021 valt in Meireces.',
    ],
    [
      'is on a holiday in a reces',
      op('24-5'),
      [gesloten('Voorzomerreces', '20-5', '30-5', { laag: 'reces', gremium: GREMIUM }), pinksteren],
      'De vergadering van ma 24-5-2021 valt op Tweede Pinksterdag.',
    ],
    [
      'closed one day before',
      aVergadering(GREMIUM, '13-4', '15-3'),
      [],
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is ma 15-3-2021 (1 dag te laat).',
    ],
  ])('%s', (_wat, vergadering, perioden, zin) => {
    const stand = naarRaad([vergadering], perioden);
    expect(overgeslagen(RAAD_STAP, stand)).toEqual([zin]);
    expect(zinnenVan(RAAD_STAP, stand).at(-1)).toBe(
      'Eerste haalbare vergadering van raad Alblasserdam: di 8-6-2021, aanleveren uiterlijk do 20-5-2021.',
    );
  });

  it('may be the one when nobody knows its closing day, which is told however many come after it', () => {
    const vervallen = ['29-3', '5-4', '12-4', '19-4', '26-4', '3-5', '10-5'].map((een) =>
      op(een, { staat: 'vervallen' }),
    );
    const zinnen = zinnenVan(RAAD_STAP, naarRaad([aVergadering(GREMIUM, '22-3', null), ...vervallen]));
    expect(zinnen[1]).toBe(
      'De vergadering van ma 22-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
    );
    expect(zinnen.slice(-2)).toEqual([
      'En nog 2 eerdere vergaderingen tellen niet mee, vanaf ma 29-3-2021.',
      'Eerste zeker haalbare vergadering van raad Alblasserdam: di 8-6-2021, aanleveren uiterlijk do 20-5-2021.',
    ]);
  });

  it('is named with every other, by day, also where the calendar does not tell them in order', () => {
    const stand = naarRaad([
      op('20-4', { staat: 'vervallen' }),
      aVergadering(GREMIUM, '16-3', '11-3'),
      op('15-3', { staat: 'vervallen' }),
      aVergadering(GREMIUM, '13-4', '15-3'),
      op('8-6', { id: 'tweede zitting', staat: 'vervallen' }),
    ]);
    expect(overgeslagen(RAAD_STAP, stand)).toEqual([
      'De vergadering van di 16-3-2021 is niet haalbaar: de aanleverdatum is do 11-3-2021 (5 dagen te laat).',
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is ma 15-3-2021 (1 dag te laat).',
      'De vergadering van di 20-4-2021 is vervallen.',
    ]);
  });

  it.each([
    [6, 'En nog 1 eerdere vergadering telt niet mee, die van ma 29-3-2021.'],
    [7, 'En nog 2 eerdere vergaderingen tellen niet mee, vanaf ma 29-3-2021.'],
  ])('is only counted when it is not one of the last five of %i', (aantal, rest) => {
    const dagen = ['29-3', '5-4', '12-4', '19-4', '26-4', '3-5', '10-5'].slice(0, aantal);
    const zinnen = overgeslagen(RAAD_STAP, naarRaad(dagen.map((een) => op(een, { staat: 'vervallen' }))));
    expect(zinnen).toHaveLength(6);
    expect(zinnen.at(-1)).toBe(rest);
    expect(zinnen.at(-2)).toContain(dagen.at(-1));
  });

  it('may be the only one: then the last day is unknown', () => {
    const stand = { ...naarRaad([]), vergaderingen: [aVergadering(GREMIUM, '20-4', null)] };
    expect(zinnenVan(RAAD_STAP, stand)).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'De vergadering van di 20-4-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
      'Van raad Alblasserdam is na di 16-3-2021 geen zeker haalbare vergadering bekend.',
    ]);
  });

  it('is named too when none comes after it', () => {
    const [vervallen] = naarRaad([op('20-4', { staat: 'vervallen' })]).vergaderingen;
    const stand = naarRaad([]);
    expect(
      zinnenVan(RAAD_STAP, { ...stand, vergaderingen: vervallen === undefined ? [] : [vervallen] }),
    ).toEqual([
      'Het stuk kan hier worden aangeleverd vanaf di 16-3-2021.',
      'De vergadering van di 20-4-2021 is vervallen.',
      'Van raad Alblasserdam is na di 16-3-2021 geen haalbare vergadering bekend.',
    ]);
  });
});

describe('a meeting that its raadscyclus rules out', () => {
  const inCycli = (over: Partial<Stand> = {}): Stand =>
    strook(
      keten('ons-d', 'college', 'commissie', 'raad'),
      '11-3',
      { college: COLLEGE, commissie: COMMISSIE, raad: RAAD },
      over,
    );
  const telt = (waarom: string): string => `De vergadering van di 6-4-2021 telt niet mee: ${waarom}.`;

  it.each<readonly [string, Stand, string]>([
    [
      'a closed agendacommissie',
      inCycli({ kalenderperioden: [gesloten('Tweede Paasdag', '29-3')] }),
      'de cyclus is niet heel (de agendacommissie van ma 29-3-2021 valt op Tweede Paasdag)',
    ],
    [
      'a raad on a closed day',
      inCycli({ kalenderperioden: [gesloten('Koningsdag', '20-4')] }),
      'de cyclus is niet heel (raad Alblasserdam van di 20-4-2021 valt op Koningsdag)',
    ],
    [
      'a raad that fell out',
      metRaad({ staat: 'vervallen' }),
      'de cyclus is niet heel (raad Alblasserdam van di 20-4-2021 is vervallen)',
    ],
    [
      'a raad that does not decide',
      metRaad({ besluitvormend: false }),
      'de volgende stap wordt dan niet in dezelfde cyclus gehaald',
    ],
  ])('names what broke it: %s', (_wat, stand, waarom) => {
    expect(overgeslagen('m1-commissie-GM0482', stand)).toEqual([telt(waarom)]);
  });

  it('is not in the cycle that brought the stuk to the raad', () => {
    const stand = inCycli();
    const los = aVergadering(GREMIUM, '13-4', '6-4');
    expect(overgeslagen(RAAD_STAP, { ...stand, vergaderingen: [...stand.vergaderingen, los] })).toEqual([
      'De vergadering van di 13-4-2021 staat buiten de cycli: vanuit de commissie is zij niet te bereiken.',
    ]);
  });

  function metRaad(over: Partial<Vergadering>): Stand {
    const stand = strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', {
      college: COLLEGE,
      commissie: COMMISSIE,
      raad: RAAD,
    });
    return {
      ...stand,
      vergaderingen: stand.vergaderingen.map((een) =>
        een.id === `${GREMIUM}@20-4` ? { ...een, ...over } : een,
      ),
    };
  }
});

describe('a meeting that was open for the stuk', () => {
  it('is too soon for the rule between two stations', () => {
    const stand = strook(
      keten('ons-d', 'po', 'college'),
      '25-3',
      {
        po: [['29-3', '25-3']],
        college: [
          ['30-3', '29-3'],
          ['6-4', '1-4'],
        ],
      },
      { stationsregels: [aRegel('college', { tussen: NA_PO })] },
    );
    expect(overgeslagen('m1-college-GM0482', stand)).toEqual([
      'De vergadering van di 30-3-2021 is te vroeg: de regel van dit station laat dan nog geen besluit toe.',
    ]);
  });

  it('is too soon for the day of the plan that cannot be met', () => {
    const vergaderingen = [aVergadering('ons-d', '4-3', '1-3'), aVergadering('ons-d', '25-3', '18-3')];
    const stand = voorbeeld({ vergaderingen, kalenderperioden: [gesloten('Feestdag', '11-3')] });
    expect(overgeslagen(STAP.onsd, stand)).toEqual([
      'De vergadering van do 4-3-2021 is te vroeg: het plan noemt een latere dag.',
    ]);
  });

  it('is too soon for the agenda of a later meeting, unless that one fell out', () => {
    // The college is on di 16-3 or on di 20-4: then the stuk is not there for the agenda of do 15-4.
    const stand = voorbeeld({
      activiteiten: [onsdRij(alternatieven('11-3', '15-4'))],
      agenderingen: [anAgendering(STAP.raad, `${RAAD_A}@15-4`)],
      vergaderingen: [
        ...voorbeeld().vergaderingen.filter(({ dag: op }) => op <= dag('16-3') || op >= dag('13-4')),
        aVergadering('college-GM0482', '20-4', '15-4'),
        aVergadering(RAAD_A, '15-4', '18-3'),
      ],
    });
    const teVroeg = 'De vergadering van di 13-4-2021 is te vroeg: het stuk stond op een latere agenda.';
    expect(overgeslagen(STAP.raad, stand)).toContain(teVroeg);
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.id === `${RAAD_A}@15-4` ? { ...een, staat: 'vervallen' as const } : een,
    );
    expect(overgeslagen(STAP.raad, { ...stand, vergaderingen })).not.toContain(teVroeg);
  });

  it('has passed, and no outcome is known', () => {
    const stand = strook(keten('ons-d', 'college'), '11-3', {
      college: [
        ['16-3', '11-3'],
        ['23-3', '18-3'],
      ],
    });
    const aangeleverd = {
      ...stand,
      peildatum: dag('17-3'),
      aanleveringen: [anAanlevering('m1-college-GM0482', '11-3')],
    };
    expect(overgeslagen('m1-college-GM0482', aangeleverd)).toEqual([
      'De vergadering van di 16-3-2021 is voorbij.',
    ]);
  });
});

describe('the calendar in which a meeting was skipped', () => {
  it('is that of the days on which the body meets, where it moves for a closed day', () => {
    const stand = strook(
      keten('ons-d', 'po'),
      '2-4',
      {
        po: [
          ['5-4', '1-4'],
          ['12-4', '8-4'],
        ],
      },
      {
        peildatum: dag('2-4'),
        kalenderperioden: [gesloten('Tweede Paasdag', '5-4')],
        stationsregels: [aRegel('po', { bijSluiting: 'volgende-werkdag' })],
      },
    );
    expect(overgeslagen('m1-po-GM0482', stand).slice(1)).toEqual([
      'De vergadering van di 6-4-2021 is niet haalbaar: de aanleverdatum was do 1-4-2021 (1 dag te laat).',
    ]);
  });

  it('is looked at for both ends of a band', () => {
    // Ready between do 11-3 and do 25-3: the college of di 16-3 is too late for both, di 23-3 is that of the first day.
    const college = [
      aVergadering('college-GM0482', '16-3', '9-3'),
      aVergadering('college-GM0482', '23-3', '18-3'),
      aVergadering('college-GM0482', '30-3', '25-3', { staat: 'vervallen' }),
      aVergadering('college-GM0482', '6-4', '1-4'),
    ];
    const stand = voorbeeld({
      activiteiten: [onsdRij(alternatieven('11-3', '25-3'))],
      vergaderingen: college,
    });
    expect(overgeslagen(STAP.college, stand)).toEqual([
      'De vergadering van di 16-3-2021 is niet haalbaar: de aanleverdatum is di 9-3-2021 (ten minste 2 dagen te laat).',
      'De vergadering van di 23-3-2021 is alleen haalbaar als het stuk er uiterlijk do 18-3-2021 is; anders wordt het di 6-4-2021.',
      'De vergadering van di 30-3-2021 is vervallen.',
    ]);
  });

  it('is not asked where the plan gives the day, or where it is unknown when the stuk is ready', () => {
    const vervallen = aVergadering('ons-d', '4-3', '1-3', { staat: 'vervallen' });
    const gepland = voorbeeld({ vergaderingen: [vervallen] });
    expect(overgeslagen(STAP.onsd, gepland)).toEqual([]);
    const zonder = voorbeeld({ activiteiten: [onsdRij(vast('11-3'))], vergaderingen: [] });
    expect(overgeslagen(STAP.raad, zonder)).toEqual([]);
  });
});
