import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { type GemisteRegels, gemisteRegels, vindplaats } from './gemiste-regels.js';

function regel(code: string, over: Partial<Rechtsregime> = {}): Rechtsregime {
  return { code, regel: `Regel ${code}.`, vanaf: null, tot: null, termijn: null, bron: null, ...over };
}

const TOESTEMMING = regel('toestemming');
const ALTIJD = regel('altijd');
const EERST = regel('eerst', { tot: dag('30-6-2022') });
const SINDS = regel('sinds', { vanaf: dag('1-7-2022') });

/** The ab on di 10-5-2022 and then a raad, by the old rule or not, on vr 1-7-2022. */
function stand(rechtsregimes: readonly Rechtsregime[], over: Partial<Stand> = {}): Stand {
  const stations = [
    aStation({ code: 'ab', volgorde: 1 }),
    aStation({
      code: 'raad',
      volgorde: 2,
      perGemeente: true,
      voorgangers: ['ab'],
      regime: 'toestemming',
    }),
  ];
  return aStand({
    ...aTraject({ stations }),
    rechtsregimes,
    peildatum: dag('1-5-2022'),
    vergaderingen: [
      aVergadering('ab', '10-5-2022', '10-5-2022'),
      aVergadering('raad-GM0482', '1-7-2022', '1-7-2022'),
    ],
    ...over,
  });
}

const gemist = (van: Stand): readonly GemisteRegels[] => gemisteRegels(bereken(van));

describe('the rules of law for which a route has no station', () => {
  it('are those that hold from begin to end, apart from those that come or go on the way', () => {
    expect(gemist(stand([TOESTEMMING, ALTIJD, EERST, SINDS]))).toEqual([
      { mijlpaal: 1, regels: [ALTIJD], wisselend: [EERST, SINDS] },
    ]);
  });

  it('are none where the route has a station for each', () => {
    expect(gemist(stand([TOESTEMMING]))).toEqual([]);
    expect(gemist(stand([]))).toEqual([]);
  });

  it('are none of a mijlpaal that asks a plain instemming, or of which no station names a rule', () => {
    const regels = [TOESTEMMING, ALTIJD];
    const { mijlpalen, stations } = stand(regels);
    const instemming = mijlpalen.map((een) => ({ ...een, besluitaard: 'instemming' as const }));
    expect(gemist(stand(regels, { mijlpalen: instemming }))).toEqual([]);
    const zonder = stations.map((een) => ({ ...een, regime: null }));
    expect(gemist(stand(regels, { stations: zonder }))).toEqual([]);
  });
});

it.each([
  ['Wgr art. 1 lid 3', 'De raad heeft acht weken.', 'Wgr art. 1 lid 3'],
  [null, 'De raad heeft (art. 1) acht weken.', 'De raad heeft (art. 1) acht weken'],
  [null, 'Acht weken', 'Acht weken'],
])('where a rule stands, %j, or else the rule itself: %s', (bron, zin, verwacht) => {
  expect(vindplaats({ ...ALTIJD, bron, regel: zin })).toBe(verwacht);
});
