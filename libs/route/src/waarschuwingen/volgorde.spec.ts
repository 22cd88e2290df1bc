import { describe, expect, it } from '@jest/globals';
import type { Aanhoudsoort, Stand, Uitkomst } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
} from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import {
  STAP,
  dagVan,
  vergaderingenVan,
  voorbeeld,
  waarschuwingenMet,
  zinnenVan,
} from '../testing/voorbeeld.js';

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

  it.each<[Uitkomst, Aanhoudsoort | null, komtTerug: string]>([
    ['aangehouden', 'volgende-vergadering', 'Op do 11-3-2021 aangehouden: het stuk komt terug op een'],
    ['aangehouden', 'tot-herindiening', 'Op do 11-3-2021 aangehouden: het stuk komt terug zodra het'],
    ['van-de-agenda', null, 'Op do 11-3-2021 van de agenda: het stuk komt terug op een'],
  ])(
    'is silent on the day of the plan on which the body itself put the stuk off: %s %s',
    (uitkomst, soort, zin) => {
      // The plan says do 11-3, the stuk came in on do 4-3; the ONS-D meets again on do 25-3 (in by do 18-3).
      const op = (peildatum: string): Stand =>
        voorbeeld({
          peildatum: dag(peildatum),
          vergaderingen: [
            ...vergaderingenVan(ALBLASSERDAM),
            aVergadering('ons-d', '11-3', '4-3'),
            aVergadering('ons-d', '25-3', '18-3'),
          ],
          aanleveringen: [anAanlevering(STAP.onsd, '4-3')],
          besluiten: [
            aBesluit(STAP.onsd, '11-3', {
              uitkomst,
              herkomst: aHerkomst({ volgnummer: 2 }),
              aanhouding: soort === null ? null : { soort, herindiening: null },
            }),
          ],
        });
      for (const peildatum of ['11-3', '12-3']) {
        expect(waarschuwingenMet('VOLGORDE', op(peildatum))).toEqual([]);
        expect(dagVan(STAP.onsd, op(peildatum))).toBe('do 25-3-2021');
      }
      expect(waarschuwingenMet('TE_LAAT', op('11-3'))).toEqual([]);
      const zinnen = zinnenVan(STAP.onsd, op('11-3'));
      expect(zinnen[0]).toContain(zin);
      expect(zinnen).toContain(
        'De detailplanning noemt do 11-3-2021, maar die dag is voor het stuk voorbij.',
      );
    },
  );
});
