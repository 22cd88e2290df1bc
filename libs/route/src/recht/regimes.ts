import { type Dag, formatDag } from '@routekaart/kalender';
import { type Rechtsregime, type Stand, regimeOp } from '@routekaart/traject';
import { laatsteVan } from '../moment.js';
import { grensVan } from '../gereed.js';
import type { Stationsprognose } from '../prognose.js';

/** Which rules of law a Mijlpaal meets on its way. */
export interface Mijlpaalregime {
  readonly mijlpaal: number;
  /** The rules on its first and on its last forecast day. */
  readonly begin: readonly Rechtsregime[];
  readonly eind: readonly Rechtsregime[];
  /** The law changes while the stuk is on its way. */
  readonly kruist: boolean;
  /** Rules that give a term or ask for a decision, for which this route has no station. */
  readonly zonderStation: readonly Rechtsregime[];
  readonly zin: string;
}

/**
 * The law that each Mijlpaal meets on its first and its last forecast day. Where no last day is known, the rules to
 * come are named too. Which rule applies to a stuk that crosses a change of the law (1-7-2022) is for lawyers: both
 * are named.
 */
export function regimesPerMijlpaal({
  stand,
  prognoses,
}: {
  readonly stand: Stand;
  readonly prognoses: readonly Stationsprognose[];
}): readonly Mijlpaalregime[] {
  return stand.mijlpalen.map(({ nummer }) => {
    const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === nummer);
    const { eerste, laatste, isBekend } = looptijd(eigen, stand.peildatum);
    const begin = regimeOp(stand.rechtsregimes, eerste);
    const eind = regimeOp(stand.rechtsregimes, laatste);
    const later = isBekend
      ? []
      : stand.rechtsregimes.filter(({ vanaf }) => vanaf !== null && vanaf > laatste);
    const gevraagd = new Set(eigen.map(({ stap }) => stap.station.regime));
    return {
      mijlpaal: nummer,
      begin,
      eind,
      kruist: sleutel(begin) !== sleutel(eind),
      zonderStation: [...new Set([...begin, ...eind])].filter(({ code }) => !gevraagd.has(code)),
      zin: [zinVan(begin, eind, eerste, laatste), ...laterzin(later)].join(' '),
    };
  });
}

interface Looptijd {
  readonly eerste: Dag;
  readonly laatste: Dag;
  /** Whether `laatste` is a last day, and not only the day before which it cannot be. */
  readonly isBekend: boolean;
}

function looptijd(prognoses: readonly Stationsprognose[], peildatum: Dag): Looptijd {
  const grenzen = prognoses.map(grensVan);
  const dagen = grenzen.flatMap(({ vroegst }) => vroegst ?? []);
  const eerste = dagen.length === 0 ? peildatum : Math.min(...dagen);
  const { vroegst, laatst } = laatsteVan(grenzen);
  return { eerste, laatste: laatst ?? vroegst ?? eerste, isBekend: laatst !== null };
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
    ? `Onderweg geldt: ${regelsVan(begin)}`
    : `Let op: het recht verandert onderweg. Op ${formatDag(eerste)} geldt: ${regelsVan(begin)} Op ${formatDag(laatste)} geldt: ${regelsVan(eind)}`;
}

function laterzin(later: readonly Rechtsregime[]): readonly string[] {
  const vanaf = Math.min(...later.flatMap((regime) => regime.vanaf ?? []));
  return later.length === 0
    ? []
    : [`Het einde is onbekend. Vanaf ${formatDag(vanaf)} geldt: ${regelsVan(later)}`];
}

function regelsVan(regimes: readonly Rechtsregime[]): string {
  return regimes.length === 0
    ? 'geen bekende regel.'
    : regimes.map(({ regel, bron }) => `${regel}${bron === null ? '' : ` (${bron})`}`).join(' ');
}

function sleutel(regimes: readonly Rechtsregime[]): string {
  return regimes.map(({ code }) => code).join(' ');
}
