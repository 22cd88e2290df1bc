import { expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { tabel } from '../testing/documentatie.js';
import { formatMoment } from './reden.js';
import { anAgendering } from './testing/agendering.js';
import {
  aBesluit,
  aHerkomst,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { RAAD, STAP, voorbeeld, voorspelStap } from './testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const RIJEN = tabel('later');

const inVoorbeeld = (datum: Stand['activiteiten'][number]['datum'], over: Partial<Stand> = {}): Stand =>
  voorbeeld({ activiteiten: [onsdRij(datum)], ...over });

function teruggegeven(aangeleverd: string): Stand {
  const herkomst = (volgnummer: number) => ({ herkomst: aHerkomst({ volgnummer }) });
  return voorbeeld({
    peildatum: dag('23-4'),
    besluiten: [
      aBesluit(onsd, '11-3', herkomst(1)),
      aBesluit(college, '16-3', herkomst(2)),
      aBesluit(raad, '13-4', { uitkomst: 'teruggenomen', ...herkomst(3) }),
    ],
    aanleveringen: [anAanlevering(raad, aangeleverd)],
  });
}

/** The raad put the stuk on the agenda of di 18-5, while it is in time for di 13-4. */
function opAgenda(staat: Vergadering['staat']): Stand {
  return inVoorbeeld(vast('11-3'), {
    agenderingen: [anAgendering(raad, `${RAAD}@18-5`)],
    vergaderingen: voorbeeld().vergaderingen.map((een) =>
      een.gremium === RAAD && een.dag === dag('18-5') ? { ...een, staat } : een,
    ),
  });
}

/** The plan has the ONS-D in a week of which the calendar knows; the row is moved to one in which nobody is to meet. */
function inWeek(van: string, tot: string): Stand {
  return inVoorbeeld(nogTePlannen(periode(van, tot)), {
    vergaderingen: [
      ...voorbeeld().vergaderingen,
      aVergadering('ons-d', '4-3', '25-2'),
      aVergadering('ons-d', '18-3', '11-3'),
    ],
  });
}

const EEN_WEEK_LATER = voorbeeld().vergaderingen.map((een) =>
  een.gremium === RAAD && een.dag === dag('13-4')
    ? { ...een, dag: dag('20-4'), aanleverdag: dag('25-3') }
    : een,
);

/** By row: the Stand before the change, and after it. */
const PROEVEN: readonly (readonly [eerst: Stand, daarna: Stand])[] = [
  [inVoorbeeld(vast('12-3')), inVoorbeeld(vast('12-3'), { vergaderingen: EEN_WEEK_LATER })],
  [
    inVoorbeeld(alternatieven('11-3', '12-3')),
    inVoorbeeld(alternatieven('11-3', '12-3'), { kalenderperioden: [gesloten('Vrije dag', '12-3')] }),
  ],
  [
    inVoorbeeld(vast('4-3'), { kalenderperioden: [gesloten('Vrije dag', '4-3')] }),
    inVoorbeeld(vast('5-3'), { kalenderperioden: [gesloten('Vrije dag', '4-3')] }),
  ],
  [teruggegeven('18-3'), teruggegeven('22-4')],
  [opAgenda('bevestigd'), opAgenda('vervallen')],
  [inWeek('1-3', '5-3'), inWeek('8-3', '11-3')],
];

it('docs/prognose.md has a row for each case in which later looks earlier', () => {
  expect(RIJEN).toHaveLength(PROEVEN.length);
});

it.each(PROEVEN.map(([voor, na], nr) => ({ voor, na, rij: RIJEN[nr] ?? [] })))(
  'docs/prognose.md: $rij.0',
  ({ voor, na, rij: [, eerst, daarna] }) => {
    const raadsdag = (stand: Stand): string => formatMoment(voorspelStap(raad, stand).dag);
    expect([raadsdag(voor), raadsdag(na)]).toEqual([eerst, daarna]);
  },
);
