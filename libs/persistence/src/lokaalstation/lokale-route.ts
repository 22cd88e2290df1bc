import type {
  Behandeling,
  Dossier,
  Gremium,
  Herkomst,
  LokaalStationFeit,
  Opzet,
  Station,
} from '@routekaart/traject';

/** A local station as it is recorded: with what it brings, where that is not there yet. */
export interface NieuwLokaalStation extends Omit<
  LokaalStationFeit,
  'herkomst' | 'nieuwStation' | 'nieuwGremium'
> {
  /** A new station; `null`: it is known. */
  readonly nieuwStation: Pick<Station, 'naam' | 'bedoeling' | 'fase'> | null;
  /** A new body; `null`: it is known. */
  readonly nieuwGremium: Gremium | null;
  /** The cells that were not there yet. */
  readonly cellen: readonly Pick<Behandeling, 'id' | 'mijlpaal'>[];
}

/** The opzet with what these facts bring, in the order of reading. */
export function metNieuweRoute(opzet: Opzet, feiten: readonly NieuwLokaalStation[]): Opzet {
  if (feiten.length === 0) return opzet;
  const laatste = Math.max(0, ...opzet.stations.map(({ volgorde }) => volgorde));
  const stations = [
    ...opzet.stations,
    ...feiten.flatMap((feit, i) => stationVan(feit, laatste + i + 1, opzet)),
  ];
  const plaats = celplaats(stations, opzet);
  return {
    ...opzet,
    stations,
    gremia: [...opzet.gremia, ...feiten.flatMap(({ nieuwGremium }) => nieuwGremium ?? [])],
    behandelingen: [...opzet.behandelingen, ...feiten.flatMap(cellenVan)].sort(
      (a, b) => plaats(a) - plaats(b),
    ),
  };
}

function stationVan(
  { station, nieuwStation, plaats }: NieuwLokaalStation,
  volgorde: number,
  { stations }: Opzet,
): readonly Station[] {
  return nieuwStation === null
    ? []
    : [
        {
          code: station,
          naam: nieuwStation.naam,
          volgorde,
          perGemeente: true,
          voorgangers: [],
          verwerkingsdagen: 0,
          duurDagen: null,
          staart: stations.find(({ code }) => code === plaats?.voor)?.staart ?? false,
          regime: null,
          grondslag: null,
          bedoeling: nieuwStation.bedoeling ?? null,
          fase: nieuwStation.fase ?? null,
        },
      ];
}

function cellenVan({ gemeente, station, plaats, cellen }: NieuwLokaalStation): readonly Behandeling[] {
  return plaats === null
    ? []
    : cellen.map(({ id, mijlpaal }) => ({
        id,
        mijlpaal,
        station,
        gemeente,
        gremium: plaats.gremium,
        venster: null,
        vensterHerkomst: 'onbekend',
        versie: 0,
      }));
}

/** The facts that are recorded, after those that were there. */
export function lokaalStationFeitenNa(
  { lokaalStationFeiten = [] }: Dossier,
  nieuw: readonly NieuwLokaalStation[],
  herkomst: Herkomst,
): Pick<Dossier, 'lokaalStationFeiten'> {
  const feiten = nieuw.map(({ gemeente, station, mijlpalen, plaats, reden, ...feit }) => ({
    gemeente,
    station,
    mijlpalen,
    plaats,
    nieuwStation: feit.nieuwStation !== null,
    nieuwGremium: feit.nieuwGremium !== null,
    ...(feit.gremiumcorrectie === undefined ? {} : { gremiumcorrectie: feit.gremiumcorrectie }),
    reden,
    herkomst,
  }));
  return feiten.length === 0 ? {} : { lokaalStationFeiten: [...lokaalStationFeiten, ...feiten] };
}

/** Where a cell stands: by mijlpaal, then by station, then by gemeente. */
function celplaats(
  stations: readonly Station[],
  { gemeenten }: Opzet,
): (cel: Pick<Behandeling, 'mijlpaal' | 'station' | 'gemeente'>) => number {
  const rij = new Map(stations.map(({ code }, index) => [code, index]));
  const kolom = new Map(gemeenten.map(({ code }, index) => [code, index + 1]));
  const breed = gemeenten.length + 1;
  return ({ mijlpaal, station, gemeente }) =>
    (mijlpaal * stations.length + (rij.get(station) ?? 0)) * breed +
    (gemeente === null ? 0 : (kolom.get(gemeente) ?? 0));
}
