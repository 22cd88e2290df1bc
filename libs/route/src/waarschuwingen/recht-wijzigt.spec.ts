import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand } from '@routekaart/traject';
import { aTraject, alternatieven, dag, onsdRij, vast } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const regime = (code: string, vanaf: string | null, tot: string | null): Rechtsregime => ({
  code,
  regel: `Regel ${code}.`,
  vanaf: vanaf === null ? null : dag(vanaf),
  tot: tot === null ? null : dag(tot),
  termijn: null,
  bron: null,
});
const OUD = regime('oud', null, '30-4');

/** ONS-D on vr 12-3, so that the raad decides on di 18-5. */
function met(rechtsregimes: readonly Rechtsregime[], over: Partial<Stand> = {}): Stand {
  return voorbeeld({ activiteiten: [onsdRij(vast('12-3'))], ...over, rechtsregimes });
}

const meldingen = (stand: Stand): readonly string[] =>
  waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', stand).map(({ melding }) => melding);
const wisselOp = (wanneer: string): readonly string[] => [
  `Mijlpaal 1 is nog onderweg als op ${wanneer} het recht verandert: raad Alblasserdam besluit op di 18-5-2021.`,
];

describe('the day on which the law changes under a stuk', () => {
  it.each<[string, readonly Rechtsregime[], string]>([
    ['the day after the old rule ends', [OUD, regime('nieuw', '1-5', null)], 'za 1-5-2021'],
    ['that too when the new one comes later', [OUD, regime('nieuw', '10-5', null)], 'za 1-5-2021'],
    ['that too when no other comes', [OUD], 'za 1-5-2021'],
    [
      'the first day of a rule that comes beside another',
      [regime('vast', null, null), regime('nieuw', '3-5', null)],
      'ma 3-5-2021',
    ],
    [
      'not that of a rule that holds from begin to end',
      [regime('vast', '1-1', '1-12'), OUD, regime('nieuw', '10-5', null)],
      'za 1-5-2021',
    ],
  ])('is %s', (_, rechtsregimes, wanneer) => {
    expect(meldingen(met(rechtsregimes))).toEqual(wisselOp(wanneer));
  });

  it('is not there while one rule holds on the whole way', () => {
    expect(meldingen(met([regime('vast', '1-1', '1-12')]))).toEqual([]);
  });

  it('is just made by a raad on the day before, and not by one on the day itself', () => {
    const opDeDag = met([regime('oud', null, '17-5'), regime('nieuw', '18-5', null)]);
    expect(meldingen(opDeDag)).toEqual(wisselOp('di 18-5-2021'));
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', opDeDag)).toMatchObject([
      { ernst: 'let-op', uiterlijk: dag('11-3') },
    ]);
    expect(meldingen(met([regime('oud', null, '18-5'), regime('nieuw', '19-5', null)]))).toEqual([]);
  });

  it('leaves time for the ONS-D until the raad of the day before can no longer be made', () => {
    // The raad of di 13-4 is on the last day of the old rule: the ONS-D has until do 11-3 for it.
    const stand = met([regime('oud', null, '13-4'), regime('nieuw', '14-4', null)]);
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', stand)).toMatchObject([{ uiterlijk: dag('11-3') }]);
    const eerder = met([regime('oud', null, '12-4'), regime('nieuw', '13-4', null)]);
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', eerder)).toMatchObject([{ uiterlijk: null }]);
  });
});

describe('how grave it is that the law changes', () => {
  const NIEUW = regime('nieuw', '1-5', null);
  const stations = keten('ons-d', 'college', 'raad').map((een) => ({ ...een, regime: 'nieuw' }));

  it.each<[string, Stand, string]>([
    ['asks for attention when a rule has no station', met([OUD, NIEUW]), 'let-op'],
    [
      'is information while the raad may be in time',
      met([OUD, NIEUW], { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] }),
      'info',
    ],
    [
      'is information when the route has a station for each rule',
      met([NIEUW], aTraject({ stations })),
      'info',
    ],
  ])('%s', (_, stand, ernst) => {
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', stand).map((een) => een.ernst)).toEqual([ernst]);
  });

  it('is told of each mijlpaal by itself', () => {
    const stand = met([OUD, NIEUW], aTraject({ mijlpalen: 2 }));
    const activiteiten = [onsdRij(vast('11-3')), onsdRij(vast('12-3'), { code: 'M2-10', mijlpalen: [2] })];
    expect(
      waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', { ...stand, activiteiten }).map(({ sleutel }) => sleutel),
    ).toEqual(['RECHT_WIJZIGT_ONDERWEG/M2/oud-nieuw']);
  });
});
