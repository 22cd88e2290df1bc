import { describe, expect, it } from '@jest/globals';
import type { Uitkomst } from '../../api/documenten.js';
import { type Besluitinvoer, LEGE_INVOER, inhoudVan } from './besluitinvoer.js';

/** Everything that can be filled in. */
const VOL: Besluitinvoer = {
  aanpassingen: [' Meer budget. ', ' '],
  aanhoudsoort: 'TOT_HERINDIENING',
  herindiening: '2021-04-06',
  vorm: 'BESPREEKSTUK',
  stemmen: { voor: '12', tegen: '11', onthouding: '' },
  moties: [{ soort: 'MOTIE', tekst: 'Wijkloketten', dictum: '', uitkomst: 'AANGENOMEN' }],
  toezeggingen: ['Een brief in mei.'],
  toelichting: ' Na een lang debat. ',
  bron: 'besluitenlijst 23-3-2021',
};

describe('inhoudVan', () => {
  it('sends nothing that was not filled in', () => {
    expect(inhoudVan('INGESTEMD', LEGE_INVOER)).toEqual({
      aanpassingen: [],
      aanhouding: null,
      vorm: null,
      stemmen: null,
      moties: [],
      toezeggingen: [],
      toelichting: null,
      bron: null,
    });
  });

  it('sends the minutes of a stuk that was treated', () => {
    expect(inhoudVan('NIET_INGESTEMD', VOL)).toEqual({
      aanpassingen: [],
      aanhouding: null,
      vorm: 'BESPREEKSTUK',
      stemmen: { voor: 12, tegen: 11, onthouding: 0 },
      moties: [{ soort: 'MOTIE', tekst: 'Wijkloketten', dictum: null, uitkomst: 'AANGENOMEN' }],
      toezeggingen: ['Een brief in mei.'],
      toelichting: 'Na een lang debat.',
      bron: 'besluitenlijst 23-3-2021',
    });
  });

  it.each<Uitkomst>(['TERUGGENOMEN', 'INGETROKKEN', 'VAN_DE_AGENDA'])(
    'sends no minutes of a stuk that was not treated: %s',
    (uitkomst) => {
      expect(inhoudVan(uitkomst, VOL)).toEqual({
        ...inhoudVan(uitkomst, LEGE_INVOER),
        toelichting: 'Na een lang debat.',
        bron: 'besluitenlijst 23-3-2021',
      });
    },
  );

  it('sends aanpassingen with their own outcome only', () => {
    expect(inhoudVan('INGESTEMD_MET_AANPASSINGEN', VOL).aanpassingen).toEqual(['Meer budget.']);
    expect(inhoudVan('TOESTEMMING_VERLEEND', VOL).aanpassingen).toEqual([]);
  });

  it.each([
    ['TOT_HERINDIENING', '2021-04-06'],
    ['VOLGENDE_VERGADERING', null],
    ['ONBEPAALD', null],
  ] as const)('sends a promised day only with its kind of aanhouden: %s', (soort, herindiening) => {
    const invoer = { ...VOL, aanhoudsoort: soort };

    expect(inhoudVan('AANGEHOUDEN', invoer).aanhouding).toEqual({ soort, herindiening });
    expect(inhoudVan('TERUGVERWEZEN', invoer).aanhouding).toBeNull();
  });
});
