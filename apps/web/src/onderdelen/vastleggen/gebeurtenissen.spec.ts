import { describe, expect, it } from '@jest/globals';
import type { Hoedanigheid } from '@routekaart/toegang';
import type { VastlegbaarFragment } from '../../api/documenten.js';
import { gebeurtenissenVoor } from './gebeurtenissen.js';

const PAPENDRECHT = { code: 'GM0590' };

/** A body that agrees or not, of a gemeente or shared. */
function bij(
  gemeente: { readonly code: string } | null,
  beheerrol: string | null,
): Pick<VastlegbaarFragment, 'gemeente' | 'besluitkeuze'> {
  const besluitkeuze = { beheerrol, stukversie: 1, uitkomsten: ['INGESTEMD' as const], vormen: [] };
  return { gemeente, besluitkeuze };
}

const als = (rol: Hoedanigheid['rol'], gemeente: string | null = null): Hoedanigheid => ({
  rol,
  gemeente,
});
const AANGELEVERD = ['AANGELEVERD', 'Het stuk is aangeleverd'];
const INGESTEMD = ['INGESTEMD', 'Ingestemd'];

describe('gebeurtenissenVoor', () => {
  it.each([
    [
      'the griffier about the raad',
      als('griffier', 'GM0590'),
      bij(PAPENDRECHT, 'griffier'),
      [AANGELEVERD, INGESTEMD],
    ],
    [
      'the secretaris about the raad',
      als('gemeentesecretaris', 'GM0590'),
      bij(PAPENDRECHT, 'griffier'),
      [AANGELEVERD],
    ],
    ['the griffier of a neighbour', als('griffier', 'GM0505'), bij(PAPENDRECHT, 'griffier'), []],
    ['the griffier about a shared body', als('griffier', 'GM0590'), bij(null, 'onsd'), []],
    ['the ONS-D about itself', als('onsd'), bij(null, 'onsd'), [AANGELEVERD, INGESTEMD]],
    ['the stuurgroep about the ONS-D', als('stuurgroep'), bij(null, 'onsd'), []],
    ['the TWO about a shared body', als('two'), bij(null, 'stuurgroep'), []],
    ['a body of which nobody records', als('stuurgroep'), bij(null, null), []],
  ])('%s', (_, identiteit, station, verwacht) => {
    expect(gebeurtenissenVoor(station, identiteit)).toEqual(verwacht);
  });
});
