import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Samenloopregel, Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  idVan,
  onsdRij,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { mogelijkeDagen } from './mogelijke-dagen.js';
import { samenMogelijk } from './samen-mogelijk.js';

type Rij = readonly [opDag: string, uiterlijk: string | null];

/** The ONS-D of do 11-3 is in time for the raad of di 13-4 or di 20-4, that of vr 12-3 for the next, that of vr 23-4 for the last. */
const EERSTE: readonly Rij[] = [
  ['13-4', '11-3'],
  ['18-5', '22-4'],
  ['15-6', '20-5'],
];
const TWEEDE: readonly Rij[] = [
  ['20-4', '11-3'],
  ['25-5', '22-4'],
  ['22-6', '20-5'],
];
/** Nobody knows until when the first takes a stuk: it may be either, whatever the ONS-D chooses. */
const ONZEKER: readonly Rij[] = [
  ['14-4', null],
  ['15-4', '15-4'],
];
/** Both choices are in time for this one. */
const ZEKER: readonly Rij[] = [['13-4', '1-4']];

interface Vraag {
  readonly keuze?: readonly string[];
  /** The meetings of each raad. */
  readonly raden: readonly (readonly Rij[])[];
  /** These of them have decided already, on ma 1-3. */
  readonly besloten?: readonly number[];
  readonly nodig?: number;
}

/** The ONS-D chooses a day; each raad follows it, and an AB that meets on some Thursdays follows them all. */
function traject({ keuze = ['11-3', '12-3'], raden, besloten = [], nodig = raden.length }: Vraag): Stand {
  const opzet = aTraject({
    gemeenten: raden.length,
    stations: [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'raad', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
      aStation({ code: 'ab', volgorde: 3, voorgangers: ['raad'] }),
    ],
  });
  const vergaderingen = opzet.gemeenten.flatMap(({ code }, nr): readonly Vergadering[] =>
    (raden[nr] ?? []).map(([opDag, uiterlijk]) => aVergadering(`raad-${code}`, opDag, uiterlijk)),
  );
  const samenloop: Samenloopregel = { kind: 'aantal', nodig };
  return aStand({
    ...opzet,
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop })),
    activiteiten: [onsdRij(alternatieven(...keuze))],
    besluiten: besloten.map((nr) => aBesluit(idVan(1, 'raad', opzet.gemeenten[nr]?.code ?? null), '1-3')),
    vergaderingen: [
      ...vergaderingen,
      ...['15-4', '22-4', '20-5', '27-5', '17-6', '24-6'].map((opDag) => aVergadering('ab', opDag, opDag)),
    ],
  });
}

function dagenVanAb(vraag: Vraag): readonly string[] | null {
  const berekening = bereken(traject(vraag));
  return mogelijkeDagen(prognoseVan('m1-ab', berekening), berekening)?.map(formatDag) ?? null;
}

/** What each raad does in every way in which it may fall. */
function gevallen(vraag: Vraag): readonly (readonly string[])[] | null {
  const berekening = bereken(traject(vraag));
  const raden = berekening.prognoses.flatMap(({ stap }, plaats) =>
    stap.station.code === 'raad' ? [plaats] : [],
  );
  const samen = samenMogelijk(raden, berekening);
  return samen?.map((geval) => raden.map((plaats) => formatDag(geval[plaats]?.dag.laatst ?? 0))) ?? null;
}

const herhaald = (aantal: number, rijen: readonly Rij[]): readonly (readonly Rij[])[] =>
  Array.from({ length: aantal }, () => rijen);

describe('the ways in which raden that follow one choice can fall together', () => {
  it('are as many as there are choices', () => {
    expect(gevallen({ raden: [EERSTE, TWEEDE] })).toEqual([
      ['di 13-4-2021', 'di 20-4-2021'],
      ['di 18-5-2021', 'di 25-5-2021'],
    ]);
  });
});

describe('the days of a board behind raden that follow one choice', () => {
  it.each<[string, readonly string[], Vraag]>([
    ['the last of both', ['do 22-4-2021', 'do 27-5-2021'], { raden: [EERSTE, TWEEDE] }],
    [
      'the last of both under three choices',
      ['do 22-4-2021', 'do 27-5-2021', 'do 24-6-2021'],
      { raden: [EERSTE, TWEEDE], keuze: ['11-3', '12-3', '23-4'] },
    ],
    [
      'one that decided already',
      ['do 22-4-2021', 'do 27-5-2021'],
      { raden: [EERSTE, TWEEDE, ZEKER], besloten: [2] },
    ],
  ])('are those of %s: %j', (_wat, dagen, vraag) => {
    expect(dagenVanAb(vraag)).toEqual(dagen);
  });

  it.each([
    ['five more that may be on one of two days', 5, ['do 22-4-2021', 'do 27-5-2021']],
    [
      'six, too many ways to follow: then a day too many',
      6,
      ['do 22-4-2021', 'do 20-5-2021', 'do 27-5-2021'],
    ],
  ])('are with %s: %j', (_wat, aantal, dagen) => {
    const raden = [EERSTE, TWEEDE, ZEKER, ...herhaald(aantal, ONZEKER)];
    expect(dagenVanAb({ raden })).toEqual(dagen);
  });

  it('are found in too many ways too where the first of all is enough', () => {
    // Under vr 12-3 the first is on wo 21-4, or on do 29-4 when all six take no stuk for it.
    const laat = herhaald(6, [
      ['21-4', null],
      ['29-4', '29-4'],
    ]);
    expect(dagenVanAb({ raden: [EERSTE, TWEEDE, ...laat], nodig: 1 })).toEqual([
      'do 15-4-2021',
      'do 22-4-2021',
      'do 20-5-2021',
    ]);
  });

  it('are told by day, whichever raad sets them', () => {
    const zonderSluiting = [EERSTE, TWEEDE].map((rijen) =>
      rijen.slice(0, 2).map(([opDag, uiterlijk], nr): Rij => [opDag, nr === 0 ? null : uiterlijk]),
    );
    expect(dagenVanAb({ raden: zonderSluiting })).toEqual(['do 22-4-2021', 'do 20-5-2021', 'do 27-5-2021']);
  });

  it('are no set where one that may be the first has no calendar', () => {
    expect(dagenVanAb({ raden: [EERSTE, []], nodig: 1 })).toBeNull();
  });
});
