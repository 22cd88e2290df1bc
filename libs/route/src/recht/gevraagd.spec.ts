import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime } from '@routekaart/traject';
import { aStation, aTraject } from '../testing/bouwers.js';
import { gevraagdVan, regimeVan } from './gevraagd.js';

const regime = (code: string, over: Partial<Rechtsregime> = {}): Rechtsregime => ({
  code,
  regel: '',
  vanaf: null,
  tot: null,
  termijn: null,
  bron: null,
  ...over,
});

const COLLEGE = aStation({ code: 'college' });
const RAAD = aStation({ code: 'raad', regime: 'toestemming' });
const RAAD_MET_TERMIJN = aStation({ code: 'raad', regime: 'zienswijze' });
const REGIMES = [regime('zienswijze', { termijn: { weken: 8, recesTeltMee: true } }), regime('toestemming')];
const [EERSTE, TWEEDE] = aTraject({ mijlpalen: 2 }).mijlpalen;
const mijlpalen = [EERSTE, TWEEDE].flatMap((mijlpaal) => mijlpaal ?? []);
/** Mijlpaal 1 asks a plain instemming, mijlpaal 2 what the law asks. */
const MIJLPALEN = mijlpalen.map((mijlpaal) =>
  mijlpaal.nummer === 1 ? { ...mijlpaal, besluitaard: 'instemming' as const } : mijlpaal,
);
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
