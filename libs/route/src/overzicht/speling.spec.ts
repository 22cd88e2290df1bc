import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { spelingenVan } from './speling.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;
const opzet = aTraject({ gemeenten: 3, stations: [aStation({ code: 'raad', perGemeente: true })] });

/** The raden decide on di 13-4, di 20-4 and di 18-5, as far as their gemeenten have a calendar. */
function spelingen(
  gemeenten: readonly string[],
  samenloop?: Samenloopregel,
): Readonly<Record<string, number>> {
  const dagen: Readonly<Record<string, string>> = { [A]: '13-4', [B]: '20-4', [C]: '18-5' };
  const stand = aStand({
    ...opzet,
    peildatum: dag('1-3'),
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, ...(samenloop && { samenloop }) })),
    vergaderingen: gemeenten.map((een) => aVergadering(`raad-${een}`, dagen[een] ?? '13-4', '18-3')),
  });
  const berekening = bereken(stand);
  return Object.fromEntries(berekening.mijlpalen.flatMap((een) => [...spelingenVan(een, berekening)]));
}

describe('the days that each gemeente has before it sets the mijlpaal', () => {
  it('are counted to the latest of all: 13-4 and 20-4 to 18-5', () => {
    expect(spelingen([A, B, C])).toEqual({ [A]: 35, [B]: 28, [C]: 0 });
  });

  it('are counted to the second of three, and of the third nobody waits', () => {
    expect(spelingen([A, B, C], { kind: 'aantal', nodig: 2 })).toEqual({ [A]: 7, [B]: 0 });
  });

  it('are unknown as long as the mijlpaal has no day', () => {
    expect(spelingen([A, B])).toEqual({});
  });

  it('are not told of a gemeente without a day, while others set that of the mijlpaal', () => {
    expect(spelingen([A, B], { kind: 'aantal', nodig: 2 })).toEqual({ [A]: 7, [B]: 0 });
  });

  it('are those of the station that decides, each mijlpaal apart', () => {
    // The colleges decide on di 6-4, and of the second mijlpaal nobody does after them; the raden on 13-4 and 20-4.
    const stations = [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, perGemeente: true }),
      aStation({ code: 'raad', volgorde: 3, perGemeente: true, voorgangers: ['college'] }),
    ];
    const twee = aTraject({ gemeenten: 2, mijlpalen: 2, stations });
    const berekening = bereken(
      aStand({
        ...twee,
        peildatum: dag('1-3'),
        behandelingen: twee.behandelingen.filter(
          ({ mijlpaal, station }) => mijlpaal === 1 || station === 'college',
        ),
        vergaderingen: [
          ...[A, B].map((een) => aVergadering(`college-${een}`, '6-4', '1-4')),
          aVergadering(`raad-${A}`, '13-4', '8-4'),
          aVergadering(`raad-${B}`, '20-4', '8-4'),
        ],
      }),
    );
    expect(berekening.mijlpalen.map((een) => [...spelingenVan(een, berekening)])).toEqual([
      [
        [A, 7],
        [B, 0],
      ],
      [
        [A, 0],
        [B, 0],
      ],
    ]);
  });

  it('are not told of a gemeente whose raad has no day, or that only another mijlpaal asks', () => {
    // The colleges decide on di 6-4; the raad of A on di 13-4, that of B on di 20-4, that of C nobody knows when.
    const stations = [
      aStation({ code: 'college', volgorde: 1, perGemeente: true }),
      aStation({ code: 'raad', volgorde: 2, perGemeente: true, voorgangers: ['college'] }),
    ];
    const twee = aTraject({ gemeenten: 3, mijlpalen: 2, stations });
    const van = (vergaderingen: Stand['vergaderingen'], behandelingen = twee.behandelingen) => {
      const samenloop = { kind: 'aantal', nodig: 2 } as const;
      const mijlpalen = twee.mijlpalen.map((een) => ({ ...een, samenloop }));
      const berekening = bereken(
        aStand({ ...twee, peildatum: dag('1-3'), mijlpalen, behandelingen, vergaderingen }),
      );
      const [eerste] = berekening.mijlpalen;
      return eerste === undefined ? null : [...spelingenVan(eerste, berekening)];
    };
    const bekend = [
      ...[A, B, C].map((een) => aVergadering(`college-${een}`, '6-4', '1-4')),
      aVergadering(`raad-${A}`, '13-4', '8-4'),
      aVergadering(`raad-${B}`, '20-4', '8-4'),
    ];
    const verwacht = [
      [A, 7],
      [B, 0],
    ];
    expect(van(bekend)).toEqual(verwacht);
    const zonderC = twee.behandelingen.filter(({ mijlpaal, gemeente }) => mijlpaal === 2 || gemeente !== C);
    expect(van([...bekend, aVergadering(`raad-${C}`, '13-4', '8-4')], zonderC)).toEqual(verwacht);
  });
});
