import type { Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Groep, groepeer } from '../groepeer.js';
import { besluitstation } from '../mijlpaalprognose.js';
import { laatsteVan } from '../moment.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { deelnameIn, samenloopVan } from '../samenloop/deelnemers.js';
import { momentVolgens } from '../samenloop/samenloop.js';

/** What is still to be decided in the stroken on which the day of a Mijlpaal rests. */
export interface TellendeStroken {
  /** How many of them must be in time. */
  readonly nodig: number;
  readonly stroken: readonly (readonly Stationsprognose[])[];
}

/**
 * Under a join rule of k of n the stroken that can be ready on its day, and how many of them are needed beside those that
 * are ready. One that is expected later, or of which nobody knows whether it takes part, cannot be counted on. `null`
 * under a rule that lets no strook of who takes part be missed.
 */
export function tellendeStroken(
  mijlpaal: number,
  { prognoses, stand }: Pick<Berekening, 'prognoses' | 'stand'>,
): TellendeStroken | null {
  const regel = samenloopVan(mijlpaal, stand);
  if (regel.kind !== 'aantal') {
    return null;
  }
  const deelname = deelnameIn(regel, stand);
  const perGemeente = groepeer(
    prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal),
    ({ stap }) => stap.behandeling.gemeente,
  );
  const leden = [...perGemeente].flatMap(([gemeente, strook]) => {
    if (gemeente === null) return [];
    const besloten = isBesloten(strook, stand);
    const open = strook.filter((een) => !isUitgesproken(een) && (!besloten || een.stap.station.staart));
    return besloten || deelname(gemeente) === 'doet-mee'
      ? [{ gemeente, open, moment: laatsteVan(open.map(({ dag }) => dag)), deelname: 'doet-mee' as const }]
      : [];
  });
  const bezig = leden.filter(({ open }) => open.length > 0);
  const nodig = Math.max(0, regel.nodig - (leden.length - bezig.length));
  if (nodig === 0) {
    return { nodig, stroken: [] };
  }
  const { laatst } = momentVolgens({ kind: 'aantal', nodig }, bezig);
  const tellend = bezig.filter(
    ({ moment }) => laatst === null || (moment.laatst !== null && moment.laatst <= laatst),
  );
  return { nodig, stroken: tellend.map(({ open }) => open) };
}

/** Whether this gemeente is through with the stuk: then it takes part, whatever it says. */
function isBesloten(strook: Groep<Stationsprognose>, { behandelingen, stations }: Stand): boolean {
  const { mijlpaal, gemeente } = strook[0].stap.behandeling;
  const eigen = behandelingen.filter((cel) => cel.mijlpaal === mijlpaal && cel.gemeente === gemeente);
  const einde = besluitstation(eigen, stations);
  return strook.some((een) => een.stap.station.code === einde && isUitgesproken(een));
}
