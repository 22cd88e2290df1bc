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
    const besloten = beslotenIn(mijlpaal, stroken, stand);
    const leden = [...besloten].map(([gemeente, isBesloten]) => {
      const deelname: Deelname = isBesloten ? 'doet-mee' : gezegd(gemeente);
      const cellen = stroken.flatMap((strook) => posities.van(strook, gemeente, mijlpaal));
      return { gemeente, deelname, cellen, posities: deelname === 'doet-niet-mee' ? [] : cellen };
    });
    return { regel, leden, stroken: new Set(leden.flatMap(({ cellen }) => cellen)) };
  };
}

/** The gemeenten with a cell at these stations, and whether each has decided there, or advised where it only advises: then it took part. */
function beslotenIn(
  mijlpaal: number,
  stroken: readonly string[],
  { behandelingen, besluiten, gremia, stations }: Stand,
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
  const besloten = new Map<string, boolean>();
  const isKlaar = (cel: Behandeling): boolean =>
    positief.has(cel.id) || (geadviseerd.has(cel.id) && adviseert(cel));
  for (const cel of behandelingen) {
    if (cel.mijlpaal === mijlpaal && cel.gemeente !== null && stroken.includes(cel.station)) {
      besloten.set(cel.gemeente, (besloten.get(cel.gemeente) ?? true) && isKlaar(cel));
    }
  }
  return besloten;
}

function opCode<T extends { readonly code: string }>(rij: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rij.map((een) => [een.code, een]));
}
