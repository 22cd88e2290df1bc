import { describe, expect, it } from '@jest/globals';
import { fouten } from '../testing/fouten.js';
import { metWijziging } from '../testing/klein-bestand.js';

/** A body says for itself that it takes part. */
const GREMIUMDEELNAME = {
  soort: 'deelname',
  vastgelegdOp: '2021-03-20',
  rol: 'stuurgroep',
  gremium: 'stuurgroep',
  deelname: 'doet-mee',
  vanaf: '2021-03-20',
  onderdeel: 'alleen de regiosecretaris',
};

describe('controleerTrajectbestand', () => {
  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['a body for itself', {}, []],
    ['a gemeente for herself', { gremium: undefined, gemeente: 'GM0001' }, []],
    ['both at once', { gemeente: 'GM0001' }, [['VERKEERDE_WAARDE', 'feiten[0]']]],
    ['nobody', { gremium: undefined }, [['VERKEERDE_WAARDE', 'feiten[0]']]],
    ['a body that is not there', { gremium: 'rpo' }, [['ONBEKENDE_VERWIJZING', 'feiten[0].gremium']]],
    ['a raad in place of her gemeente', { gremium: 'raad-a' }, [['VERKEERDE_WAARDE', 'feiten[0].gremium']]],
    [
      'a body that names a part of what it leaves',
      { deelname: 'doet-niet-mee' },
      [['VERKEERDE_WAARDE', 'feiten[0].onderdeel']],
    ],
  ])('reads who says whether it takes part: %s', (_, over, verwacht) => {
    const feit = JSON.parse(JSON.stringify({ ...GREMIUMDEELNAME, ...over })) as unknown;
    expect(fouten(metWijziging('feiten', [feit]))).toEqual(verwacht);
  });
});
