import { formatIso, maandagVan, parseWeek, plusWeken } from '@routekaart/kalender';
import { celsleutel } from './feit.js';
import type {
  Bestandsgremium,
  Bestandsmijlpaal,
  Bestandsstation,
  Bestandsvenster,
  Trajectbestand,
} from './trajectbestand.js';

/** One stuk before one body, as the file describes it. */
export interface Bestandscel {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
  readonly gremium: string;
  readonly venster: { readonly van: string; readonly tot: string } | null;
  readonly vensterHerkomst: 'bron' | 'sjabloon' | 'onbekend';
}

/** The bodies of a station: one regional body, or those of its kind in the gemeenten. */
export function gremiaVan(
  station: Bestandsstation,
  gremia: readonly Bestandsgremium[],
): readonly Bestandsgremium[] {
  return station.perGemeente === true
    ? gremia.filter(
        ({ soort, gemeente }) => gemeente !== undefined && soort === (station.gremiumsoort ?? station.code),
      )
    : gremia.filter(
        ({ code, gemeente }) => gemeente === undefined && code === (station.gremium ?? station.code),
      );
}

/** The stations through which this stuk goes. */
export function stationsVan(
  mijlpaal: Bestandsmijlpaal,
  { routesjabloon }: Pick<Trajectbestand, 'routesjabloon'>,
): readonly Bestandsstation[] {
  const stations = routesjabloon?.stations ?? [];
  return mijlpaal.stations === undefined
    ? stations
    : stations.filter(({ code }) => mijlpaal.stations?.includes(code) === true);
}

/** Every cell of the matrix with its window, in the order of the file. */
export function cellenVan(bestand: Trajectbestand): readonly Bestandscel[] {
  const vensters = vensterzoeker(bestand);
  return (bestand.mijlpalen ?? []).flatMap((mijlpaal) =>
    stationsVan(mijlpaal, bestand).flatMap((station) =>
      gremiaVan(station, bestand.gremia).map(({ code, gemeente }) => {
        const venster = vensters(mijlpaal, station, gemeente);
        const { van, tot } = venster ?? {};
        return {
          mijlpaal: mijlpaal.nummer,
          station: station.code,
          gemeente: gemeente ?? null,
          gremium: code,
          venster: van === undefined || tot === undefined ? null : { van, tot },
          vensterHerkomst: venster === null ? 'onbekend' : (venster.herkomst ?? 'bron'),
        };
      }),
    ),
  );
}

/**
 * The window that follows from the template: Monday of the first up to Friday of the last week, counted from the
 * week of the anchor. `null` when the template or the anchor week does not say it.
 */
export function sjabloonvenster(
  { nummer, ankerweek }: Bestandsmijlpaal,
  { code, weken }: Bestandsstation,
): Bestandsvenster | null {
  const anker = ankerweek === undefined ? null : parseWeek(ankerweek);
  if (anker === null || weken === undefined) return null;
  return {
    mijlpaal: nummer,
    station: code,
    van: formatIso(maandagVan(plusWeken(anker, weken.van))),
    tot: formatIso(maandagVan(plusWeken(anker, weken.tot)) + 4),
    herkomst: 'sjabloon',
  };
}

/** The windows of the plan as they count: those that are given, and those that the template gives. */
export function vensterrijen(bestand: Trajectbestand): readonly Bestandsvenster[] {
  const gegeven = bestand.vensters ?? [];
  const bekend = new Set(gegeven.map(celsleutel));
  const berekend = (bestand.mijlpalen ?? []).flatMap((mijlpaal) =>
    stationsVan(mijlpaal, bestand).flatMap((station) => sjabloonvenster(mijlpaal, station) ?? []),
  );
  return [...gegeven, ...berekend.filter((venster) => !bekend.has(celsleutel(venster)))];
}

function vensterzoeker(
  bestand: Trajectbestand,
): (mijlpaal: Bestandsmijlpaal, station: Bestandsstation, gemeente?: string) => Bestandsvenster | null {
  const vensters = new Map(vensterrijen(bestand).map((venster) => [celsleutel(venster), venster]));
  return ({ nummer }, { code }, gemeente) => {
    const cel = { mijlpaal: nummer, station: code };
    const eigen = gemeente === undefined ? undefined : vensters.get(celsleutel({ ...cel, gemeente }));
    return eigen ?? vensters.get(celsleutel(cel)) ?? null;
  };
}
