import { describe, expect, it } from '@jest/globals';
import { UITKOMSTEN, type Uitkomst } from '../besluit.js';
import { beantwoordt, gevraagdVan, regimeVan } from './gevraagd.js';
import type { Rechtsregime } from './rechtsregime.js';

const regime = (code: string, over: Partial<Rechtsregime> = {}): Rechtsregime => ({
  code,
  regel: '',
  vanaf: null,
  tot: null,
  termijn: null,
  bron: null,
  ...over,
});

const COLLEGE = { regime: null };
const RAAD = { regime: 'toestemming' };
const RAAD_MET_TERMIJN = { regime: 'zienswijze' };
const REGIMES = [regime('zienswijze', { termijn: { weken: 8, recesTeltMee: true } }), regime('toestemming')];
/** Mijlpaal 1 asks a plain instemming, mijlpaal 2 what the law asks. */
const MIJLPALEN = [{ nummer: 1, besluitaard: 'instemming' as const }, { nummer: 2 }];
const BRON = { mijlpalen: MIJLPALEN, stations: [COLLEGE, RAAD], rechtsregimes: REGIMES };

describe('gevraagdVan', () => {
  it.each([
    ['a term of law asks a zienswijze, whatever the mijlpaal asks', 1, RAAD_MET_TERMIJN, 'zienswijze'],
    ['a rule without a term asks toestemming', 2, RAAD, 'toestemming'],
    ['a mijlpaal of a notitie asks an instemming in its place', 1, RAAD, 'instemming'],
    ['a station without a rule is asked an instemming beside one with a rule', 2, COLLEGE, 'instemming'],
    ['a mijlpaal that nobody knows asks what the law asks', 9, RAAD, 'toestemming'],
  ] as const)('%s', (_wat, mijlpaal, station, gevraagd) => {
    expect(gevraagdVan(mijlpaal, station, BRON)).toBe(gevraagd);
  });

  it('does not guess where the route names no law', () => {
    expect(gevraagdVan(2, COLLEGE, { ...BRON, stations: [COLLEGE] })).toBeNull();
    expect(gevraagdVan(2, COLLEGE, { ...BRON, rechtsregimes: [] })).toBeNull();
    expect(gevraagdVan(1, COLLEGE, { ...BRON, stations: [COLLEGE] })).toBe('instemming');
  });
});

describe('regimeVan', () => {
  it('is the rule that the station names, if anybody wrote it down', () => {
    expect(regimeVan(RAAD, BRON)?.code).toBe('toestemming');
    expect(regimeVan(COLLEGE, BRON)).toBeNull();
    expect(regimeVan(RAAD, { rechtsregimes: [] })).toBeNull();
  });
});

describe('beantwoordt', () => {
  const past = (gevraagd: Parameters<typeof beantwoordt>[1]): readonly Uitkomst[] =>
    UITKOMSTEN.filter((uitkomst) => beantwoordt(uitkomst, gevraagd));
  const ZONDER_BESLUIT = [
    'ter-kennis-genomen',
    'aangehouden',
    'terugverwezen',
    'teruggenomen',
    'ingetrokken',
    'van-de-agenda',
  ];

  it('gives or withholds toestemming where the law asks for it', () => {
    expect(past('toestemming')).toEqual(['toestemming-verleend', 'toestemming-onthouden', ...ZONDER_BESLUIT]);
  });

  it.each(['instemming', 'zienswijze'] as const)('gives no toestemming where an %s is asked', (gevraagd) => {
    expect(past(gevraagd)).toEqual([
      'ingestemd',
      'ingestemd-met-aanpassingen',
      'niet-ingestemd',
      ...ZONDER_BESLUIT,
    ]);
  });

  it('allows every outcome where nobody said what is asked', () => {
    expect(past(null)).toEqual(UITKOMSTEN);
  });
});
