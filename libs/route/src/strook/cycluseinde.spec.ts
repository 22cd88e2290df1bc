import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus } from '@routekaart/traject';
import { ONBEKEND, opDag } from '../moment.js';
import { maakRouteplan } from '../routeplan.js';
import { aStation, dag } from '../testing/bouwers.js';
import { APRIL, COLLEGE, MEI, keten, strook } from '../testing/strook.js';
import { cyclusOnbekend } from './cyclus-onbekend.js';

type Rij = readonly [opDag: string, uiterlijk: string, cyclus?: Cyclus];

const COMMISSIE: readonly Rij[] = [
  ['6-4', '18-3', APRIL],
  ['11-5', '22-4', MEI],
];
const RAAD: readonly Rij[] = [
  ['20-4', '18-3', APRIL],
  ['25-5', '22-4', MEI],
];
const ZONDER_DAG = { vroegst: null, laatst: null };

/** What is missing before a raad without a day, where the stuk is ready for it on a day; these commissies fell out. */
function einde(
  gereed: string | null,
  rooster: Readonly<Record<string, readonly Rij[]>>,
  {
    weg = [],
    werk = 0,
    dag: besluit = ZONDER_DAG,
  }: { weg?: readonly string[]; werk?: number; dag?: typeof ONBEKEND } = {},
) {
  const commissies = Object.keys(rooster).filter((code) => code.startsWith('commissie'));
  const stations = [
    ...keten('ons-d', 'college'),
    ...commissies.map((code) => aStation({ code, volgorde: 2, perGemeente: true, voorgangers: ['college'] })),
    aStation({
      code: 'raad',
      volgorde: 3,
      perGemeente: true,
      voorgangers: commissies,
      verwerkingsdagen: werk,
    }),
  ];
  const stand = strook(stations, '11-3', { college: COLLEGE, raad: RAAD, ...rooster });
  const plan = maakRouteplan({
    ...stand,
    vergaderingen: stand.vergaderingen.map((een) =>
      weg.some((op) => een.gremium.startsWith('commissie') && een.dag === dag(op))
        ? { ...een, staat: 'vervallen' }
        : een,
    ),
  });
  const stap = plan.stappen.find((een) => een.station.code === 'raad');
  if (stap === undefined) throw new Error('Geen raad');
  const gevonden = cyclusOnbekend(
    { stap, gereed: gereed === null ? ONBEKEND : opDag(dag(gereed)), dag: besluit },
    plan,
  );
  return gevonden === null
    ? null
    : [
        gevonden.gremium.split(' ')[0],
        gevonden.na === null ? null : formatDag(gevonden.na),
        gevonden.buitenCycli,
      ];
}

describe('the commissie of which a meeting is missing', () => {
  it.each<[string, readonly Rij[], string, readonly string[], ReturnType<typeof einde>]>([
    ['has none any more after its last', COMMISSIE, '12-5', [], ['commissie', 'di 11-5-2021', false]],
    ['still meets in a cycle on that day: then the raad is missing', COMMISSIE, '11-5', [], null],
    [
      'has one outside the cycles left, after one in a cycle',
      [...COMMISSIE, ['8-6', '20-5']],
      '20-5',
      [],
      ['commissie', 'di 11-5-2021', true],
    ],
    [
      'has the stuk on one outside the cycles',
      [...COMMISSIE, ['8-6', '20-5']],
      '8-6',
      [],
      ['commissie', 'di 8-6-2021', true],
    ],
    ['lost its last in a cycle', COMMISSIE, '20-4', ['11-5'], ['commissie', 'di 6-4-2021', true]],
    ['lost all of them', COMMISSIE, '20-3', ['6-4', '11-5'], ['commissie', null, true]],
    ['lost its last before the stuk came', COMMISSIE, '12-5', ['11-5'], ['commissie', 'di 11-5-2021', false]],
  ])('%s', (_wat, commissie, gereed, weg, verwacht) => {
    expect(einde(gereed, { commissie }, { weg })).toEqual(verwacht);
  });

  it('counts the days that the raad needs after it', () => {
    expect(einde('13-5', { commissie: COMMISSIE }, { werk: 2 })).toBeNull();
    expect(einde('14-5', { commissie: COMMISSIE }, { werk: 2 })).toEqual([
      'commissie',
      'di 11-5-2021',
      false,
    ]);
  });

  it('is the one of two that ends first', () => {
    const JUNI = { ...MEI, code: '2021-6' };
    const later: readonly Rij[] = [...COMMISSIE, ['8-6', '20-5', JUNI]];
    const raad: readonly Rij[] = [...RAAD, ['22-6', '20-5', JUNI]];
    expect(einde('9-6', { commissie: later, commissie2: COMMISSIE, raad })).toEqual([
      'commissie2',
      'di 11-5-2021',
      false,
    ]);
    expect(einde('9-6', { commissie: COMMISSIE, commissie2: later, raad })).toEqual([
      'commissie',
      'di 11-5-2021',
      false,
    ]);
    expect(einde('12-5', { commissie: later, commissie2: COMMISSIE, raad })).toEqual([
      'commissie2',
      'di 11-5-2021',
      false,
    ]);
  });

  it('is none of a commissie outside all cycles, nor where the raad has a day or nobody knows when the stuk is ready', () => {
    const los: readonly Rij[] = [['6-4', '18-3']];
    expect(einde('12-5', { commissie: COMMISSIE, commissie2: los })).toEqual([
      'commissie',
      'di 11-5-2021',
      false,
    ]);
    expect(einde('12-5', { commissie: los })).toBeNull();
    expect(einde('12-5', { commissie: COMMISSIE }, { dag: opDag(dag('25-5')) })).toBeNull();
    expect(einde(null, { commissie: COMMISSIE })).toBeNull();
  });
});
