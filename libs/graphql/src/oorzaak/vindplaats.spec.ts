import { describe, expect, it } from '@jest/globals';
import { aBesluit, aStand, aVergadering, anAanlevering, anActiviteit, vast } from '@routekaart/route/testing';
import { maakVindplaatsen } from './vindplaats.js';

const ALBLASSERDAM = { code: 'GM0482', naam: 'Alblasserdam' };
const NERGENS = { gemeente: null, mijlpaal: null, station: null, planrij: null };
const COLLEGE = { ...NERGENS, gemeente: ALBLASSERDAM, mijlpaal: 1, station: 'college' };

const vindplaatsVan = maakVindplaatsen(
  aStand({
    besluiten: [aBesluit('m1-college-GM0482', '9-3'), aBesluit('m1-ons-d', '4-3')],
    aanleveringen: [anAanlevering('m1-college-GM0482', '5-3')],
    vergaderingen: [
      aVergadering('raad-GM0482', '18-3', null),
      aVergadering('ons-d', '18-3', null),
      aVergadering('ons-d', '25-3', null),
    ],
    activiteiten: [
      anActiviteit({ code: 'M1-07', gremia: ['pfo'], datum: vast('18-3') }),
      anActiviteit({ code: 'M1-08', gremia: ['pfo', 'ons-d'], datum: vast('18-3') }),
      anActiviteit({ code: 'M1-09', gremia: ['raad-GM0482'], datum: vast('18-3') }),
    ],
  }),
);

describe('where a source is shown', () => {
  it('of a besluit, an aanlevering and an agendering is its station, of a gemeente or of all', () => {
    expect(vindplaatsVan({ kind: 'besluit', id: 'besluit-m1-college-GM0482-9-3' })).toEqual(COLLEGE);
    expect(vindplaatsVan({ kind: 'aanlevering', behandeling: 'm1-college-GM0482' })).toEqual(COLLEGE);
    expect(vindplaatsVan({ kind: 'agendering', behandeling: 'm1-college-GM0482' })).toEqual(COLLEGE);
    const onsd = vindplaatsVan({ kind: 'besluit', id: 'besluit-m1-ons-d-4-3' });
    expect(onsd).toEqual({ ...NERGENS, mijlpaal: 1, station: 'ons-d' });
  });

  it('of a meeting is its gemeente, or the row of the plan that has the shared body on that day', () => {
    const raad = vindplaatsVan({ kind: 'vergadering', id: 'raad-GM0482@18-3' });
    expect(raad).toEqual({ ...NERGENS, gemeente: ALBLASSERDAM });
    const onsd = vindplaatsVan({ kind: 'vergadering', id: 'ons-d@18-3' });
    expect(onsd).toEqual({ ...NERGENS, planrij: 'M1-08' });
  });

  it('of a change of the plan is its row', () => {
    expect(vindplaatsVan({ kind: 'planwijziging', code: 'M1-08' })).toEqual({ ...NERGENS, planrij: 'M1-08' });
  });

  it('is nowhere for a meeting that the plan does not name, and for what needs no place', () => {
    expect(vindplaatsVan({ kind: 'vergadering', id: 'ons-d@25-3' })).toEqual(NERGENS);
    expect(vindplaatsVan({ kind: 'besluit', id: 'bestaat-niet' })).toEqual(NERGENS);
    expect(vindplaatsVan({ kind: 'wet', artikel: 'Wgr art. 26' })).toEqual(NERGENS);
  });
});
