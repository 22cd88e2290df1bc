import { describe, expect, it } from '@jest/globals';
import {
  type LokaalStationFeit,
  type Lokaleroute,
  metLokaleStations,
  zonderLokaleStations,
} from './lokaal-station.js';
import { metFeitenVan } from './testing/alle-feiten.js';
import { herkomst } from './testing/dossier.js';

const A = 'GM0482';
const [RAAD] = metFeitenVan(herkomst(1, 1)).opzet.gremia;

/** Each with the stations for which it waits. */
function route(stations: Readonly<Record<string, readonly string[]>>): Lokaleroute {
  const vast = { perGemeente: true, verwerkingsdagen: 0, duurDagen: null, staart: false };
  return {
    stations: Object.entries(stations).map(([code, voorgangers], plaats) => ({
      ...vast,
      code,
      naam: code,
      volgorde: plaats + 1,
      voorgangers,
      regime: null,
      grondslag: null,
    })),
    gremia: RAAD === undefined ? [] : [RAAD, { ...RAAD, code: 'eigen' }],
    behandelingen: Object.keys(stations).map((station) => ({
      id: station,
      mijlpaal: 1,
      station,
      gemeente: A,
      gremium: 'raad',
      venster: null,
      vensterHerkomst: 'onbekend',
      versie: 0,
    })),
  };
}

const feit = (dag: number, over: Partial<LokaalStationFeit> = {}): LokaalStationFeit => ({
  gemeente: A,
  station: 'eigen',
  mijlpalen: [1],
  plaats: { na: 'college', voor: 'raad', gremium: 'eigen' },
  nieuwStation: dag === 1,
  nieuwGremium: dag === 1,
  reden: null,
  herkomst: herkomst(dag, dag),
  ...over,
});
const weg = (dag: number): LokaalStationFeit => feit(dag, { plaats: null, reden: 'Hamerstuk.' });

const na = (basis: Lokaleroute, ...feiten: readonly LokaalStationFeit[]) =>
  metLokaleStations(basis, feiten, () => true).stations.map(
    ({ code, volgorde, voorgangers }) => `${String(volgorde)} ${code}: ${voorgangers.join(', ')}`,
  );

describe('a local station between the college and the raad', () => {
  it('stands apart from what else the raad waits for', () => {
    const met = route({ college: [], advies: [], raad: ['advies', 'college'], eigen: [] });
    expect(na(met, feit(1))).toEqual([
      '1 college: ',
      '2 advies: ',
      '3 eigen: college',
      '4 raad: advies, eigen',
    ]);
    expect(na(met, feit(1), weg(2))).toEqual(['1 college: ', '2 advies: ', '3 raad: advies, college']);
  });

  it('waits for what stands between them already', () => {
    const met = route({ college: [], presidium: ['college'], cie: ['presidium'], raad: ['cie'], eigen: [] });
    expect(na(met, feit(1)).slice(2)).toEqual(['3 cie: presidium', '4 eigen: cie', '5 raad: eigen']);
    expect(na(met, feit(1), weg(2)).slice(2)).toEqual(['3 cie: presidium', '4 raad: cie']);
  });

  it('waits for both ways that lead from the one to the other', () => {
    const met = route({
      college: [],
      begin: [],
      a: ['college'],
      b: ['college'],
      c: ['begin'],
      raad: ['a', 'b', 'c'],
      eigen: [],
    });
    expect(na(met, feit(1)).slice(5)).toEqual(['6 eigen: a, b', '7 raad: c, eigen']);
    expect(na(met, feit(1), weg(2)).slice(5)).toEqual(['6 raad: c, a, b']);
  });

  it('waits for all before the raad where nothing stands before it', () => {
    const met = route({ college: [], advies: [], raad: ['advies', 'college'], eigen: [] });
    const begin = feit(1, { plaats: { na: null, voor: 'raad', gremium: 'eigen' } });
    expect(na(met, begin).slice(2)).toEqual(['3 eigen: advies, college', '4 raad: eigen']);
  });

  it('stands there once, whoever says it again', () => {
    const met = route({ college: [], raad: ['college'], eigen: [] });
    expect(na(met, feit(1), feit(2))).toEqual(['1 college: ', '2 eigen: college', '3 raad: eigen']);
    expect(na(met, feit(1), weg(2), feit(3))).toEqual(['1 college: ', '2 eigen: college', '3 raad: eigen']);
    expect(na(met, feit(1), weg(2), weg(3))).toEqual(['1 college: ', '2 raad: college']);
  });
});

describe('the route as the file has it', () => {
  const met = route({ college: [], raad: ['college'], eigen: [] });

  it('is that without facts', () => {
    expect(zonderLokaleStations(met, [])).toBe(met);
    expect(metLokaleStations(met, [], () => true)).toEqual({ ...met, lokaleStations: [] });
  });

  it('lacks the station, its body and its cell, also when it was taken out and put back', () => {
    const zonder = zonderLokaleStations(met, [feit(1), weg(2), feit(3)]);
    expect(zonder.stations.map(({ code }) => code)).toEqual(['college', 'raad']);
    expect(zonder.gremia.map(({ code }) => code)).toEqual(['raad']);
    expect(zonder.behandelingen.map(({ id }) => id)).toEqual(['college', 'raad']);
  });

  it('keeps its own station that was taken out and put back', () => {
    const terug = feit(3, { nieuwStation: false, nieuwGremium: false });
    expect(zonderLokaleStations(met, [weg(2), terug]).behandelingen.map(({ id }) => id)).toContain('eigen');
  });

  it('keeps the body that was there before', () => {
    const bestaand = feit(1, { nieuwGremium: false });
    expect(zonderLokaleStations(met, [bestaand]).gremia.map(({ code }) => code)).toEqual(['raad', 'eigen']);
  });
});

describe('the body of a local station', () => {
  it('has another name, and the bodies beside it keep theirs', () => {
    const met = route({ college: [], raad: ['college'], eigen: [] });
    const correctie = { naam: 'Beeldvorming', soort: 'beeldvormend' };
    const namen = (...feiten: readonly LokaalStationFeit[]) =>
      metLokaleStations(met, feiten, () => true).gremia.map(({ naam, soort }) => `${naam} ${soort}`);
    expect(namen(feit(1))).toEqual(['Raad raad', 'Raad raad']);
    expect(namen(feit(1), feit(2, { gremiumcorrectie: correctie }))).toEqual([
      'Raad raad',
      'Beeldvorming beeldvormend',
    ]);
    expect(namen(feit(1), feit(2, { gremiumcorrectie: correctie }), weg(3), feit(4))).toEqual([
      'Raad raad',
      'Beeldvorming beeldvormend',
    ]);
  });
});
