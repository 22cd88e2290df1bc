import { fasebreuk } from '@routekaart/traject';
import { gremiaVan } from '../cellen.js';
import type { Bestandsstation } from '../trajectbestand.js';
import type { Bestandsregel } from './regel.js';

/** No station waits, by way of others, for itself; and predecessors stand before their successors. */
export const geenKringloop: Bestandsregel = ({ routesjabloon }, meld) => {
  const stations = routesjabloon?.stations ?? [];
  const volgordes = new Map(stations.map(({ code, volgorde }, i) => [code, volgorde ?? i + 1]));
  stations.forEach((station, i) => {
    const kring = kringVan(station, stations);
    const pad = ['routesjabloon', 'stations', i, 'voorgangers'];
    if (kring !== null) {
      meld('KRINGLOOP', pad, `${station.code} wacht op zichzelf: ${kring.join(' → ')}.`);
      return;
    }
    for (const code of station.voorgangers ?? []) {
      if ((volgordes.get(code) ?? 0) >= (volgordes.get(station.code) ?? 0) && volgordes.has(code)) {
        meld('VERKEERDE_VOLGORDE', pad, `${code} gaat aan ${station.code} vooraf, maar staat er niet voor.`);
      }
    }
  });
};

/** The phases of BOB come in their order (bron 002). */
export const fasenLopenOp: Bestandsregel = ({ routesjabloon }, meld) => {
  const stations = routesjabloon?.stations ?? [];
  const breuk = fasebreuk(stations.map((een) => ({ ...een, voorgangers: een.voorgangers ?? [] })));
  if (breuk === null) return;
  const plaats = stations.findIndex(({ code }) => code === breuk.station);
  meld(
    'VERKEERDE_VOLGORDE',
    ['routesjabloon', 'stations', plaats, 'fase'],
    `${breuk.eerder} gaat aan ${breuk.station} vooraf, maar is een latere fase van beeldvorming, oordeelsvorming en besluitvorming.`,
  );
};

/** A number of gemeenten goes with the rule that asks for one, and is not more than there are. */
export const samenloopKlopt: Bestandsregel = ({ mijlpalen = [], gemeenten }, meld) => {
  mijlpalen.forEach(({ samenloop }, i) => {
    const pad = ['mijlpalen', i, 'samenloop'];
    if (samenloop === undefined) return;
    if ((samenloop.soort === 'aantal') !== (samenloop.nodig !== undefined)) {
      meld('VERKEERDE_WAARDE', pad, 'Noem bij “aantal”, en alleen daar, hoeveel gemeenten nodig zijn.');
    } else if ((samenloop.nodig ?? 0) > gemeenten.length) {
      meld('VERKEERDE_WAARDE', pad, `Er zijn maar ${String(gemeenten.length)} gemeenten.`);
    }
  });
};

/** The rule between two stations names an earlier one, and both lie inside a gemeente. */
export const regelsLopenVooruit: Bestandsregel = ({ routesjabloon, stationsregels = [] }, meld) => {
  const stations = routesjabloon?.stations ?? [];
  const lokaal = new Map(
    stations.flatMap(({ code, volgorde, perGemeente }, i) =>
      perGemeente === true ? [[code, volgorde ?? i + 1] as const] : [],
    ),
  );
  stationsregels.forEach(({ station, tussen }, i) => {
    if (tussen === undefined) return;
    if ((lokaal.get(tussen.na) ?? Infinity) >= (lokaal.get(station) ?? 0)) {
      meld(
        'VERKEERDE_VOLGORDE',
        ['stationsregels', i, 'tussen'],
        `${tussen.na} is geen eerder station in dezelfde gemeente als ${station}.`,
      );
    }
  });
};

/** Each station has its body: one regional, or exactly one in each gemeente unless it is optional. */
export const stationsHebbenGremia: Bestandsregel = ({ routesjabloon, gremia, gemeenten }, meld) => {
  (routesjabloon?.stations ?? []).forEach((station, i) => {
    const pad = ['routesjabloon', 'stations', i];
    const eigen = gremiaVan(station, gremia);
    if (station.perGemeente !== true) {
      const code = station.gremium ?? station.code;
      if (eigen.length === 0) {
        meld(
          'GREMIUM_ONTBREEKT',
          pad,
          `Station ${station.code} heeft geen regionaal gremium met code ${code}.`,
        );
      }
      return;
    }
    const soort = station.gremiumsoort ?? station.code;
    const aantallen = new Map<string, number>();
    for (const { gemeente = '' } of eigen) aantallen.set(gemeente, (aantallen.get(gemeente) ?? 0) + 1);
    for (const { code, naam } of gemeenten) {
      const aantal = aantallen.get(code) ?? 0;
      if (aantal === 0 && station.facultatief !== true) {
        meld(
          'GREMIUM_ONTBREEKT',
          pad,
          `${naam} heeft geen gremium van de soort ${soort}; voeg het toe, of zet bij station ${station.code} “facultatief: true”.`,
        );
      }
      if (aantal > 1) {
        meld(
          'DUBBEL',
          pad,
          `${naam} heeft ${String(aantal)} gremia van de soort ${soort}; station ${station.code} kan er één hebben.`,
        );
      }
    }
  });
};

/** The way from a station back to itself, `null` when there is none. */
function kringVan(begin: Bestandsstation, stations: readonly Bestandsstation[]): readonly string[] | null {
  const voorgangers = new Map(stations.map(({ code, voorgangers: eerder }) => [code, eerder ?? []]));
  const gezien = new Set<string>();
  const loop = (weg: readonly string[]): readonly string[] | null => {
    for (const code of voorgangers.get(weg.at(-1) ?? '') ?? []) {
      if (code === begin.code) return [...weg, code];
      if (gezien.has(code)) continue;
      gezien.add(code);
      const kring = loop([...weg, code]);
      if (kring !== null) return kring;
    }
    return null;
  };
  return loop([begin.code]);
}
