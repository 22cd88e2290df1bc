import type { Stand } from '@routekaart/traject';
import { voorgangersIn } from '../strook/directe-voorgangers.js';
import { type Bekend, correctieIn, toetsGremiumcorrectie } from './gremiumcorrectie.js';
import {
  type LokaalStationVoorstel,
  type Plaatsvoorstel,
  cellenVan,
  ligtEr,
  mijlpalenVan,
} from './lokaal-voorstel.js';
import { toetsAard, toetsFase } from './lokale-stationsaard.js';
import { toetsUitneming } from './lokale-uitneming.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/**
 * Whether this station may be plugged in, or taken out. `bekend` is everything that was ever there: a cell keeps its
 * body, also when it comes back. Said once more of what stands there, it can correct the name of a body that came with it.
 */
export function toetsLokaalStation(voorstel: LokaalStationVoorstel, stand: Stand, bekend: Bekend): Toets {
  const { plaats } = voorstel;
  if (plaats === null) return toetsUitneming(voorstel, stand);
  const correctie = correctieIn(voorstel, stand, bekend);
  if (correctie !== null) {
    return eersteWeigering([
      () => naamKlopt(voorstel, plaats, bekend),
      () => toetsGremiumcorrectie(voorstel, correctie, stand),
    ]);
  }
  return eersteWeigering([
    () => stationsBestaan(voorstel, plaats, stand),
    () => isNieuwHier(voorstel, stand),
    () => naamKlopt(voorstel, plaats, bekend),
    () => toetsAard(voorstel, plaats, bekend),
    () => sluitAan(voorstel, plaats, stand),
    () => toetsFase(voorstel, plaats, stand, bekend),
    () => gremiumKlopt(voorstel, plaats, stand, bekend),
    () => isOpTijd(voorstel, plaats, stand),
  ]);
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
    voorgangersIn(code, { mijlpaal, gemeente, erbij }, stand);
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
