import type { Regelinhoud, Stand, Station, Stationsregel } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { isEersteStap } from '../eerste-stap.js';
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
 * Whether this rule may be recorded: news (REGEL-01), about an earlier station of the same gemeente (REGEL-02),
 * withdrawn only with a reason, where one stands (REGEL-03, REGEL-04), and with days only where a besluit comes before
 * from which they count (REGEL-05).
 */
export function toetsStationsregel(voorstel: StationsregelVoorstel, berekening: Berekening): Toets {
  const { stand } = berekening;
  const huidig =
    stand.stationsregels?.find(
      ({ station, gemeente }) => station === voorstel.station && gemeente === voorstel.gemeente,
    ) ?? null;
  return eersteWeigering([
    () => stationKlopt(voorstel, stand),
    () => (voorstel.regel === null ? intrekking(voorstel, huidig) : nieuws(voorstel.regel, huidig)),
    () => looptVooruit(voorstel, stand),
    () => teltErgensVanaf(voorstel, berekening),
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

/** Nothing makes the first station ready but the plan, so days after a besluit would be told and never count. */
function teltErgensVanaf(
  { station: code, gemeente, regel }: StationsregelVoorstel,
  { stand, prognoses }: Berekening,
): Toets {
  const dagen = regel?.verwerking?.dagen ?? 0;
  const veld = dagen > 0 ? 'regel.verwerking' : 'regel.toetswerkdagen';
  const hier = prognoses.filter(
    ({ stap }) => stap.station.code === code && (gemeente === null || stap.behandeling.gemeente === gemeente),
  );
  if (dagen + (regel?.toetswerkdagen ?? 0) <= 0 || hier.length === 0) return null;
  const naam = stand.stations.find((een) => een.code === code)?.naam ?? code;
  return hier.every(({ stap }) => isEersteStap(stap))
    ? regelGeschonden(
        'REGEL-05',
        veld,
        `${naam} is het eerste station: dagen na een eerder besluit tellen daar niet. Wanneer het stuk er kan zijn, zegt het begin van zijn venster in het plan.`,
      )
    : null;
}

function gaatVooraf(eerder: Station, hier: Station): boolean {
  return eerder.perGemeente && hier.perGemeente && eerder.volgorde < hier.volgorde;
}
