import { describe, expect, it } from '@jest/globals';
import type { Spoorstand, Synchronisatie } from '@routekaart/route';
import { dag } from '@routekaart/route/testing';
import { spoorzinnen } from './spoorzinnen.js';

const PEILDATUM = dag('1-5');

function aSpoor(traject: string, verwacht: string): Spoorstand {
  const opDag = dag(verwacht);
  return {
    traject,
    naam: `Regeling ${traject}`,
    tijdig: 'ja',
    reden: 'Nota is op tijd.',
    mijlpaal: 'Nota',
    verwacht: { vroegst: opDag, laatst: opDag },
  };
}

function aPoort(over: Partial<Synchronisatie> = {}, opDag: string | null = '1-6'): Synchronisatie {
  return {
    punt: {
      naam: 'Geen go zonder de ander',
      traject: 'B',
      dag: opDag === null ? null : dag(opDag),
      mijlpaal: 1,
      activiteit: null,
      vereist: null,
      vereistElders: null,
      bron: null,
    },
    hier: aSpoor('A', '13-4'),
    elders: aSpoor('B', '18-5'),
    tijdig: 'ja',
    ...over,
  };
}

describe('what a letter says of the other spoor', () => {
  it('names both, their expected days, and whether it holds', () => {
    expect(spoorzinnen([aPoort()], PEILDATUM)).toEqual([
      {
        tekst:
          'Geen go zonder de ander: vóór di 1-6-2021 moet besloten zijn: Nota (Regeling A), verwacht di 13-4-2021; Nota (Regeling B), verwacht di 18-5-2021. Dat wordt naar verwachting gehaald.',
        feiten: ['Regeling A: Nota is op tijd.', 'Regeling B: Nota is op tijd.'],
      },
    ]);
  });

  it.each([
    ['nee', 'Dat wordt naar verwachting niet gehaald.'],
    ['onzeker', 'Of dat wordt gehaald, is onzeker.'],
    ['onbekend', 'Of dat wordt gehaald, is nog niet te zeggen.'],
  ] as const)('says so when it is %s', (tijdig, einde) => {
    expect(spoorzinnen([aPoort({ tijdig })], PEILDATUM)[0]?.tekst).toMatch(new RegExp(`${einde}$`, 'u'));
  });

  const leeg = { mijlpaal: null, verwacht: null };
  it.each([
    ['is past', aPoort({}, '30-4')],
    ['has no day', aPoort({}, null)],
    [
      'asks for nothing that is known',
      aPoort({ hier: { ...aSpoor('A', '13-4'), ...leeg }, elders: { ...aSpoor('B', '18-5'), ...leeg } }),
    ],
  ])('is nothing of a gate that %s', (_wat, poort) => {
    expect(spoorzinnen([poort], PEILDATUM)).toEqual([]);
  });
});
