import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type Aanname, deelrouteVan, deelroutesVan, eersteNa, voorspellerNa } from './deelroute.js';

const { onsd, college, raad } = STAP;
const ONSD: Aanname = { besluiten: [0], aanlevering: null };

/** The last days of the college and the raad, as if what is taken to happen did so on this day. */
function daarna(stand: Stand, aanname: Aanname, opDag: string): readonly string[] {
  const route = deelrouteVan(bereken(stand).plan, 1, ALBLASSERDAM);
  const prognoses = route === null ? [] : voorspellerNa(route, aanname)(dag(opDag));
  return prognoses.slice(1).map((een) => (een.dag.laatst === null ? '' : formatDag(een.dag.laatst)));
}

describe('the part of a route for one gemeente', () => {
  const { plan } = bereken(voorbeeld(aTraject({ gemeenten: 2, mijlpalen: 2 })));

  it('has what all stroken share and its own steps, in the order of the route', () => {
    const codes = deelrouteVan(plan, 1, DORDRECHT)?.stappen.map(({ gremium }) => gremium.code);
    expect(codes).toEqual(['ons-d', `college-${DORDRECHT}`, `raad-${DORDRECHT}`]);
    expect([...deelroutesVan(plan, 2).keys()]).toEqual([ALBLASSERDAM, DORDRECHT]);
  });

  it('is none in a mijlpaal, or for a gemeente, that is not there', () => {
    expect(deelrouteVan(plan, 3, DORDRECHT)).toBeNull();
    expect(deelrouteVan(plan, 1, 'GM0000')).toBeNull();
    expect(deelroutesVan(plan, 3).size).toBe(0);
  });
});

describe('the first step after what is taken to happen', () => {
  it('comes after the last decision, or is where the stuk is handed in', () => {
    expect(eersteNa({ besluiten: [1, 0], aanlevering: null })).toBe(2);
    expect(eersteNa({ besluiten: [0], aanlevering: 3 })).toBe(3);
  });
});

describe('what was handed in further on', () => {
  /**
   * The ONS-D decided on do 11-3. Both the college and the raad take five days before a stuk is there; the college has it
   * on do 11-3 already, in time for di 16-3, which closes on vr 12-3.
   */
  function snel(over: Partial<Stand> = {}): Stand {
    const stations = [
      aStation({ code: 'ons-d', volgorde: 1 }),
      ...['college', 'raad'].map((code, nr) =>
        aStation({
          code,
          volgorde: nr + 2,
          perGemeente: true,
          voorgangers: [nr === 0 ? 'ons-d' : 'college'],
          verwerkingsdagen: 5,
        }),
      ),
    ];
    return aStand({
      ...aTraject({ stations }),
      peildatum: dag('12-3'),
      besluiten: [aBesluit(onsd, '11-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
      vergaderingen: [
        aVergadering(COLLEGE, '16-3', '12-3'),
        aVergadering(COLLEGE, '23-3', '18-3'),
        aVergadering(RAAD, '13-4', '22-3'),
        aVergadering(RAAD, '18-5', '22-4'),
      ],
      ...over,
    });
  }

  it('counts on the day of the decision and before it, where it was there sooner than the rule says', () => {
    expect(daarna(snel(), ONSD, '11-3')).toEqual(['di 16-3-2021', 'di 13-4-2021']);
    expect(daarna(snel({ aanleveringen: [] }), ONSD, '11-3')).toEqual(['di 23-3-2021', 'di 18-5-2021']);
  });

  it('counts no more on a later day: on that day the course had been another', () => {
    expect(daarna(snel(), ONSD, '12-3')).toEqual(['di 23-3-2021', 'di 18-5-2021']);
  });

  it('counts where the day to hand in to the body before it is asked: it waits for that', () => {
    // The raad of 13-4 closes on vr 19-3 now, and making it ready after di 16-3 takes five days; it lies there since vr 12-3.
    const stand = snel();
    const vergaderingen = stand.vergaderingen.map((een) =>
      een.id === `${RAAD}@13-4` ? { ...een, aanleverdag: dag('19-3') } : een,
    );
    const aanleveringen = [anAanlevering(raad, '12-3')];
    const ingeleverd: Aanname = { besluiten: [0], aanlevering: 1 };
    expect(daarna({ ...stand, vergaderingen, aanleveringen }, ingeleverd, '11-3')).toEqual([
      'di 16-3-2021',
      'di 13-4-2021',
    ]);
    expect(daarna({ ...stand, vergaderingen, aanleveringen: [] }, ingeleverd, '11-3')[1]).toBe(
      'di 18-5-2021',
    );
  });

  it('counts where the first body of all is handed in to', () => {
    const stand = snel({ besluiten: [] });
    const vergaderingen = [...stand.vergaderingen, aVergadering('ons-d', '11-3', '9-3')];
    const ingeleverd: Aanname = { besluiten: [], aanlevering: 0 };
    expect(daarna({ ...stand, vergaderingen }, ingeleverd, '9-3')).toEqual(['di 16-3-2021', 'di 13-4-2021']);
  });

  it.each<readonly [string, Stand['besluiten']]>([
    ['did not decide', []],
    ['put it off', [aBesluit(onsd, '12-3', { uitkomst: 'aangehouden' })]],
    ['refused', [aBesluit(onsd, '12-3', { uitkomst: 'niet-ingestemd' })]],
  ])('counts where the body before it %s: it waits for that', (_wat, besluiten) => {
    // The college of 16-3 closes on vr 12-3; without papers there making them ready takes until wo 17-3.
    expect(daarna(snel({ besluiten }), ONSD, '12-3')[0]).toBe('di 16-3-2021');
    expect(daarna(snel({ besluiten, aanleveringen: [] }), ONSD, '12-3')[0]).toBe('di 23-3-2021');
  });
});
