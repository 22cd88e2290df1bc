import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aBesluit, aStand, aTraject, anAanlevering, dag } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

describe('VOLGORDE', () => {
  it('misses no besluit of a predecessor whose term ran out, nor of one that was not needed', () => {
    // One week from di 16-3: the term of the college ended on di 23-3 when the raad decided.
    const stations = aTraject().stations.map((een) =>
      een.code === 'college' ? { ...een, regime: 'week' } : een,
    );
    const termijn = { weken: 1, recesTeltMee: true };
    const stand = voorbeeld({
      stations,
      peildatum: dag('14-4'),
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.raad, '13-4')],
      aanleveringen: [anAanlevering(STAP.college, '16-3')],
    });
    const rechtsregimes = [{ code: 'week', regel: '', vanaf: null, tot: null, termijn, bron: null }];
    expect(waarschuwingenMet('VOLGORDE', stand)).toHaveLength(1);
    expect(waarschuwingenMet('VOLGORDE', { ...stand, rechtsregimes })).toEqual([]);

    const opzet = aTraject({
      gemeenten: 2,
      stations: keten('ons-d', 'raad', 'ab').map((een) => ({ ...een, perGemeente: een.code === 'raad' })),
    });
    const [mijlpaal] = opzet.mijlpalen;
    const eenVanTwee = (nodig: number): Stand =>
      aStand({
        ...opzet,
        mijlpalen: mijlpaal === undefined ? [] : [{ ...mijlpaal, samenloop: { kind: 'aantal', nodig } }],
        besluiten: [aBesluit('m1-ons-d', '11-3'), aBesluit(STAP.raad, '13-4'), aBesluit('m1-ab', '14-4')],
        peildatum: dag('15-4'),
      });
    expect(waarschuwingenMet('VOLGORDE', eenVanTwee(2))).toHaveLength(1);
    expect(waarschuwingenMet('VOLGORDE', eenVanTwee(1))).toEqual([]);
  });
});
