import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aTraject,
  aVergadering,
  anAanlevering,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { COLLEGE, RAAD, STAP } from '../testing/voorbeeld.js';
import { type Herstel, herstel } from './herstel.js';
import { kandidaattekst } from './herstelsoort.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;

const plannenVan = (stand: Stand): Herstel['plannen'] => herstel(bereken(stand), VRAAG)?.plannen ?? [];

const teksten = (stand: Stand): readonly (readonly string[])[] =>
  plannenVan(stand).map(({ kandidaten }) => kandidaten.map((een) => kandidaattekst(een, stand)));

describe('sets that ask the same of the gemeente and end on the same day', () => {
  // The stuurgroep decides on vr 19-3 and the ONS-D has no day. It meets on Thursdays: do 25-3 is the first. The college of
  // di 30-3 closes that day; the raad of di 13-4 closed on do 18-3 and must take the stuk in late, also where the
  // stuurgroep is a week earlier.
  const opzet = aTraject({ stuurgroep: true });
  const stand: Stand = {
    ...dagTeLaat(),
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, { 'm1-raad-GM0482': periode('1-4', '30-4') }),
    activiteiten: [
      anActiviteit({ code: 'M1-05', naam: 'Stuurgroep', station: 'stuurgroep', datum: vast('19-3') }),
      onsdRij(nogTePlannen()),
    ],
    vergaderingen: [
      aVergadering('ons-d', '18-2', '18-2'),
      aVergadering(COLLEGE, '23-3', '18-3'),
      aVergadering(COLLEGE, '30-3', '25-3'),
      aVergadering(COLLEGE, '6-4', '1-4'),
      aVergadering(RAAD, '13-4', '18-3'),
      aVergadering(RAAD, '18-5', '22-4'),
    ],
  };

  it('are one: what only changes the days of the stuurgroep or the ONS-D is left out', () => {
    const laat = teksten(stand).filter((set) =>
      set.some((een) => een.startsWith('raad Alblasserdam: di 13-4')),
    );
    expect(laat).toEqual([
      [
        'Instemming ONS-D: do 25-3-2021.',
        'raad Alblasserdam: di 13-4-2021, aanleveren uiterlijk di 30-3-2021.',
      ],
    ]);
  });
});

describe('one set', () => {
  it('moves the ONS-D once, and not by four weeks and then by one more', () => {
    // No row of the plan: its week is moved. Vr 9-4 less four weeks is vr 12-3, a day too late; do 11-3 is 29 days sooner.
    const { activiteiten: _, ...basis } = dagTeLaat();
    const stand: Stand = {
      ...basis,
      activiteiten: [],
      behandelingen: metVensters(basis.behandelingen, { [STAP.onsd]: periode('9-4', '9-4') }),
    };
    const stappen = plannenVan(stand).map(({ kandidaten }) => kandidaten.map(({ bij }) => bij?.id));
    expect(stappen.length).toBeGreaterThan(0);
    for (const set of stappen) expect(new Set(set).size).toBe(set.length);
    expect(teksten(stand)).toContainEqual(['Mijlpaal 1, ons-d: 29 dagen eerder.']);
  });
});

describe('what lies in the past', () => {
  it('is no day to hand in: a stuk that is there is not asked for again', () => {
    // Handed in to the college on do 18-3; on wo 24-3 its meeting of di 30-3 is too late for a raad that closes on ma 29-3.
    const stand: Stand = {
      ...dagTeLaat(),
      peildatum: dag('24-3'),
      besluiten: [aBesluit(STAP.onsd, '12-3')],
      aanleveringen: [anAanlevering(STAP.college, '18-3')],
      vergaderingen: [
        aVergadering(COLLEGE, '30-3', '18-3'),
        aVergadering(RAAD, '13-4', '29-3'),
        aVergadering(RAAD, '18-5', '22-4'),
      ],
    };
    expect(teksten(stand)).toContainEqual([
      'college Alblasserdam: wo 24-3-2021 in plaats van di 30-3-2021; het stuk ligt er al.',
    ]);
    const aanleverdagen = plannenVan(stand).flatMap(({ kandidaten }) =>
      kandidaten.flatMap(({ maatregel }) =>
        'aanleverdag' in maatregel && maatregel.aanleverdag !== null ? [maatregel.aanleverdag] : [],
      ),
    );
    expect(Math.min(...aanleverdagen)).toBeGreaterThanOrEqual(dag('24-3'));
  });
});
