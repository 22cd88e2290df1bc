import { type Dag, formatDag } from '@routekaart/kalender';
import { type Rechtsregime, regimeOp } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { laatsteVan } from '../moment.js';
import { grensVan } from '../prognose.js';

/** Which rules of law a Mijlpaal meets on its way. */
export interface Mijlpaalregime {
  readonly mijlpaal: number;
  /** The rules on its first and on its last forecast day. */
  readonly begin: readonly Rechtsregime[];
  readonly eind: readonly Rechtsregime[];
  /** The law changes while the stuk is on its way. */
  readonly kruist: boolean;
  /** Rules that ask for a station that this route does not have. */
  readonly zonderStation: readonly Rechtsregime[];
  readonly zin: string;
}

/**
 * The law that each Mijlpaal meets: by its earliest and its latest forecast day (an unknown end counts as its
 * latest known bound). The wetswijziging of 1-7-2022 decides by the day on which the regeling is getroffen; which rule
 * applies to a stuk that crosses it is for lawyers, so both are named.
 */
export function regimesPerMijlpaal({ stand, prognoses }: Berekening): readonly Mijlpaalregime[] {
  return stand.mijlpalen.map(({ nummer }) => {
    const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === nummer);
    const dagen = eigen.flatMap(({ dag, gereed }) => [dag.vroegst ?? gereed.vroegst ?? stand.peildatum]);
    const eerste = dagen.length === 0 ? stand.peildatum : Math.min(...dagen);
    const { vroegst, laatst } = laatsteVan(eigen.map(grensVan));
    const laatste = Math.max(eerste, laatst ?? vroegst ?? eerste);
    const begin = regimeOp(stand.rechtsregimes, eerste);
    const eind = regimeOp(stand.rechtsregimes, laatste);
    const gevraagd = new Set(eigen.map(({ stap }) => stap.station.regime));
    return {
      mijlpaal: nummer,
      begin,
      eind,
      kruist: sleutel(begin) !== sleutel(eind),
      zonderStation: [...new Set([...begin, ...eind])].filter(({ code }) => !gevraagd.has(code)),
      zin: zinVan(begin, eind, eerste, laatste),
    };
  });
}

function zinVan(
  begin: readonly Rechtsregime[],
  eind: readonly Rechtsregime[],
  eerste: Dag,
  laatste: Dag,
): string {
  if (begin.length === 0 && eind.length === 0) {
    return 'Er is geen rechtsregel bekend voor deze dagen.';
  }
  return sleutel(begin) === sleutel(eind)
    ? `Op deze mijlpaal is van toepassing: ${regelsVan(begin)}`
    : `Let op: het recht verandert onderweg. Op ${formatDag(eerste)} geldt: ${regelsVan(begin)} Op ${formatDag(laatste)} geldt: ${regelsVan(eind)}`;
}

function regelsVan(regimes: readonly Rechtsregime[]): string {
  return regimes.length === 0
    ? 'geen bekende regel.'
    : regimes.map(({ regel, bron }) => `${regel}${bron === null ? '' : ` (${bron})`}`).join(' ');
}

function sleutel(regimes: readonly Rechtsregime[]): string {
  return regimes.map(({ code }) => code).join(' ');
}
