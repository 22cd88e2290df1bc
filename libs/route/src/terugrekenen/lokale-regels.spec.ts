import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import {
  COLLEGE,
  COLLEGE_NA_PO,
  COMMISSIE,
  NA_PO,
  PO,
  RAAD,
  aRegel,
  keten,
  strook,
} from '../testing/strook.js';
import { type Doel, type Stationsuiterste, rekenTerug } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';

const stations = [
  ...keten('ons-d', 'po', 'college'),
  aStation({ code: 'ab', volgorde: 3, voorgangers: ['college'] }),
];
const opzet = aTraject({ stations, mijlpalen: 2, gemeenten: 2 });

/** The second mijlpaal of the first gemeente, whose college must decide until 13-4. */
function tweede(over: Partial<Stand> = {}): Stand {
  const vergaderingen = [
    ...PO.map(([opDag, sluiting]) => aVergadering(`po-${ALBLASSERDAM}`, opDag, sluiting)),
    ...COLLEGE_NA_PO.map(([opDag, sluiting]) => aVergadering(`college-${ALBLASSERDAM}`, opDag, sluiting)),
    aVergadering('ab', '16-4', '14-4'),
    aVergadering('ab', '30-4', '28-4'),
  ];
  const vensters = { [`m2-college-${ALBLASSERDAM}`]: periode('1-4', '13-4') };
  return aStand({
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, vensters),
    vergaderingen,
    ...over,
  });
}

function uiterste(code: string, stand: Stand, doel: Doel = 'venster'): Stationsuiterste | undefined {
  const terug = rekenTerug(2, ALBLASSERDAM, doel, bereken(stand));
  return terug?.stations.find(({ prognose }) => prognose.stap.station.code === code);
}

describe('a strook with local rules reckoned back', () => {
  const naPo = tweede({ stationsregels: [aRegel('college', { tussen: NA_PO })] });

  it('has the PO a week before the college', () => {
    // Without the rule the college of 13-4 is open until 8-4; with it the PO is held seven days before, on 6-4.
    expect(uiterste('po', tweede())?.besluit).toMatchObject({ dag: dag('8-4') });
    expect(uiterste('po', naPo)?.besluit).toMatchObject({ dag: dag('6-4') });
    expect(uiterste('ons-d', naPo)?.besluit).toMatchObject({ dag: dag('1-4') });
  });

  it('agrees with the step function', () => {
    const [eigen] = stappenfunctie(2, 'po', periode('6-4', '7-4'), bereken(naPo));
    expect(eigen?.treden.map(({ binnenVenster }) => binnenVenster)).toEqual([true, false]);
  });

  it.each([
    ['working days', { verwerking: { dagen: 2, telling: 'werkdagen' } }],
    ['a quality gate', { toetswerkdagen: 3 }],
    ['calendar days', { verwerking: { dagen: 5, telling: 'kalenderdagen' } }],
  ] as const)('is handed in until the day that the college closes, after %s', (_wat, regel) => {
    const { aanleveren } = uiterste('college', tweede({ stationsregels: [aRegel('college', regel)] })) ?? {};
    expect(aanleveren).toMatchObject({ kind: 'haalbaar', dag: dag('8-4') });
  });
});

describe('the way through one gemeente to a station after all of them', () => {
  it.each<readonly [string, Samenloopregel]>([
    ['all', { kind: 'allen' }],
    ['one of two', { kind: 'aantal', nodig: 1 }],
    ['those who take part', { kind: 'deelnemers' }],
  ])('is reckoned by itself, whatever the join rule: %s', (_wat, samenloop) => {
    const mijlpalen = opzet.mijlpalen.map((een) => ({ ...een, samenloop }));
    const traject = { ...opzet.traject, ingangsdatum: dag('17-4') };
    // The board meets on 16-4 and closes on 14-4; its last college is that of 13-4, open until 8-4.
    const stand = tweede({ mijlpalen, traject });
    expect(uiterste('college', stand, 'ingangsdatum')?.besluit).toMatchObject({ dag: dag('14-4') });
    expect(uiterste('po', stand, 'ingangsdatum')?.besluit).toMatchObject({ dag: dag('8-4') });
  });
});

describe('a raad behind its commissie reckoned back', () => {
  it('is handed in by the one deadline of the cycle, with the commissie', () => {
    // The cycle of April closes on do 18-3: commissie 6-4, raad 20-4, the last one in the window.
    const stand = strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', {
      college: COLLEGE,
      commissie: COMMISSIE,
      raad: RAAD,
    });
    const vensters = { [`m1-raad-${ALBLASSERDAM}`]: periode('5-4', '30-4') };
    const behandelingen = metVensters(stand.behandelingen, vensters);
    const stations = rekenTerug(1, ALBLASSERDAM, 'venster', bereken({ ...stand, behandelingen }))?.stations;
    const aanleveren = stations
      ?.slice(2)
      .map(({ prognose, aanleveren: dagen }) => [
        prognose.stap.station.code,
        'dag' in dagen ? dagen.dag : dagen.kind,
      ]);
    expect(aanleveren).toEqual([
      ['commissie', dag('18-3')],
      ['raad', dag('18-3')],
    ]);
  });
});
