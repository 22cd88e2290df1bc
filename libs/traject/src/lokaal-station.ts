import type { Herkomst } from './besluit.js';
import type { Gremium } from './gremium.js';
import type { Behandeling, Station } from './route.js';

/** Where a station stands in the strook of one gemeente, and which body of that gemeente sits there. */
export interface Stationsplaats {
  /** The station right before it: regional, or of the same gemeente; `null`: the route begins here. */
  readonly na: string | null;
  /** The station right after it, of the same gemeente. */
  readonly voor: string;
  readonly gremium: string;
}

/** What a body that came with a local station is called after all, and of which kind it is. */
export type Gremiumcorrectie = Pick<Gremium, 'naam' | 'soort'>;

/**
 * A station that somebody plugged into the strook of one gemeente, or took out of it again; of facts about one cell
 * (mijlpaal, station and gemeente) the last one counts.
 */
export interface LokaalStationFeit {
  /** CBS code. */
  readonly gemeente: string;
  readonly station: string;
  /** The mijlpalen for which it counts: at least one. */
  readonly mijlpalen: readonly number[];
  /** `null`: it is taken out. */
  readonly plaats: Stationsplaats | null;
  /** Whether this fact brought the station, and the body: before it there was none. */
  readonly nieuwStation: boolean;
  readonly nieuwGremium: boolean;
  /** The station stands there already, and this corrects its body; left out when it does not. */
  readonly gremiumcorrectie?: Gremiumcorrectie;
  /** Why; always told when it is taken out. */
  readonly reden: string | null;
  readonly herkomst: Herkomst;
}

/** A local station as it stands: for these mijlpalen. */
export type LokaalStation = Pick<LokaalStationFeit, 'gemeente' | 'station' | 'mijlpalen' | 'herkomst'> &
  Stationsplaats;

/** The part of an Opzet that local stations change. */
export interface Lokaleroute {
  readonly stations: readonly Station[];
  readonly gremia: readonly Gremium[];
  readonly behandelingen: readonly Behandeling[];
}

/** The route without what these facts brought, except for those that `blijft` keeps. */
export function zonderLokaleStations<R extends Lokaleroute>(
  route: R,
  feiten: readonly LokaalStationFeit[],
  blijft: (feit: LokaalStationFeit) => boolean = () => false,
): R {
  const weg = feiten.filter((feit) => !blijft(feit));
  if (weg.length === 0) return route;
  const stations = new Set(weg.filter((een) => een.nieuwStation).map(({ station }) => station));
  const gremia = new Set(weg.filter((een) => een.nieuwGremium).map(({ plaats }) => plaats?.gremium));
  const gebracht = gebrachtDoor(feiten);
  return {
    ...route,
    stations: route.stations.filter(({ code }) => !stations.has(code)),
    gremia: route.gremia.filter(({ code }) => !gremia.has(code)),
    behandelingen: route.behandelingen.filter((cel) => {
      const feit = gebracht.get(celVan(cel.mijlpaal, cel));
      return feit === undefined || blijft(feit);
    }),
  };
}

/** The route as these facts leave it, of which only the known ones count, and the local stations that stand in it. */
export function metLokaleStations<R extends Lokaleroute>(
  route: R,
  feiten: readonly LokaalStationFeit[],
  bekend: (feit: LokaalStationFeit) => boolean,
): R & { readonly lokaleStations: readonly LokaalStation[] } {
  const basis = zonderLokaleStations(route, feiten);
  const cellen = new Set(basis.behandelingen.map((cel) => celVan(cel.mijlpaal, cel)));
  const lokaal = new Map<string, LokaalStationFeit>();
  let { stations } = basis;
  for (const feit of feiten.filter(bekend)) {
    const { plaats } = feit;
    for (const mijlpaal of feit.mijlpalen) {
      const cel = celVan(mijlpaal, feit);
      if (plaats === null) {
        cellen.delete(cel);
        lokaal.delete(cel);
      } else {
        cellen.add(cel);
        lokaal.set(cel, feit);
      }
    }
    const hier = stations.some(({ code }) => code === feit.station);
    if (plaats !== null && !hier) {
      const station = route.stations.find(({ code }) => code === feit.station);
      if (station !== undefined) stations = ingevoegd(station, plaats, stations);
    } else if (plaats === null && hier && !basis.stations.some(({ code }) => code === feit.station)) {
      const blijft = [...lokaal.values()].some(({ station }) => station === feit.station);
      if (!blijft) stations = uitgenomen(feit.station, stations);
    }
  }
  return {
    ...route,
    stations: stations === basis.stations ? stations : opVolgorde(stations),
    gremia: gecorrigeerd(zonderLokaleStations(route, feiten, bekend).gremia, feiten.filter(bekend)),
    behandelingen: route.behandelingen.filter((cel) => cellen.has(celVan(cel.mijlpaal, cel))),
    lokaleStations: staande(lokaal),
  };
}

/** The bodies by the last name and kind that somebody gave them. */
function gecorrigeerd(gremia: readonly Gremium[], feiten: readonly LokaalStationFeit[]): readonly Gremium[] {
  const correcties = new Map(
    feiten.flatMap(({ plaats, gremiumcorrectie }) =>
      plaats === null || gremiumcorrectie === undefined ? [] : [[plaats.gremium, gremiumcorrectie]],
    ),
  );
  if (correcties.size === 0) return gremia;
  return gremia.map((een) => {
    const correctie = correcties.get(een.code);
    return correctie === undefined ? een : { ...een, ...correctie };
  });
}

/** The fact that first brought each cell; one that came with the file has none. */
function gebrachtDoor(feiten: readonly LokaalStationFeit[]): ReadonlyMap<string, LokaalStationFeit> {
  const eerste = new Map<string, LokaalStationFeit>();
  for (const feit of feiten) {
    for (const mijlpaal of feit.mijlpalen) {
      const cel = celVan(mijlpaal, feit);
      if (!eerste.has(cel)) eerste.set(cel, feit);
    }
  }
  return new Map([...eerste].filter(([, { plaats }]) => plaats !== null));
}

/** Right before the station that follows: it waits for what led there from `na`, and that station waits for it. */
function ingevoegd(
  station: Station,
  { na, voor }: Stationsplaats,
  stations: readonly Station[],
): readonly Station[] {
  return stations.flatMap((een) => {
    if (een.code !== voor) return [een];
    const langs = een.voorgangers.filter((code) => na === null || code === na || komtNa(code, na, stations));
    const anders = een.voorgangers.filter((code) => !langs.includes(code));
    return [
      { ...station, voorgangers: langs },
      { ...een, voorgangers: [...anders, station.code] },
    ];
  });
}

/** Whoever waited for it waits for what it waited for. */
function uitgenomen(code: string, stations: readonly Station[]): readonly Station[] {
  const weg = stations.find((een) => een.code === code);
  return stations
    .filter((een) => een !== weg)
    .map((een) =>
      een.voorgangers.includes(code)
        ? {
            ...een,
            voorgangers: [
              ...new Set(
                een.voorgangers.flatMap((eerder) => (eerder === code ? (weg?.voorgangers ?? []) : [eerder])),
              ),
            ],
          }
        : een,
    );
}

function komtNa(code: string, eerder: string, stations: readonly Station[]): boolean {
  const voorgangers = stations.find((een) => een.code === code)?.voorgangers ?? [];
  return voorgangers.some((een) => een === eerder || komtNa(een, eerder, stations));
}

function opVolgorde(stations: readonly Station[]): readonly Station[] {
  return stations.map((station, index) => ({ ...station, volgorde: index + 1 }));
}

/** One for each station of a gemeente and the fact that put it there, with the mijlpalen for which that still counts. */
function staande(lokaal: ReadonlyMap<string, LokaalStationFeit>): readonly LokaalStation[] {
  return [...new Set(lokaal.values())].flatMap((feit) => {
    const { gemeente, station, plaats, herkomst } = feit;
    const mijlpalen = feit.mijlpalen.filter((nummer) => lokaal.get(celVan(nummer, feit)) === feit);
    return plaats === null ? [] : [{ gemeente, station, mijlpalen, ...plaats, herkomst }];
  });
}

function celVan(
  mijlpaal: number,
  { station, gemeente }: { readonly station: string; readonly gemeente: string | null },
): string {
  return `${String(mijlpaal)}|${station}|${gemeente ?? ''}`;
}
