import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  aBesluit,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { COLLEGE, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college } = STAP;

function opDag(peildatum: string, over: Partial<Stand> = {}): Stand {
  return voorbeeld({ peildatum: dag(peildatum), besluiten: [aBesluit(onsd, '11-3')], ...over });
}

describe('AANLEVERING_GEMIST', () => {
  it('fires when the stuk was ready and the day to hand it in has passed', () => {
    expect(waarschuwingenMet('AANLEVERING_GEMIST', opDag('12-3'))).toMatchObject([
      {
        ernst: 'let-op',
        station: 'college',
        gemeente: 'GM0482',
        melding:
          'De aanleverdatum do 11-3-2021 voor college Alblasserdam van di 16-3-2021 is verstreken zonder dat ' +
          'aanlevering bekend is.',
        bewijs: ['Gereed sinds do 11-3-2021', 'Aanleverdatum do 11-3-2021 voor vergadering di 16-3-2021'],
        actor: { rol: 'gemeente', gremium: COLLEGE, gemeente: 'GM0482' },
        uiterlijk: dag('18-3'),
        oorzaak: ['ons-d: Besloten op do 11-3-2021: ingestemd.', expect.stringContaining('di 23-3-2021')],
      },
    ]);
  });

  it('is grave once the meeting that is left falls after the window', () => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [college]: periode('15-3', '19-3') });

    expect(waarschuwingenMet('AANLEVERING_GEMIST', opDag('12-3', { behandelingen }))).toMatchObject([
      { ernst: 'kritiek' },
    ]);
  });

  it.each([
    ['on the closing day itself', opDag('11-3')],
    ['when it was handed in', opDag('12-3', { aanleveringen: [anAanlevering(college, '11-3')] })],
    ['when the predecessor has not decided', opDag('12-3', { besluiten: [] })],
    [
      'once the body has decided',
      opDag('17-3', { besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')] }),
    ],
  ])('is silent %s', (_, stand) => {
    const stations = waarschuwingenMet('AANLEVERING_GEMIST', stand).map(({ station }) => station);

    expect(stations).not.toContain('college');
  });

  it('counts the days that a local rule asks before the stuk is ready', () => {
    // do 11-3 and two working days: ma 15-3, too late for the closing day of do 11-3, in time for that of do 18-3.
    const regel = {
      station: 'college',
      gemeente: ALBLASSERDAM,
      verwerking: { dagen: 2, telling: 'werkdagen' as const },
      toetswerkdagen: 0,
      tussen: null,
      bijSluiting: 'vervalt' as const,
      bron: 'Eigen regel',
    };
    const met = (peildatum: string) =>
      waarschuwingenMet('AANLEVERING_GEMIST', opDag(peildatum, { stationsregels: [regel] }));
    expect(met('18-3')).toEqual([]);
    expect(met('19-3')).toMatchObject([
      { bewijs: ['Gereed sinds ma 15-3-2021', 'Aanleverdatum do 18-3-2021 voor vergadering di 23-3-2021'] },
    ]);
  });

  it('is silent about meetings of a regional body before the day that the plan gives it', () => {
    const { stations, behandelingen, ...opzet } = aTraject({ stuurgroep: true });
    const metPlandag = voorbeeld({
      ...opzet,
      stations,
      behandelingen: metVensters(behandelingen, { [onsd]: periode('8-3', '12-3') }),
      peildatum: dag('2-3'),
      besluiten: [aBesluit('m1-stuurgroep', '25-2')],
      vergaderingen: [aVergadering('ons-d', '4-3', '1-3'), aVergadering('ons-d', '11-3', '8-3')],
    });

    expect(waarschuwingenMet('AANLEVERING_GEMIST', metPlandag)).toEqual([]);
    expect(waarschuwingenMet('AANLEVERING_GEMIST', { ...metPlandag, activiteiten: [] })).toEqual([]);

    const gemist = { ...metPlandag, behandelingen, peildatum: dag('9-3') };
    expect(waarschuwingenMet('AANLEVERING_GEMIST', gemist)).toMatchObject([
      { station: 'ons-d', bewijs: ['Gereed sinds do 25-2-2021', expect.stringContaining('do 11-3-2021')] },
    ]);
  });
});
