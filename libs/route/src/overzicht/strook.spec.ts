import { describe, expect, it } from '@jest/globals';
import type { Activiteit } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aGremium,
  aStand,
  aTraject,
  aWeek,
  alternatieven,
  anActiviteit,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { activiteitenVoor, strookVan, weekplanning } from './strook.js';

describe('strookVan', () => {
  it('gives the regional steps and those of this gemeente, of one mijlpaal, in order', () => {
    const berekening = bereken(aStand(aTraject({ gemeenten: 2, mijlpalen: 2 })));
    const stappen = strookVan(2, DORDRECHT, berekening).map(({ stap }) => stap.behandeling.id);

    expect(stappen).toEqual(['m2-ons-d', 'm2-college-GM0505', 'm2-raad-GM0505']);
  });
});

describe('activiteitenVoor', () => {
  const zetel = { organisatie: 'Dordrecht', aantal: 2, voordracht: 'benoemd' } as const;
  const { gremia, ...opzet } = aTraject({ gemeenten: 2 });
  const stand = aStand({
    ...opzet,
    gremia: [...gremia, aGremium({ code: 'wg-fz', zetels: [zetel] }), aGremium({ code: 'kernteam' })],
    activiteiten: [
      anActiviteit({ code: 'allen', perGemeente: true, gremia: ['kernteam'] }),
      anActiviteit({ code: 'open', gremia: [] }),
      anActiviteit({ code: 'college', gremia: [`college-${DORDRECHT}`] }),
      anActiviteit({ code: 'werkgroep', gremia: ['wg-fz'] }),
      anActiviteit({ code: 'kernteam', gremia: ['kernteam', 'onbekend gremium'] }),
    ],
  });

  it.each([
    [DORDRECHT, ['allen', 'open', 'college', 'werkgroep']],
    [ALBLASSERDAM, ['allen', 'open']],
  ])(
    'gives %s what all do or nobody in particular, what its own bodies do, and where it has a seat',
    (gemeente, codes) => {
      expect(activiteitenVoor(gemeente, stand).map(({ code }) => code)).toEqual(codes);
    },
  );
});

const WERKGROEP = aGremium({ code: 'wg-gjz', naam: 'WG G&JZ', soort: 'werkgroep' });

describe('weekplanning', () => {
  const rijen: readonly Activiteit[] = [
    anActiviteit({ code: 'zonder', datum: nogTePlannen() }),
    anActiviteit({
      code: 'week',
      datum: nogTePlannen(),
      week: aWeek(periode('8-3', '12-3')),
      mijlpalen: [2],
      rijen: anActiviteit().rijen.map((rij) => ({ ...rij, opmerkingen: 'Begeleiding door WG G&JZ' })),
    }),
    anActiviteit({ code: 'vast-b', datum: vast('11-3'), gremia: ['nmts'] }),
    anActiviteit({ code: 'vast-a', datum: vast('11-3'), mijlpalen: [1, 2] }),
    anActiviteit({ code: 'of', datum: alternatieven('5-3', '15-3') }),
    anActiviteit({ code: 'eerder', datum: vast('5-3') }),
    anActiviteit({ code: 'later', datum: vast('15-3') }),
  ];
  const codes = (
    filter: { mijlpaal?: number; gremium?: string; werkgroep?: string } = {},
  ): readonly string[] =>
    weekplanning(aStand({ activiteiten: rijen, gremia: [WERKGROEP] }), periode('8-3', '12-3'), {
      mijlpaal: filter.mijlpaal ?? null,
      gremium: filter.gremium ?? null,
      werkgroep: filter.werkgroep ?? null,
    }).map(({ code }) => code);

  it('gives the rows that touch the period by their first possible day, those without any day last', () => {
    expect(codes()).toEqual(['of', 'week', 'vast-a', 'vast-b', 'zonder']);
  });

  it.each([
    [{ mijlpaal: 2 }, ['week', 'vast-a']],
    [{ gremium: 'nmts' }, ['vast-b']],
    [{ mijlpaal: 2, gremium: 'nmts' }, []],
    [{ werkgroep: 'wg-gjz' }, ['week']],
    [{ werkgroep: 'wg-gjz', mijlpaal: 1 }, []],
  ])('keeps only what %j asks for', (filter, verwacht) => {
    expect(codes(filter)).toEqual(verwacht);
  });
});
