import { type Dag, type Periode, formatDag, formatPeriode } from '@routekaart/kalender';
import type { Moment } from '../moment.js';
import { breukzin } from '../overslag/overslagzin.js';
import type { Stap } from '../routeplan.js';
import type { Cyclusbreuk } from '../strook/cyclusbreuk.js';
import { geenVergaderingIn } from './geen-raad.js';
import type { Gevonden, Terugvraag } from './uiterste.js';
import { type Uitstel, uitstelzin } from './uitstel.js';

/** Why no day makes the goal, where something can be pointed at. */
export type Waardoor =
  | ({ readonly kind: 'uitstel' } & Uitstel)
  /** The body that must decide in it does not meet in this window. */
  | { readonly kind: 'leeg-venster'; readonly gremium: string; readonly venster: Periode }
  /** It does meet in the window, and the raadscyclus of that meeting has a break, or an earlier body (its name) is not in it. */
  | {
      readonly kind: 'cyclus';
      readonly gremium: string;
      readonly vergadering: Dag;
      readonly oorzaak: Cyclusbreuk | string;
    }
  /** The body would have to decide by this day, and has no meeting left for that. */
  | { readonly kind: 'geen-vergadering'; readonly gremium: string; readonly uiterlijk: Dag }
  /** Only this meeting, of which nobody knows until when it took a stuk, might have made it. */
  | { readonly kind: 'laatste-kans'; readonly gremium: string; readonly vergadering: Dag }
  /** No meeting is known that would do, and the body cannot decide before this day, whatever is planned. */
  | { readonly kind: 'niet-eerder'; readonly gremium: string; readonly dag: Dag };

/**
 * What was found, held against the window. Before the window is not late: a last day that only leads to a meeting before a
 * window without meetings counts while it can still be, on `vanaf` or later. Once it has passed nobody missed it, for
 * the plan asks for a day in the window: then the window is what is in the way, unless the strook may still end by its last
 * day, by what is now expected.
 */
export function inVenster(
  gevonden: Gevonden,
  { route, aanname, einde }: Terugvraag,
  venster: Periode | null,
  { vroegst }: Pick<Moment, 'vroegst'>,
  vanaf: Dag,
): Gevonden {
  const stap = route.stappen[einde];
  if (gevonden.kind !== 'dag' || venster === null || stap === undefined || !isLeeg(stap, venster)) {
    return gevonden;
  }
  const kanErvoor = aanname.besluiten.includes(einde)
    ? stap.ruimste.dagen.some((dag) => dag >= vanaf && dag < venster.van)
    : gevonden.dag >= vanaf;
  return kanErvoor || (vroegst !== null && vroegst <= venster.tot)
    ? gevonden
    : { kind: 'nooit', einde: null, waardoor: geenVergaderingIn(stap, venster, route) };
}

/** Whether a body of a gemeente, of which the calendar is known, can decide at no meeting in this window. */
export function isLeeg(
  { behandeling, station, termijn, ruimste: { dagen } }: Stap,
  { van, tot }: Periode,
): boolean {
  return (
    behandeling.gemeente !== null &&
    station.duurDagen === null &&
    termijn === null &&
    dagen.length > 0 &&
    !dagen.some((dag) => dag >= van && dag <= tot)
  );
}

/** The reason as a Dutch clause. */
export function waardoorzin(waardoor: Waardoor): string {
  switch (waardoor.kind) {
    case 'uitstel':
      return uitstelzin(waardoor);
    case 'leeg-venster':
      return `${waardoor.gremium} vergadert niet in het venster ${formatPeriode(waardoor.venster)}`;
    case 'cyclus':
      return cycluszin(waardoor);
    case 'laatste-kans':
      return `de laatste kans was ${waardoor.gremium} van ${formatDag(waardoor.vergadering)}, en die wordt niet meer gehaald`;
    case 'niet-eerder':
      return `${waardoor.gremium} kan niet vóór ${formatDag(waardoor.dag)} besluiten`;
    case 'geen-vergadering':
      return `${waardoor.gremium} moest daarvoor uiterlijk op ${formatDag(waardoor.uiterlijk)} besluiten, en kan dat dan in geen vergadering meer`;
  }
}

function cycluszin({
  gremium,
  vergadering,
  oorzaak,
}: Extract<Waardoor, { readonly kind: 'cyclus' }>): string {
  const raad = `${gremium} van ${formatDag(vergadering)}`;
  return typeof oorzaak === 'string'
    ? `${oorzaak} heeft geen vergadering in de cyclus van ${raad}`
    : `${breukzin(oorzaak)}, en daarmee telt ${raad} niet mee`;
}
