import { describe, expect, it } from '@jest/globals';
import type { BesluitfeitFragment } from '../../../api/documenten.js';
import { correctieVan } from './correctie.js';

const BESLUIT: BesluitfeitFragment = {
  id: 'b1',
  dag: '2021-03-23',
  tekst: 'di 23-3-2021',
  uitkomst: 'AANGEHOUDEN',
  vorm: 'BESPREEKSTUK',
  aanpassingen: [],
  toelichting: null,
  aanhouding: { soort: 'TOT_HERINDIENING', herindiening: '2021-04-06' },
  stemmen: { voor: 20, tegen: 18, onthouding: 1 },
  moties: [{ soort: 'MOTIE', tekst: 'De raad spreekt uit.', dictum: null, uitkomst: 'AANGENOMEN' }],
  toezeggingen: ['Een brief.'],
  herkomst: { door: 'De griffier' },
};
const CORRECTIE = {
  dag: '2021-03-16',
  uitkomst: 'AANGEHOUDEN',
  aanpassingen: '',
  aanhouding: { aanhoudsoort: 'TOT_HERINDIENING', herindiening: '2021-04-06' },
  reden: 'Tikfout.',
} as const;

describe('correctieVan', () => {
  it('changes what was filled in, and keeps the rest of the minutes', () => {
    expect(correctieVan(BESLUIT, CORRECTIE)).toEqual({
      besluit: 'b1',
      dag: '2021-03-16',
      uitkomst: 'AANGEHOUDEN',
      vorm: 'BESPREEKSTUK',
      aanpassingen: [],
      aanhouding: { soort: 'TOT_HERINDIENING', herindiening: '2021-04-06' },
      stemmen: { voor: 20, tegen: 18, onthouding: 1 },
      moties: [{ soort: 'MOTIE', tekst: 'De raad spreekt uit.', dictum: null, uitkomst: 'AANGENOMEN' }],
      toezeggingen: ['Een brief.'],
      reden: 'Tikfout.',
    });
  });

  it.each([
    ['VOLGENDE_VERGADERING', null],
    ['TOT_HERINDIENING', '2021-04-20'],
    ['ONBEPAALD', null],
  ] as const)('corrects to held over %s, with the day %s', (aanhoudsoort, herindiening) => {
    const aanhouding = { aanhoudsoort, herindiening: '2021-04-20' };
    expect(correctieVan(BESLUIT, { ...CORRECTIE, aanhouding }).aanhouding).toEqual({
      soort: aanhoudsoort,
      herindiening,
    });
  });

  it('drops how the stuk comes back when it was decided after all', () => {
    expect(correctieVan(BESLUIT, { ...CORRECTIE, uitkomst: 'INGESTEMD' }).aanhouding).toBeNull();
  });

  it.each([
    ['INGESTEMD_MET_AANPASSINGEN', ['Een loket.', 'Een evaluatie.']],
    ['INGESTEMD', []],
  ] as const)('with %s gives along %j', (uitkomst, aanpassingen) => {
    const correctie = { ...CORRECTIE, uitkomst, aanpassingen: ' Een loket.\n\nEen evaluatie. \n' };
    expect(correctieVan(BESLUIT, correctie).aanpassingen).toEqual(aanpassingen);
  });
});
