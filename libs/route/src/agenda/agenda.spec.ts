import { describe, expect, it } from '@jest/globals';
import { type Feit, COLLEGE, RAAD, agenda } from '../testing/agenda.js';
import { ALBLASSERDAM, DORDRECHT, aVergadering, vast } from '../testing/bouwers.js';
import type { Agendabereik } from './bereik.js';

describe('a calendar', () => {
  const feiten: readonly Feit[] = [
    { vergadering: aVergadering('ons-d', '18-3', '15-3') },
    { vergadering: aVergadering(COLLEGE, '30-3', '25-3') },
    { vergadering: aVergadering(RAAD, '20-4', '30-3') },
    { vergadering: aVergadering(`raad-${DORDRECHT}`, '21-4', '31-3') },
    { plan: ['A-M1-01', vast('18-3'), 'vastgelegd'] },
    { plan: ['A-M1-16', vast('29-3'), 'vastgelegd'] },
  ];
  const namen = (bereik: Agendabereik) => [
    ...new Set(
      agenda(feiten, { op: '1-3', bereik, gemeenten: 2 }).map(({ uid }) =>
        uid.split('.').slice(1).join('.').replace('@routekaart', ''),
      ),
    ),
  ];

  it.each([
    [{ soort: 'gemeente', code: ALBLASSERDAM }, ['ons-d@18-3', 'raad-GM0482@20-4'], ['A-M1-16']],
    [{ soort: 'gemeente', code: DORDRECHT }, ['ons-d@18-3', 'raad-GM0505@21-4'], ['A-M1-16']],
    [{ soort: 'gremium', code: 'ons-d' }, ['ons-d@18-3'], ['A-M1-01', 'A-M2-15']],
    [{ soort: 'gremium', code: RAAD }, ['raad-GM0482@20-4'], []],
  ] as const)(
    'of %j holds its own meetings and rows, and nothing of others',
    (bereik, vergaderingen, rijen) => {
      const gevonden = namen(bereik);
      expect(gevonden).toEqual(expect.arrayContaining(vergaderingen.map((id) => `vergadering.${id}`)));
      expect(gevonden.filter((naam) => naam.startsWith('activiteit.'))).toEqual(
        rijen.map((code) => `activiteit.${code}`),
      );
      const ander = bereik.code.includes(DORDRECHT) ? ALBLASSERDAM : DORDRECHT;
      expect(gevonden.filter((naam) => naam.includes(ander))).toEqual([]);
    },
  );

  it('of the traject holds everything once, in the order of the days', () => {
    const lijst = agenda(feiten, { op: '1-3', gemeenten: 2 });
    expect(new Set(lijst.map(({ uid }) => uid)).size).toBe(lijst.length);
    expect(lijst.map(({ van }) => van)).toEqual(lijst.map(({ van }) => van).sort((a, b) => a - b));
    expect(lijst.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([expect.stringContaining(ALBLASSERDAM), expect.stringContaining(DORDRECHT)]),
    );
  });

  it('holds no reason, source or name of who recorded it', () => {
    expect(JSON.stringify(agenda(feiten, { gemeenten: 2 }))).not.toMatch(/Jansen/u);
  });
});
