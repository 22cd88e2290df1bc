import type { Regelinhoud, Stand, Station, Stationsregel } from '@routekaart/traject';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/** A local rule as somebody wants to record it, or withdraw it. */
export interface StationsregelVoorstel {
  readonly station: string;
  /** The CBS code; `null`: a regional station, or all gemeenten that have no rule of their own. */
  readonly gemeente: string | null;
  /** `null`: the rule that stands is withdrawn. */
  readonly regel: Regelinhoud | null;
  readonly reden: string | null;
}

/**
 * Whether this rule may be recorded: news (REGEL-01), about an earlier station of the same gemeente (REGEL-02), and
 * withdrawn only with a reason, where one stands (REGEL-03, REGEL-04).
 */
export function toetsStationsregel(voorstel: StationsregelVoorstel, stand: Stand): Toets {
  const huidig =
    stand.stationsregels?.find(
      ({ station, gemeente }) => station === voorstel.station && gemeente === voorstel.gemeente,
    ) ?? null;
  return eersteWeigering([
    () => stationKlopt(voorstel, stand),
    () => (voorstel.regel === null ? intrekking(voorstel, huidig) : nieuws(voorstel.regel, huidig)),
    () => looptVooruit(voorstel, stand),
  ]);
}

function stationKlopt({ station: code, gemeente }: StationsregelVoorstel, { stations }: Stand): Toets {
  const station = stations.find((een) => een.code === code);
  if (station === undefined) {
    return nietGevonden('station', `“${code}” is geen station van de route.`);
  }
  return gemeente !== null && !station.perGemeente
    ? nietGevonden('gemeente', `${station.naam} is een regionaal station: laat de gemeente weg.`)
    : null;
}

function intrekking({ reden }: StationsregelVoorstel, huidig: Stationsregel | null): Toets {
  if (reden === null) {
    return regelGeschonden('REGEL-03', 'reden', 'Geef een reden om de regel in te trekken.');
  }
  return huidig === null
    ? regelGeschonden('REGEL-04', 'regel', 'Hier geldt geen regel om in te trekken.')
    : null;
}

function nieuws(regel: Regelinhoud, huidig: Stationsregel | null): Toets {
  return huidig !== null && inhoudVan(huidig) === inhoudVan(regel)
    ? regelGeschonden('REGEL-01', 'regel', 'Deze regel geldt hier al.')
    : null;
}

/** What a rule says, apart from its place and its source. */
function inhoudVan(regel: Regelinhoud): string {
  const { verwerking, toetswerkdagen, tussen, bijSluiting } = regel;
  return JSON.stringify([
    verwerking === null ? null : [verwerking.dagen, verwerking.telling],
    toetswerkdagen,
    tussen === null ? null : [tussen.na, tussen.minimaalDagen, tussen.weken, tussen.weekdag],
    bijSluiting,
  ]);
}

function looptVooruit({ station, regel }: StationsregelVoorstel, { stations }: Stand): Toets {
  const na = regel?.tussen?.na;
  if (na === undefined) {
    return null;
  }
  const hier = stations.find(({ code }) => code === station);
  const eerder = stations.find(({ code }) => code === na);
  return hier !== undefined && eerder !== undefined && gaatVooraf(eerder, hier)
    ? null
    : regelGeschonden(
        'REGEL-02',
        'regel.tussen.na',
        `“${na}” is geen eerder station in dezelfde gemeente als ${hier?.naam ?? station}.`,
      );
}

function gaatVooraf(eerder: Station, hier: Station): boolean {
  return eerder.perGemeente && hier.perGemeente && eerder.volgorde < hier.volgorde;
}
