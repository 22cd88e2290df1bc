import {
  ALLEN,
  type Behandeling,
  type Deelname,
  type Stand,
  type Station,
  isPositief,
  laatOpen,
} from '@routekaart/traject';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Posities } from '../posities.js';
import { deelnameIn } from './deelnemers.js';
import type { Samenkomst } from './samenkomst.js';

/** Finds how the lanes before a regional station come together; `null` when simply all of them are needed. */
export function samenkomstzoeker(
  stand: Stand,
  stations: ReadonlyMap<string, Station>,
  posities: Posities,
): (station: Station, mijlpaal: number) => Samenkomst | null {
  const regels = new Map(stand.mijlpalen.map(({ nummer, samenloop }) => [nummer, samenloop]));
  const allenDoenMee = stand.deelnamen.every(({ deelname }) => deelname === 'doet-mee');
  return (station, mijlpaal) => {
    const stroken = station.voorgangers.filter((code) => stations.get(code)?.perGemeente === true);
    const regel = regels.get(mijlpaal) ?? ALLEN;
    if (stroken.length === 0 || (regel.kind === 'allen' && allenDoenMee)) {
      return null;
    }
    const gezegd = deelnameIn(regel, stand);
    const besloten = beslotenIn(eindesVan(mijlpaal, stroken, stations, stand), stand);
    if (besloten.size === 0) {
      return null;
    }
    const leden = [...besloten].map(([gemeente, isBesloten]) => {
      const deelname: Deelname = isBesloten ? 'doet-mee' : gezegd(gemeente);
      const cellen = stroken.flatMap((strook) => posities.van(strook, gemeente, mijlpaal));
      return { gemeente, deelname, cellen, posities: deelname === 'doet-niet-mee' ? [] : cellen };
    });
    return { regel, leden, stroken: new Set(leden.flatMap(({ cellen }) => cellen)) };
  };
}

/**
 * The cells in which the lanes end that lead to these stations, in the order in which they were recorded: of a gemeente
 * that does not pass one of them those before it.
 */
function eindesVan(
  mijlpaal: number,
  stroken: readonly string[],
  stations: ReadonlyMap<string, Station>,
  { behandelingen, gemeenten }: Stand,
): readonly Behandeling[] {
  const cellen = new Map(
    behandelingen
      .filter((cel) => cel.mijlpaal === mijlpaal)
      .map((cel) => [`${cel.station}|${cel.gemeente ?? ''}`, cel]),
  );
  // Each station is passed once, by however many ways it comes before.
  const van = (code: string, gemeente: string, gezien: Set<string>): readonly Behandeling[] => {
    if (gezien.has(code)) return [];
    gezien.add(code);
    const hier = cellen.get(`${code}|${gemeente}`);
    return hier === undefined
      ? (stations.get(code)?.voorgangers ?? []).flatMap((eerder) => van(eerder, gemeente, gezien))
      : [hier];
  };
  const eindes = new Set(
    gemeenten.flatMap(({ code }) => {
      const gezien = new Set<string>();
      return stroken.flatMap((strook) => van(strook, code, gezien));
    }),
  );
  return behandelingen.filter((cel) => eindes.has(cel));
}

/** The gemeenten of these cells, and whether each has decided there, or advised where it only advises: then it took part. */
function beslotenIn(
  cellen: readonly Behandeling[],
  { besluiten, gremia, stations }: Stand,
): ReadonlyMap<string, boolean> {
  const positief = new Set(
    besluiten.filter(({ uitkomst }) => isPositief(uitkomst)).map(({ behandeling }) => behandeling),
  );
  const [stationVan, gremiumVan] = [opCode(stations), opCode(gremia)];
  const adviseert = (cel: Behandeling): boolean => {
    const [station, gremium] = [stationVan.get(cel.station), gremiumVan.get(cel.gremium)];
    return station !== undefined && gremium !== undefined && magKennisnemen({ station, gremium });
  };
  const geadviseerd = new Set(
    besluiten.filter(({ uitkomst }) => !laatOpen(uitkomst)).map(({ behandeling }) => behandeling),
  );
  const isKlaar = (cel: Behandeling): boolean =>
    positief.has(cel.id) || (geadviseerd.has(cel.id) && adviseert(cel));
  const besloten = new Map<string, boolean>();
  for (const cel of cellen) {
    if (cel.gemeente !== null) {
      besloten.set(cel.gemeente, (besloten.get(cel.gemeente) ?? true) && isKlaar(cel));
    }
  }
  return besloten;
}

function opCode<T extends { readonly code: string }>(rij: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rij.map((een) => [een.code, een]));
}
