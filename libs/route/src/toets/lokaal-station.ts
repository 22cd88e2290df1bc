import type { Behandeling, Gremium, Opzet, Stand, Station } from '@routekaart/traject';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/** A body that comes with a local station; its code follows from the station and the gemeente. */
export type LokaalGremium = Pick<Gremium, 'code' | 'naam' | 'soort' | 'niveau' | 'mandaat' | 'aanleverdagen'>;

/** Where somebody wants a station, under which name, and the body there: one that is known, by its code, or a new one. */
export interface Plaatsvoorstel {
  readonly naam: string;
  readonly na: string | null;
  readonly voor: string;
  readonly gremium: string | LokaalGremium;
}

/** A station as somebody wants to plug it into the strook of one gemeente, or take it out. */
export interface LokaalStationVoorstel {
  /** The CBS code. */
  readonly gemeente: string;
  readonly station: string;
  /** `null`: all for which it can be. */
  readonly mijlpalen: readonly number[] | null;
  /** `null`: it is taken out. */
  readonly plaats: Plaatsvoorstel | null;
  readonly reden: string | null;
}

type Bekend = Pick<Opzet, 'stations' | 'gremia' | 'behandelingen'>;

/**
 * Whether this station may be plugged in, or taken out. `bekend` is everything that was ever there: a cell keeps its
 * body, also when it comes back.
 */
export function toetsLokaalStation(voorstel: LokaalStationVoorstel, stand: Stand, bekend: Bekend): Toets {
  const { plaats } = voorstel;
  return plaats === null
    ? uitneming(voorstel, stand)
    : eersteWeigering([
        () => stationsBestaan(voorstel, plaats, stand),
        () => isNieuwHier(voorstel, stand),
        () => naamKlopt(voorstel, plaats, bekend),
        () => sluitAan(voorstel, plaats, stand),
        () => gremiumKlopt(voorstel, plaats, stand, bekend),
        () => isOpTijd(voorstel, plaats, stand),
      ]);
}

/** The mijlpalen that this is about: those that are named, or else all for which it can be. */
export function mijlpalenVan(
  { gemeente, station, mijlpalen, plaats }: LokaalStationVoorstel,
  stand: Stand,
): readonly number[] {
  if (mijlpalen !== null) return [...new Set(mijlpalen)].sort((a, b) => a - b);
  const cellen = stand.behandelingen.filter(
    (een) => een.gemeente === gemeente && een.station === (plaats?.voor ?? station),
  );
  return cellen.filter(({ id }) => !ligtEr(id, stand)).map(({ mijlpaal }) => mijlpaal);
}

function stationsBestaan(
  { gemeente, mijlpalen }: LokaalStationVoorstel,
  { na, voor }: Plaatsvoorstel,
  { stations, behandelingen }: Stand,
): Toets {
  const onbekend = [na, voor].find((code) => code !== null && !stations.some((een) => een.code === code));
  if (onbekend != null) {
    const veld = onbekend === na ? 'plaats.na' : 'plaats.voor';
    return nietGevonden(veld, `“${onbekend}” is geen station van de route.`);
  }
  const hier = behandelingen.filter((een) => een.gemeente === gemeente && een.station === voor);
  if (hier.length === 0) {
    return nietGevonden('plaats.voor', `“${voor}” staat niet in de strook van deze gemeente.`);
  }
  const weg = mijlpalen?.find((nummer) => !hier.some(({ mijlpaal }) => mijlpaal === nummer));
  return weg === undefined
    ? null
    : nietGevonden('mijlpalen', `Mijlpaal ${String(weg)} komt hier niet langs “${voor}”.`);
}

function isNieuwHier(voorstel: LokaalStationVoorstel, stand: Stand): Toets {
  const nummers = mijlpalenVan(voorstel, stand);
  const hier = cellenVan(voorstel, stand).find(
    ({ mijlpaal }) => nummers.length === 0 || nummers.includes(mijlpaal),
  );
  return hier === undefined
    ? null
    : regelGeschonden(
        'LOKAAL-01',
        'station',
        `“${voorstel.station}” staat bij mijlpaal ${String(hier.mijlpaal)} al in de strook van deze gemeente.`,
      );
}

/** One name for one station, whoever plugs it in. */
function naamKlopt(
  { station }: LokaalStationVoorstel,
  { naam }: Plaatsvoorstel,
  { stations }: Bekend,
): Toets {
  const bekend = stations.find(({ code }) => code === station);
  return bekend === undefined || bekend.naam === naam
    ? null
    : regelGeschonden('LOKAAL-04', 'plaats.naam', `“${station}” heet in dit traject “${bekend.naam}”.`);
}

function sluitAan(voorstel: LokaalStationVoorstel, { na, voor }: Plaatsvoorstel, stand: Stand): Toets {
  const { station, gemeente } = voorstel;
  const nummers = mijlpalenVan(voorstel, stand);
  const hier = stand.stations.find(({ code }) => code === station);
  const voorgangersVan = (code: string, mijlpaal: number, erbij: readonly string[]): readonly string[] =>
    directVoor(code, { mijlpaal, gemeente, erbij }, stand);
  const volgtOp = (voorgangers: readonly string[]): boolean =>
    na === null ? voorgangers.length === 0 : voorgangers.includes(na);
  const los = nummers.find((mijlpaal) => !volgtOp(voorgangersVan(voor, mijlpaal, [])));
  if (los !== undefined) {
    return regelGeschonden(
      'LOKAAL-02',
      'plaats.na',
      `${na === null ? 'Er gaat in deze strook wel iets' : `“${na}” gaat in deze strook niet direct`} aan “${voor}” vooraf bij mijlpaal ${String(los)}.`,
    );
  }
  const past = (mijlpaal: number): boolean =>
    hier?.perGemeente === true &&
    hier.duurDagen === null &&
    voorgangersVan(voor, mijlpaal, [station]).includes(station) &&
    volgtOp(voorgangersVan(station, mijlpaal, [station]));
  return hier === undefined || nummers.every(past)
    ? null
    : regelGeschonden(
        'LOKAAL-04',
        'station',
        `“${station}” staat in de route op een andere plaats: kies een andere code.`,
      );
}

function gremiumKlopt(
  voorstel: LokaalStationVoorstel,
  { gremium }: Plaatsvoorstel,
  { gremia }: Stand,
  bekend: Bekend,
): Toets {
  const code = typeof gremium === 'string' ? gremium : gremium.code;
  const gevonden = gremia.find((een) => een.code === code);
  if (typeof gremium === 'string' && gevonden?.gemeente !== voorstel.gemeente) {
    return nietGevonden('plaats.gremium.bekend', `“${code}” is geen gremium van deze gemeente.`);
  }
  if (typeof gremium !== 'string' && bekend.gremia.some((een) => een.code === code)) {
    return regelGeschonden(
      'LOKAAL-08',
      'plaats.gremium',
      `Dit gremium bestaat al: noem zijn code, “${code}”.`,
    );
  }
  const eerder = cellenVan(voorstel, bekend).find((een) => een.gremium !== code);
  return eerder === undefined
    ? null
    : regelGeschonden(
        'LOKAAL-08',
        'plaats.gremium',
        `Op deze plaats stond eerder “${eerder.gremium}”: noem dat, of kies een andere code voor het station.`,
      );
}

function isOpTijd(voorstel: LokaalStationVoorstel, { voor }: Plaatsvoorstel, stand: Stand): Toets {
  const nummers = mijlpalenVan(voorstel, stand);
  const daar = stand.behandelingen.filter(
    ({ gemeente, station, mijlpaal }) =>
      gemeente === voorstel.gemeente && station === voor && nummers.includes(mijlpaal),
  );
  const verder = daar.find(({ id }) => ligtEr(id, stand));
  if (daar.length > 0 && verder === undefined) {
    return null;
  }
  const bij = verder === undefined ? 'bij elke mijlpaal' : `bij mijlpaal ${String(verder.mijlpaal)}`;
  return regelGeschonden(
    'LOKAAL-03',
    'mijlpalen',
    `Het stuk ligt ${bij} al bij “${voor}”, of is daar besloten.`,
  );
}

function uitneming(voorstel: LokaalStationVoorstel, stand: Stand): Toets {
  const { station, mijlpalen, reden } = voorstel;
  if (!stand.stations.some(({ code }) => code === station)) {
    return nietGevonden('station', `“${station}” is geen station van de route.`);
  }
  if (reden === null) {
    return regelGeschonden('LOKAAL-05', 'reden', 'Geef een reden om het station uit de strook te nemen.');
  }
  const hier = cellenVan(voorstel, stand);
  const ontbreekt = mijlpalen?.some((nummer) => !hier.some(({ mijlpaal }) => mijlpaal === nummer)) === true;
  if (hier.length === 0 || ontbreekt) {
    return regelGeschonden(
      'LOKAAL-06',
      'station',
      `“${station}” staat daar niet in de strook van deze gemeente.`,
    );
  }
  const nummers = mijlpalenVan(voorstel, stand);
  const weg = hier.filter(({ mijlpaal }) => nummers.includes(mijlpaal));
  return weg.length > 0 && weg.every((cel) => kanWeg(cel, voorstel, stand) && !ligtEr(cel.id, stand))
    ? null
    : regelGeschonden(
        'LOKAAL-07',
        'station',
        `“${station}” kan niet uit de strook: het hoort bij de route, of het stuk ligt er al.`,
      );
}

/** What was plugged in can be taken out; of what came with the file only a body between those that the route needs. */
function kanWeg(
  { mijlpaal, gremium }: Behandeling,
  { gemeente, station: code }: LokaalStationVoorstel,
  { lokaleStations = [], gremia, stations }: Stand,
): boolean {
  const isLokaal = lokaleStations.some(
    (een) => een.gemeente === gemeente && een.station === code && een.mijlpalen.includes(mijlpaal),
  );
  const soort = gremia.find((een) => een.code === gremium)?.soort ?? '';
  const station = stations.find((een) => een.code === code);
  return isLokaal || !(['college', 'raad'].includes(soort) || station?.staart === true);
}

/** Whether the stuk was handed in at this body, or was decided there. */
function ligtEr(id: string, { besluiten, aanleveringen }: Stand): boolean {
  return [...besluiten, ...aanleveringen].some(({ behandeling }) => behandeling === id);
}

function cellenVan(
  { gemeente, station }: LokaalStationVoorstel,
  { behandelingen }: Pick<Stand, 'behandelingen'>,
): readonly Behandeling[] {
  return behandelingen.filter((een) => een.gemeente === gemeente && een.station === station);
}

/** The stations that come right before one in this strook: where one is skipped, those before it count. */
function directVoor(
  code: string,
  waar: { readonly mijlpaal: number; readonly gemeente: string; readonly erbij: readonly string[] },
  stand: Pick<Stand, 'stations' | 'behandelingen'>,
): readonly string[] {
  const station = stand.stations.find((een) => een.code === code);
  return (station?.voorgangers ?? []).flatMap((eerder) =>
    waar.erbij.includes(eerder) || isInStrook(eerder, waar, stand)
      ? [eerder]
      : directVoor(eerder, waar, stand),
  );
}

function isInStrook(
  code: Station['code'],
  { mijlpaal, gemeente }: { readonly mijlpaal: number; readonly gemeente: string },
  { behandelingen }: Pick<Stand, 'behandelingen'>,
): boolean {
  return behandelingen.some(
    (een) =>
      een.mijlpaal === mijlpaal &&
      een.station === code &&
      (een.gemeente === null || een.gemeente === gemeente),
  );
}
