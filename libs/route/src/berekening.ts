import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import {
  type Ingangsdatumprognose,
  type Mijlpaalprognose,
  toetsIngangsdatum,
  voorspelMijlpaal,
} from './mijlpaalprognose.js';
import { type Stationsprognose, isUitgesproken, voorspel } from './prognose.js';
import { type Reden, redenenVan, verklaar } from './reden.js';
import { type Routeplan, maakRouteplan } from './routeplan.js';

/** Everything that follows from one Stand: computed once, then only read. */
export interface Berekening {
  readonly stand: Stand;
  readonly peildatum: Dag;
  readonly plan: Routeplan;
  readonly prognoses: readonly Stationsprognose[];
  readonly mijlpalen: readonly Mijlpaalprognose[];
  readonly ingangsdatum: Ingangsdatumprognose;
}

/** The forecast of the whole Traject as it was known on the peildatum of this Stand. */
export function bereken(stand: Stand): Berekening {
  const plan = maakRouteplan(stand);
  const prognoses = voorspel(plan);
  const mijlpalen = stand.mijlpalen.map(({ nummer }) => voorspelMijlpaal(nummer, prognoses, stand));
  return {
    stand,
    peildatum: stand.peildatum,
    plan,
    prognoses,
    mijlpalen,
    ingangsdatum: toetsIngangsdatum(stand.traject.ingangsdatum, mijlpalen),
  };
}

/** One body on the way to a date, with its reasons. */
export interface Schakel {
  readonly prognose: Stationsprognose;
  readonly redenen: readonly Reden[];
}

/** The causal chain of one forecast: the steps on which it waits, the first one first, and itself last. */
export function ketenVan(prognose: Stationsprognose, berekening: Berekening): readonly Schakel[] {
  const schakel = { prognose, redenen: redenenVan(prognose) };
  if (isUitgesproken(prognose)) {
    return [schakel];
  }
  const voorgangers = prognose.stap.voorgangers.flatMap((positie) => berekening.prognoses[positie] ?? []);
  const bepalend = voorgangers.reduce<Stationsprognose | null>(
    (laatste, kandidaat) => (laatste === null || isLater(kandidaat, laatste) ? kandidaat : laatste),
    null,
  );
  return bepalend === null ? [schakel] : [...ketenVan(bepalend, berekening), schakel];
}

function isLater(a: Stationsprognose, b: Stationsprognose): boolean {
  const eind = ({ dag }: Stationsprognose): number => dag.laatst ?? Number.POSITIVE_INFINITY;
  return eind(a) > eind(b);
}

/** The causal chain as Dutch sentences, each beginning with the body it is about. */
export function verklaarKeten(keten: readonly Schakel[]): readonly string[] {
  return keten.map(
    ({ prognose, redenen }) => `${prognose.stap.gremium.naam}: ${redenen.map(verklaar).join(' ')}`,
  );
}
