import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Gremium } from './gremium.js';
import {
  type LokaalStationFeit,
  type Lokaleroute,
  metLokaleStations,
  zonderLokaleStations,
} from './lokaal-station.js';
import type { Behandeling, Station } from './route.js';

const [A, B] = ['GM0482', 'GM0505'];

const station = (code: string, volgorde: number, voorgangers: readonly string[] = []): Station => ({
  code,
  naam: code,
  volgorde,
  perGemeente: code !== 'onsd',
  voorgangers,
  verwerkingsdagen: 0,
  duurDagen: null,
  staart: false,
  regime: null,
  grondslag: null,
});

const cel = (code: string, gemeente: string | null): Behandeling => ({
  id: `${code}-${gemeente ?? ''}`,
  mijlpaal: 1,
  station: code,
  gemeente,
  gremium: `${code}-${gemeente ?? ''}`,
  venster: null,
  vensterHerkomst: 'onbekend',
  versie: 0,
});

const gremium = (code: string): Gremium => ({
  code,
  naam: code,
  soort: 'commissie',
  niveau: 'bestuurlijk',
  mandaat: 'adviseert',
  gemeente: A,
  beheerrol: 'griffier',
  aanleverdagen: null,
  aliassen: [],
  samenstelling: null,
  zetels: [],
  versie: 0,
});

const BASIS: Lokaleroute = {
  stations: [station('onsd', 1), station('college', 2, ['onsd']), station('raad', 3, ['college'])],
  gremia: [],
  behandelingen: [
    cel('onsd', null),
    ...[A, B].flatMap((gemeente) => [cel('college', gemeente), cel('raad', gemeente)]),
  ],
};

/** As the database keeps it: what local stations brought stands at the end. */
function bewaard(...codes: readonly string[]): Lokaleroute {
  return {
    stations: [...BASIS.stations, ...codes.map((code, nr) => station(code, 4 + nr))],
    gremia: codes.map((code) => gremium(`${code}-${A}`)),
    behandelingen: [...BASIS.behandelingen, ...codes.flatMap((code) => [A, B].map((een) => cel(code, een)))],
  };
}

function feit(dag: number, over: Partial<LokaalStationFeit>): LokaalStationFeit {
  const plaats = { na: 'college', voor: 'raad', gremium: `commissie-${A}` };
  return {
    gemeente: A,
    station: 'commissie',
    mijlpalen: [1],
    plaats,
    nieuwStation: false,
    nieuwGremium: false,
    reden: null,
    herkomst: {
      volgnummer: dag,
      rol: 'griffier',
      door: 'g',
      op: '',
      dag: dagVan('2021-03-01') + dag,
      bron: '',
    },
    ...over,
  };
}

const NIEUW = { nieuwStation: true, nieuwGremium: true };
const alles = (): boolean => true;
const codes = ({ stations }: Lokaleroute): readonly string[] =>
  stations.map(({ code, voorgangers }) => [...voorgangers, code].join(' → '));
const cellen = ({ behandelingen }: Lokaleroute): readonly string[] => behandelingen.map(({ id }) => id);

describe('a local station', () => {
  it('stands between its two, for its own gemeente', () => {
    const na = metLokaleStations(bewaard('commissie'), [feit(1, NIEUW)], alles);
    expect(codes(na)).toEqual(['onsd', 'onsd → college', 'college → commissie', 'commissie → raad']);
    expect(na.stations.map(({ volgorde }) => volgorde)).toEqual([1, 2, 3, 4]);
    expect(cellen(na)).toEqual([...cellen(BASIS), `commissie-${A}`, `commissie-${B}`]);
    expect(na.lokaleStations).toMatchObject([
      { gemeente: A, station: 'commissie', mijlpalen: [1], na: 'college' },
    ]);
  });

  it('has the last name that its body was given, from the day on which that is known', () => {
    const feiten = [
      feit(1, NIEUW),
      feit(2, { gremiumcorrectie: { naam: 'Beeldvorming', soort: 'beeldvormend' } }),
      feit(3, { gremiumcorrectie: { naam: 'Samenleving', soort: 'commissie' } }),
    ];
    const gremiaOp = (dag: number): unknown =>
      metLokaleStations(
        bewaard('commissie'),
        feiten,
        ({ herkomst }) => herkomst.dag <= dagVan('2021-03-01') + dag,
      ).gremia.map(({ code, naam, soort }) => [code, naam, soort]);
    expect(gremiaOp(1)).toEqual([[`commissie-${A}`, `commissie-${A}`, 'commissie']]);
    expect(gremiaOp(2)).toEqual([[`commissie-${A}`, 'Beeldvorming', 'beeldvormend']]);
    expect(gremiaOp(3)).toEqual([[`commissie-${A}`, 'Samenleving', 'commissie']]);
  });

  it('is not there before it is known: no station, no body, no cell', () => {
    const na = metLokaleStations(bewaard('commissie'), [feit(1, NIEUW)], () => false);
    expect(na).toMatchObject({ ...BASIS, behandelingen: expect.anything(), lokaleStations: [] });
    expect(cellen(na)).not.toContain(`commissie-${A}`);
  });

  it('goes when nobody has it any more, and its body stays known', () => {
    const weg = { plaats: null, reden: 'Zo.' };
    const ook = feit(2, { gemeente: B, plaats: { na: 'college', voor: 'raad', gremium: `commissie-${B}` } });
    const feiten = [feit(1, NIEUW), ook, feit(3, weg), feit(4, { ...weg, gemeente: B })];
    const halverwege = metLokaleStations(bewaard('commissie'), feiten.slice(0, 3), alles);
    expect(codes(halverwege)).toContain('college → commissie');
    expect(halverwege.lokaleStations.map(({ gemeente }) => gemeente)).toEqual([B]);
    const na = metLokaleStations(bewaard('commissie'), feiten, alles);
    expect(na.stations).toEqual(BASIS.stations);
    expect(cellen(na)).toEqual(cellen(BASIS));
    expect(na.gremia.map(({ code }) => code)).toEqual([`commissie-${A}`]);
  });

  it('has another before it, and without that one still waits for the college', () => {
    const agenda = {
      station: 'agenda',
      plaats: { na: 'college', voor: 'commissie', gremium: `agenda-${A}` },
    };
    const feiten = [feit(1, NIEUW), feit(2, { ...agenda, ...NIEUW })];
    const beide = metLokaleStations(bewaard('commissie', 'agenda'), feiten, alles);
    expect(codes(beide).slice(2)).toEqual(['college → agenda', 'agenda → commissie', 'commissie → raad']);
    const weg = feit(3, { ...agenda, plaats: null, reden: 'Zo.' });
    expect(
      codes(metLokaleStations(bewaard('commissie', 'agenda'), [...feiten, weg], alles)).slice(2),
    ).toEqual(['college → commissie', 'commissie → raad']);
  });

  it('begins the route of a traject without a station before it', () => {
    const route = {
      ...bewaard('po'),
      stations: [station('college', 1), station('raad', 2, ['college']), station('po', 3)],
    };
    const po = feit(1, {
      station: 'po',
      plaats: { na: null, voor: 'college', gremium: `po-${A}` },
      ...NIEUW,
    });
    expect(codes(metLokaleStations(route, [po], alles))).toEqual(['po', 'po → college', 'college → raad']);
  });

  it('counts for the mijlpalen that are left', () => {
    const route = {
      ...bewaard('commissie'),
      behandelingen: [1, 2].flatMap((mijlpaal) =>
        bewaard('commissie').behandelingen.map((een) => ({ ...een, mijlpaal })),
      ),
    };
    const weg = feit(2, { plaats: null, reden: 'Hamerstuk.' });
    const na = metLokaleStations(route, [feit(1, { ...NIEUW, mijlpalen: [1, 2] }), weg], alles);
    expect(na.lokaleStations.map(({ mijlpalen }) => mijlpalen)).toEqual([[2]]);
    expect(
      na.behandelingen.filter(({ id }) => id === `commissie-${A}`).map(({ mijlpaal }) => mijlpaal),
    ).toEqual([2]);
  });

  it('of the file can be taken out, and stands in it as before', () => {
    const route = metLokaleStations(bewaard('commissie'), [feit(1, NIEUW)], alles);
    const weg = feit(2, { plaats: null, reden: 'Hamerstuk.' });
    const na = metLokaleStations(route, [weg], alles);
    expect(codes(na)).toEqual(codes(route));
    expect(cellen(na)).not.toContain(`commissie-${A}`);
    expect(zonderLokaleStations(route, [weg])).toEqual(route);
  });
});
