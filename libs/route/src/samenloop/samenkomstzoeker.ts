import { ALLEN, type Stand, type Station } from '@routekaart/traject';
import { deelnameIn } from './deelnemers.js';
import type { Samenkomst } from './samenkomst.js';

/** Where the steps of a station stand in the route plan, in one gemeente. */
type Positiezoeker = (station: string, gemeente: string, mijlpaal: number) => readonly number[];

/** Finds how the lanes before a regional station come together; `null` when simply all of them are needed. */
export function samenkomstzoeker(
  stand: Stand,
  stations: ReadonlyMap<string, Station>,
  zoek: Positiezoeker,
): (station: Station, mijlpaal: number) => Samenkomst | null {
  const regels = new Map(stand.mijlpalen.map(({ nummer, samenloop }) => [nummer, samenloop]));
  const cellen = new Set(
    stand.behandelingen.map(({ mijlpaal, station, gemeente }) => `${mijlpaal}|${station}|${gemeente ?? ''}`),
  );
  return (station, mijlpaal) => {
    const stroken = station.voorgangers.filter((code) => stations.get(code)?.perGemeente === true);
    const regel = regels.get(mijlpaal) ?? ALLEN;
    const deelname = deelnameIn(regel, stand);
    const leden = stand.gemeenten
      .filter(({ code }) => stroken.some((strook) => cellen.has(`${mijlpaal}|${strook}|${code}`)))
      .map(({ code }) => ({
        gemeente: code,
        deelname: deelname(code),
        posities:
          deelname(code) === 'doet-niet-mee' ? [] : stroken.flatMap((strook) => zoek(strook, code, mijlpaal)),
      }));
    const gewoon = regel.kind === 'allen' && leden.every((lid) => lid.deelname === 'doet-mee');
    return leden.length === 0 || gewoon ? null : { regel, leden };
  };
}
