import type { Gremium, LokaalStationFeit, Opzet } from '@routekaart/traject';
import { cellenVan } from './cellen.js';
import { type Bestandsfeit, type Bestandslokaalstation, type Cel, celsleutel } from './feit.js';
import { gevuld, ofWeg, tenzij } from './gevuld.js';
import type { Trajectbestand } from './trajectbestand.js';

/** What a fact about a local station says, with the name and the body that it brings. */
export function schrijfLokaalStation(
  {
    gemeente,
    station,
    mijlpalen,
    plaats,
    nieuwStation,
    nieuwGremium,
    gremiumcorrectie,
    reden,
  }: LokaalStationFeit,
  { stations, gremia }: Opzet,
): Omit<Bestandslokaalstation, 'soort' | 'vastgelegdOp' | 'rol'> {
  const gremium = nieuwGremium ? gremia.find(({ code }) => code === plaats?.gremium) : undefined;
  const nieuw = nieuwStation ? stations.find(({ code }) => code === station) : undefined;
  return gevuld({
    strook: gemeente,
    station,
    mijlpalen,
    plaats:
      plaats === null
        ? undefined
        : gevuld({ na: ofWeg(plaats.na), voor: plaats.voor, gremium: plaats.gremium }),
    naam: nieuw?.naam,
    bedoeling: ofWeg(nieuw?.bedoeling ?? null),
    fase: ofWeg(nieuw?.fase ?? null),
    nieuwGremium: gremium === undefined ? undefined : schrijfNieuwGremium(gremium),
    gremiumcorrectie,
    reden: ofWeg(reden),
  });
}

function schrijfNieuwGremium(gremium: Gremium): NonNullable<Bestandslokaalstation['nieuwGremium']> {
  const { naam, soort, niveau, mandaat, beheerrol, aanleverdagen } = gremium;
  return gevuld({
    naam,
    soort: tenzij(soort, 'onbekend'),
    niveau: tenzij(niveau, 'onbekend'),
    mandaat: tenzij(mandaat, 'onbekend'),
    beheerrol: ofWeg(beheerrol),
    aanleverdagen: ofWeg(aanleverdagen),
  });
}

/** The body that a fact brings, `null` when it brings none. */
export function leesNieuwGremium({ strook, plaats, nieuwGremium }: Bestandslokaalstation): Gremium | null {
  return plaats === undefined || nieuwGremium === undefined
    ? null
    : {
        code: plaats.gremium,
        naam: nieuwGremium.naam,
        soort: nieuwGremium.soort ?? 'onbekend',
        niveau: nieuwGremium.niveau ?? 'onbekend',
        mandaat: nieuwGremium.mandaat ?? 'onbekend',
        gemeente: strook,
        beheerrol: nieuwGremium.beheerrol ?? null,
        aanleverdagen: nieuwGremium.aanleverdagen ?? null,
        uitnodigingstermijn: null,
        reactietermijn: null,
        aliassen: [],
        samenstelling: null,
        zetels: [],
        schriftelijk: false,
        versie: 0,
      };
}

/** The body of every cell that there ever was: those of the file, and those that local stations brought. */
export function gremiumPerCel(bestand: Trajectbestand): ReadonlyMap<string, string> {
  return new Map([
    ...cellenVan(bestand).map(({ gemeente, gremium, ...cel }): readonly [string, string] => [
      celsleutel({ ...cel, ...(gemeente === null ? {} : { gemeente }) }),
      gremium,
    ]),
    ...(bestand.feiten ?? []).flatMap((feit) => {
      const { plaats } = feit.soort === 'lokaalstation' ? feit : {};
      return feit.soort !== 'lokaalstation' || plaats === undefined
        ? []
        : lokaleCellen(feit).map((cel): readonly [string, string] => [celsleutel(cel), plaats.gremium]);
    }),
  ]);
}

/** The route while facts are read one after the other: cells, stations and bodies come, and cells go. */
export interface Lopenderoute {
  readonly cellen: Set<string>;
  readonly stations: Set<string>;
  readonly gremia: Set<string>;
  /** The place of each local station that stands there now, by cell. */
  readonly plaatsen: Map<string, NonNullable<Bestandslokaalstation['plaats']>>;
}

export function begin(bestand: Trajectbestand): Lopenderoute {
  return {
    cellen: new Set(
      cellenVan(bestand).map(({ mijlpaal, station, gemeente }) =>
        celsleutel({ mijlpaal, station, ...(gemeente === null ? {} : { gemeente }) }),
      ),
    ),
    stations: new Set((bestand.routesjabloon?.stations ?? []).map(({ code }) => code)),
    gremia: new Set(bestand.gremia.map(({ code }) => code)),
    plaatsen: new Map(),
  };
}

/** One fact further. */
export function neem(feit: Bestandsfeit, { cellen, stations, gremia, plaatsen }: Lopenderoute): void {
  if (feit.soort !== 'lokaalstation') return;
  for (const cel of lokaleCellen(feit).map(celsleutel)) {
    if (feit.plaats === undefined) {
      cellen.delete(cel);
      plaatsen.delete(cel);
    } else {
      cellen.add(cel);
      plaatsen.set(cel, feit.plaats);
    }
  }
  if (feit.plaats !== undefined) {
    stations.add(feit.station);
    gremia.add(feit.plaats.gremium);
  }
}

/** The route once all facts were read. */
export function eindroute(bestand: Trajectbestand): Lopenderoute {
  const route = begin(bestand);
  for (const feit of bestand.feiten ?? []) neem(feit, route);
  return route;
}

export function lokaleCellen({ mijlpalen, station, strook }: Bestandslokaalstation): readonly Cel[] {
  return mijlpalen.map((mijlpaal) => ({ mijlpaal, station, gemeente: strook }));
}
