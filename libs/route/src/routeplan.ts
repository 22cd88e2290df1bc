import { type Dag, type Kalender, maakKalender } from '@routekaart/kalender';
import type {
  Aanlevering,
  Activiteit,
  Behandeling,
  Besluit,
  Gremium,
  Stand,
  Station,
  Stationsregel,
  Termijn,
  Vergadering,
} from '@routekaart/traject';
import { deelnemendeCellen } from './samenloop/deelnemers.js';
import type { Samenkomst } from './samenloop/samenkomst.js';
import { samenkomstzoeker } from './samenloop/samenkomstzoeker.js';
import { metTerugverwijzing } from './heropening.js';
import { bindCycli } from './strook/cyclus.js';
import { regelzoeker, uitgeweken } from './strook/regel.js';
import { type Vergaderlijst, maakVergaderlijst } from './vergaderlijst.js';

/** One Behandeling with everything the forecast needs at hand. */
export interface Stap {
  readonly behandeling: Behandeling;
  readonly station: Station;
  readonly gremium: Gremium;
  /** Positions in the route plan of the steps that must have decided first. */
  readonly voorgangers: readonly number[];
  /** How the lanes before a regional step come together, `null` when all of them are needed and take part. */
  readonly samenkomst: Samenkomst | null;
  /** The term that the law gives this step, `null` when it gives none. */
  readonly termijn: Termijn | null;
  /** All known meetings of the body, cancelled ones included. */
  readonly vergaderingen: readonly Vergadering[];
  readonly lijst: Vergaderlijst;
  /** The local rule that holds here. */
  readonly regel: Stationsregel | null;
  /** The position of the earlier step that the rule names; `null` when there is none in this strook. */
  readonly naPositie: number | null;
  /** Whether the stuk comes in through the raadscyclus of a predecessor: then it is not handed in again. */
  readonly doorCyclus: boolean;
  /** The row of the plan that gives this body its date, for a regional station only. */
  readonly activiteit: Activiteit | null;
  /** The last outcome that still stands. */
  readonly besluit: Besluit | null;
  readonly aanlevering: Aanlevering | null;
  /** The outcome by which a later body of this gemeente sent the stuk back, while this step has not decided since. */
  readonly terugverwezen?: Besluit | null;
  /** The stukversie on which everybody must decide (invariant 2). */
  readonly stukversie: number;
}

/** The whole route of a Traject as steps, predecessors before successors. */
export interface Routeplan {
  readonly peildatum: Dag;
  readonly kalender: Kalender;
  readonly stappen: readonly Stap[];
}

/** The route plan of what was known on a peildatum: made once, then every forecast only searches in it. */
export function maakRouteplan(stand: Stand): Routeplan {
  const kalender = maakKalender(stand.kalenderperioden);
  const stations = new Map(stand.stations.map((station) => [station.code, station]));
  const gremia = new Map(stand.gremia.map((gremium) => [gremium.code, gremium]));
  const roosters = maakRoosters(stand, kalender);
  const besluiten = laatstePer(stand.besluiten, ({ behandeling }) => behandeling);
  const aanleveringen = laatstePer(stand.aanleveringen, ({ behandeling }) => behandeling);
  const activiteiten = activiteitPerStation(stand);
  const stukversies = new Map<number, number>();
  for (const { mijlpaal, nummer } of stand.stukversies) {
    stukversies.set(mijlpaal, Math.max(nummer, stukversies.get(mijlpaal) ?? 0));
  }

  const regelVoor = regelzoeker(stand.stationsregels ?? []);
  const posities = new Map<string, number>();
  const plaatsen = { stand, stations, posities };
  const samenkomstVoor = samenkomstzoeker(stand, stations, (code, gemeente, mijlpaal) =>
    positiesVan(code, gemeente, mijlpaal, plaatsen),
  );
  const termijnen = new Map(stand.rechtsregimes.map(({ code, termijn }) => [code, termijn]));
  const stappen: Stap[] = [];
  for (const behandeling of opVolgorde(stand, stations)) {
    const station = stations.get(behandeling.station);
    const gremium = gremia.get(behandeling.gremium);
    if (station === undefined || gremium === undefined) {
      throw new Error(`Behandeling ${behandeling.id} noemt een onbekend station of gremium.`);
    }
    const { mijlpaal, gemeente } = behandeling;
    posities.set(plaats(mijlpaal, station.code, gemeente), stappen.length);
    const rooster = roosters.get(gremium.code) ?? LEEG_ROOSTER;
    const regel = regelVoor(station.code, gemeente);
    stappen.push({
      behandeling,
      station,
      gremium,
      voorgangers: uniek(
        station.voorgangers.flatMap((code) => positiesVan(code, gemeente, mijlpaal, plaatsen)),
      ),
      samenkomst: gemeente === null ? samenkomstVoor(station, mijlpaal) : null,
      termijn: termijnen.get(station.regime ?? '') ?? null,
      vergaderingen: rooster.vergaderingen,
      lijst:
        regel?.bijSluiting === 'volgende-werkdag'
          ? maakVergaderlijst(uitgeweken(rooster.vergaderingen, kalender), kalender)
          : rooster.lijst,
      regel,
      naPositie:
        (gemeente === null ? null : posities.get(plaats(mijlpaal, regel?.tussen?.na ?? '', gemeente))) ??
        null,
      doorCyclus: false,
      activiteit: gemeente === null ? (activiteiten.get(`${mijlpaal}|${station.code}`) ?? null) : null,
      besluit: besluiten.get(behandeling.id) ?? null,
      aanlevering: aanleveringen.get(behandeling.id) ?? null,
      stukversie: stukversies.get(mijlpaal) ?? 1,
    });
  }
  return {
    peildatum: stand.peildatum,
    kalender,
    stappen: bindCycli(metTerugverwijzing(stappen), stand, kalender),
  };
}

/** Where the steps made so far stand in the route plan. */
interface Plaatsen {
  readonly stand: Stand;
  readonly stations: ReadonlyMap<string, Station>;
  readonly posities: ReadonlyMap<string, number>;
}

interface Rooster {
  readonly vergaderingen: readonly Vergadering[];
  readonly lijst: Vergaderlijst;
}

const LEEG_ROOSTER: Rooster = {
  vergaderingen: [],
  lijst: { vergaderingen: [], dagen: new Int32Array(0), aanleverdagen: new Int32Array(0) },
};

function maakRoosters(stand: Stand, kalender: Kalender): ReadonlyMap<string, Rooster> {
  const perGremium = new Map<string, Vergadering[]>();
  for (const vergadering of stand.vergaderingen) {
    const rij = perGremium.get(vergadering.gremium);
    if (rij === undefined) {
      perGremium.set(vergadering.gremium, [vergadering]);
    } else {
      rij.push(vergadering);
    }
  }
  return new Map(
    [...perGremium].map(([gremium, vergaderingen]) => [
      gremium,
      { vergaderingen, lijst: maakVergaderlijst(vergaderingen, kalender) },
    ]),
  );
}

function opVolgorde(stand: Stand, stations: ReadonlyMap<string, Station>): readonly Behandeling[] {
  const volgorde = (behandeling: Behandeling): number => stations.get(behandeling.station)?.volgorde ?? 0;
  return [...deelnemendeCellen(stand)].sort((a, b) => a.mijlpaal - b.mijlpaal || volgorde(a) - volgorde(b));
}

/**
 * A lane waits for its own gemeente; a regional station after the lanes waits for all of them. Where a station
 * is skipped (a gemeente without commissie) the stations before it count.
 */
function positiesVan(
  code: string,
  gemeente: string | null,
  mijlpaal: number,
  plaatsen: Plaatsen,
): readonly number[] {
  const { stand, stations, posities } = plaatsen;
  const voorganger = stations.get(code);
  if (voorganger === undefined) {
    return [];
  }
  const gemeenten =
    voorganger.perGemeente && gemeente === null ? stand.gemeenten.map((lid) => lid.code) : [gemeente];
  return gemeenten.flatMap((lid) => {
    const positie = posities.get(plaats(mijlpaal, code, voorganger.perGemeente ? lid : null));
    return positie === undefined
      ? voorganger.voorgangers.flatMap((eerder) => positiesVan(eerder, lid, mijlpaal, plaatsen))
      : [positie];
  });
}

function uniek(posities: readonly number[]): readonly number[] {
  return posities.length < 2 ? posities : [...new Set(posities)];
}

function plaats(mijlpaal: number, station: string, gemeente: string | null): string {
  return `${mijlpaal}|${station}|${gemeente ?? ''}`;
}

function activiteitPerStation(stand: Stand): ReadonlyMap<string, Activiteit> {
  const gevonden = new Map<string, Activiteit>();
  for (const activiteit of stand.activiteiten) {
    if (activiteit.station !== null && activiteit.toestand !== 'vervallen') {
      for (const mijlpaal of activiteit.mijlpalen) {
        gevonden.set(`${mijlpaal}|${activiteit.station}`, activiteit);
      }
    }
  }
  return gevonden;
}

function laatstePer<T extends { readonly herkomst: { readonly volgnummer: number } }>(
  feiten: readonly T[],
  sleutel: (feit: T) => string,
): ReadonlyMap<string, T> {
  const laatste = new Map<string, T>();
  for (const feit of feiten) {
    const eerder = laatste.get(sleutel(feit));
    if (eerder === undefined || eerder.herkomst.volgnummer < feit.herkomst.volgnummer) {
      laatste.set(sleutel(feit), feit);
    }
  }
  return laatste;
}
