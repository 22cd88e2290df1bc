import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand } from '@routekaart/traject';
import { bereken, wegNaar } from '../berekening.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { aHerkomst, aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { prognoseVan, waarschuwingenMet } from '../testing/voorbeeld.js';
import { wieIsAanZet } from '../waarschuwing.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;
const TWEE: Samenloopregel = { kind: 'aantal', nodig: 2 };

interface Vraag {
  readonly regel: Samenloopregel;
  /** The raad of each gemeente; none is no calendar. */
  readonly raden?: Readonly<Partial<Record<string, string>>>;
  readonly deelnamen?: Readonly<Partial<Record<string, Deelname>>>;
  readonly ingangsdatum?: string;
  readonly metStaart?: boolean;
}

/**
 * Three raden, on 13-4 (A), 20-4 (B) and 27-4 (C) unless said otherwise. Then a board on 16-4, 23-4 or 30-4 that waits for
 * them by the rule, and signing, which takes five days.
 */
function drie({
  regel,
  raden = {},
  deelnamen = {},
  ingangsdatum = '1-1-2022',
  metStaart = true,
}: Vraag): Stand {
  const opDag: Vraag['raden'] = { [A]: '13-4', [B]: '20-4', [C]: '27-4', ...raden };
  const staart = [
    aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'], staart: true }),
    aStation({ code: 'ondertekening', volgorde: 3, voorgangers: ['ab'], duurDagen: 5, staart: true }),
  ];
  const opzet = aTraject({
    gemeenten: 3,
    stations: [aStation({ code: 'raad', perGemeente: true }), ...(metStaart ? staart : [])],
  });
  return aStand({
    ...opzet,
    traject: { ...opzet.traject, ingangsdatum: dag(ingangsdatum) },
    mijlpalen: opzet.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop: regel })),
    vergaderingen: [
      ...Object.entries(opDag).flatMap(([gemeente, raad]) =>
        raad === undefined ? [] : [aVergadering(`raad-${gemeente}`, raad, '1-4')],
      ),
      ...['16-4', '23-4', '30-4'].map((een) => aVergadering('ab', een, een)),
    ],
    deelnamen: Object.entries(deelnamen).map(([gemeente, deelname]) => ({
      gemeente,
      deelname: deelname ?? 'onbekend',
      vanaf: dag('1-3'),
      reden: null,
      herkomst: aHerkomst(),
    })),
  });
}

/** The bodies on the way to the signing. */
function weg(stand: Stand): readonly string[] {
  const berekening = bereken(stand);
  return wegNaar(prognoseVan('m1-ondertekening', berekening), berekening).map(
    ({ stap }) => stap.gremium.code,
  );
}

describe('the way to a step after the lanes', () => {
  it.each<readonly [string, string, Vraag]>([
    ['the last of all', C, { regel: { kind: 'allen' } }],
    ['the second of three', B, { regel: TWEE }],
    ['the first of three', A, { regel: { kind: 'aantal', nodig: 1 } }],
    ['the third of three', C, { regel: { kind: 'aantal', nodig: 3 } }],
    [
      'the first in the route of two on the second day',
      B,
      { regel: TWEE, raden: { [A]: '27-4', [C]: '20-4' } },
    ],
    ['the first in the route of three on one day', A, { regel: TWEE, raden: { [B]: '13-4', [C]: '13-4' } }],
    ['the second, though the third has no calendar', B, { regel: TWEE, raden: { [C]: undefined } }],
    [
      'the one without calendar, once it is needed',
      C,
      { regel: { kind: 'allen' }, raden: { [C]: undefined } },
    ],
    ['the first without calendar of two', B, { regel: TWEE, raden: { [B]: undefined, [C]: undefined } }],
    [
      'the last of those who take part',
      B,
      {
        regel: { kind: 'deelnemers' },
        deelnamen: { [A]: 'doet-mee', [B]: 'doet-mee', [C]: 'doet-niet-mee' },
      },
    ],
    [
      'one that has not said, which sets the last day',
      C,
      { regel: { kind: 'deelnemers' }, deelnamen: { [A]: 'doet-mee', [B]: 'doet-mee' } },
    ],
    ['the second that can be counted on', C, { regel: TWEE, deelnamen: { [B]: 'onbekend' } }],
    [
      'the one that has not said, where too few can be counted on',
      B,
      { regel: TWEE, deelnamen: { [B]: 'onbekend', [C]: 'doet-niet-mee' } },
    ],
    [
      'the second that can be counted on, and not one on that day that has not said',
      C,
      { regel: TWEE, raden: { [A]: '27-4' }, deelnamen: { [A]: 'onbekend' } },
    ],
    [
      'the one that has not said, though another sets the first day',
      A,
      { regel: TWEE, deelnamen: { [A]: 'onbekend', [C]: 'doet-niet-mee' } },
    ],
    [
      'the first of two on the last day, though it has not said whether it takes part',
      B,
      {
        regel: { kind: 'deelnemers' },
        raden: { [B]: '27-4' },
        deelnamen: { [A]: 'doet-mee', [C]: 'doet-mee' },
      },
    ],
    [
      'the one that sets the first day, where the rule can no longer be met',
      B,
      { regel: { kind: 'allen' }, deelnamen: { [C]: 'doet-niet-mee' } },
    ],
  ])('goes through %s: %s', (_wat, gemeente, vraag) => {
    expect(weg(drie(vraag))).toEqual([`raad-${gemeente}`, 'ab', 'ondertekening']);
  });

  it.each([[['x', 'y']], [['y', 'x']]])(
    'goes through the first in the route of %j on one day',
    (voorgangers) => {
      const stations = [
        aStation({ code: 'x', volgorde: 1 }),
        aStation({ code: 'y', volgorde: 2 }),
        aStation({ code: 'ondertekening', volgorde: 3, voorgangers, duurDagen: 5 }),
      ];
      const vergaderingen = ['x', 'y'].map((een) => aVergadering(een, '11-3', '4-3'));
      expect(weg(aStand({ ...aTraject({ stations }), vergaderingen }))).toEqual(['x', 'ondertekening']);
    },
  );

  it('goes through no lane when too few take part', () => {
    const deelnamen = { [A]: 'doet-niet-mee', [C]: 'doet-niet-mee' } as const;
    const stand = drie({ regel: TWEE, deelnamen });
    expect(weg(stand)).toEqual(['ab', 'ondertekening']);
    // A body of the region before the board stands in the way all the same.
    const { stations, behandelingen, gremia } = aTraject({
      gemeenten: 3,
      stations: [
        ...stand.stations.map((een) =>
          een.code === 'ab' ? { ...een, voorgangers: ['raad', 'advies'] } : een,
        ),
        aStation({ code: 'advies', volgorde: 1 }),
      ],
    });
    expect(weg({ ...stand, stations, behandelingen, gremia })).toEqual(['advies', 'ab', 'ondertekening']);
  });
});

describe('why a step after two of three lanes has its date', () => {
  // Raad B di 20-4 is the second → board vr 23-4 → five days: wo 28-4.
  const berekening = bereken(drie({ regel: TWEE, ingangsdatum: '25-4' }));
  const oorzaak = oorzaakVan(prognoseVan('m1-ondertekening', berekening), berekening);

  it('is told in one line with that lane, and step by step', () => {
    expect(oorzaak.zinnen[0]).toBe(
      'raad Dordrecht di 20-4-2021 → ab vr 23-4-2021 → ondertekening wo 28-4-2021',
    );
    expect(oorzaak.zinnen.slice(1).map((zin) => zin.split(':')[0])).toEqual([
      'raad Dordrecht',
      'ab',
      'ondertekening',
    ]);
  });

  it('rests on the date of that lane in the graph, and on that of no other', () => {
    const datums = oorzaak.knopen.filter(({ soort }) => soort === 'datum').map(({ id }) => id);
    expect(datums).toEqual(['datum:m1-ondertekening', 'datum:m1-ab', `datum:m1-raad-${B}`]);
    expect(oorzaak.kanten).toContainEqual({ van: 'gereed:m1-ab', omdat: `datum:m1-raad-${B}` });
  });

  it('names the body of that lane as the one that must act', () => {
    expect(wieIsAanZet(prognoseVan('m1-ondertekening', berekening), berekening).stap.gremium.code).toBe(
      `raad-${B}`,
    );
  });
});

describe('INGANGSDATUM_IN_GEVAAR under two of three', () => {
  it.each([
    ['through the tail', '25-4', true, ['raad Dordrecht', 'ab', 'ondertekening']],
    ['from the raden themselves', '18-4', false, ['raad Dordrecht']],
  ] as const)('names the second lane %s', (_, ingangsdatum, metStaart, keten) => {
    const [waarschuwing] = waarschuwingenMet(
      'INGANGSDATUM_IN_GEVAAR',
      drie({ regel: TWEE, ingangsdatum, metStaart }),
    );
    expect(waarschuwing?.actor.gremium).toBe(`raad-${B}`);
    expect(waarschuwing?.oorzaak.map((zin) => zin.split(':')[0])).toEqual(keten);
  });

  it('is silent when the second is in time, however late the third is', () => {
    const stand = drie({ regel: TWEE, ingangsdatum: '21-4', metStaart: false });
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', stand)).toEqual([]);
  });
});

describe('SYNCHRONISATIE_IN_GEVAAR under two of three', () => {
  it('names the second lane, and not the third', () => {
    const stand: Stand = {
      ...drie({ regel: TWEE, metStaart: false }),
      synchronisatiepunten: [
        {
          naam: 'Geen start zonder de ander',
          traject: 'ANDER',
          dag: dag('18-4'),
          mijlpaal: 1,
          activiteit: null,
          vereist: { mijlpaal: 1, station: 'raad' },
          vereistElders: null,
          bron: null,
        },
      ],
    };
    expect(waarschuwingenMet('SYNCHRONISATIE_IN_GEVAAR', stand)).toMatchObject([
      { gemeente: B, actor: { gremium: `raad-${B}` } },
    ]);
  });
});
