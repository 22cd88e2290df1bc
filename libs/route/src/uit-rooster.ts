import type { Dag, Kalender, Periode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { nietVoorRegel } from './gereed.js';
import { type Moment, ONBEKEND, nietVoor } from './moment.js';
import type { PlanConflict, Plandatum } from './plandatum.js';
import type { Routeplan, Stap } from './routeplan.js';
import {
  type Marge,
  type Stationsprognose,
  type Toestand,
  margeTot,
  zonderVergadering,
} from './stationsprognose.js';
import { type Vergaderlijst, eersteVanaf, gemistVoor, volgendeNa, zoekVergadering } from './vergaderlijst.js';

/** What the plan says when it gives no day that can be met. */
type ZonderVasteDag = Exclude<Plandatum, { readonly kind: 'haalbaar' }>;

/** The forecast of a step whose day the calendar of the body must give, in the window of the plan if it has one. */
export function voorspelUitRooster(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  gepland: ZonderVasteDag,
  eerdere: readonly Stationsprognose[],
  plan: Routeplan,
): Stationsprognose {
  if (gepland.kind === 'venster' && !isIngepland(stap, gepland.venster)) {
    const band = bandIn(gepland.venster, nietVoor(gereed, plan.peildatum), stap.lijst);
    if (band !== null) {
      return zonderVergadering(stap, toestand, gereed, band, 'nog-te-plannen');
    }
  }
  const { lijst } = stap;
  const nietEerder = nietVoorRegel(stap, eerdere);
  const vanaf = Math.max(plan.peildatum, nietEerderDan(gepland));
  const eerste = plaatsVan(lijst, gereed.vroegst, Math.max(vanaf, nietEerder?.vroegst ?? vanaf));
  const vroegst = lijst.dagen[eerste];
  const conflict = gepland.kind === 'conflict' ? gepland.conflict : null;
  if (vroegst === undefined) {
    return { ...zonderVergadering(stap, toestand, gereed, ONBEKEND, 'geen', nietEerder), conflict };
  }
  const laatste = laatstePlaats(lijst, gereed, vanaf, nietEerder, eerste);
  const dag = { vroegst, laatst: lijst.dagen[laatste] ?? null };
  return new Roosterprognose(stap, toestand, gereed, nietEerder, dag, conflict, laatste, plan.kalender);
}

/** A forecast from the calendar of the body. What only some readers ask is looked up there when they do. */
class Roosterprognose implements Stationsprognose {
  readonly grond = 'vergadering';

  constructor(
    readonly stap: Stap,
    readonly toestand: Toestand,
    readonly gereed: Moment,
    readonly nietEerder: Moment | null,
    readonly dag: Moment,
    readonly conflict: PlanConflict | null,
    /** Where the Vergadering stands in the list of the body: beyond it when the last day is unknown. */
    private readonly plaats: number,
    private readonly kalender: Kalender,
  ) {}

  get vergadering(): Vergadering | null {
    return this.stap.lijst.vergaderingen[this.plaats] ?? null;
  }

  get marge(): Marge | null {
    return margeTot(this.sluiting, this.gereed, this.kalender);
  }

  get volgende(): Vergadering | null {
    const { sluiting } = this;
    return sluiting === null ? null : volgendeNa(this.plaats, sluiting, this.stap.lijst);
  }

  get gemist(): Vergadering | null {
    return gemistVoor(this.plaats, this.gereed, this.stap.lijst);
  }

  private get sluiting(): Dag | null {
    return this.stap.lijst.aanleverdagen[this.plaats] ?? null;
  }
}

/** The place of the meeting for the last possible day: beyond the list when that day is unknown. */
function laatstePlaats(
  lijst: Vergaderlijst,
  gereed: Moment,
  vanaf: Dag,
  nietEerder: Moment | null,
  eerste: number,
): number {
  if (nietEerder === null) {
    return gereed.laatst === gereed.vroegst ? eerste : plaatsVan(lijst, gereed.laatst, vanaf);
  }
  return nietEerder.laatst === null
    ? -1
    : plaatsVan(lijst, gereed.laatst, Math.max(vanaf, nietEerder.laatst));
}

function plaatsVan(lijst: Vergaderlijst, gereed: Dag | null, vanaf: Dag): number {
  return gereed === null ? -1 : zoekVergadering(lijst, gereed, vanaf);
}

/** Whether the body has, or had, a meeting to decide in the window that the plan gives it. */
function isIngepland({ lijst }: Stap, venster: Periode): boolean {
  const dag = lijst.dagen[eersteVanaf(lijst.dagen, venster.van)];
  return dag !== undefined && dag <= venster.tot;
}

/**
 * Somewhere in the window but not before the stuk is ready; `null` once that is certainly too late. Where
 * only the last possible ready day falls after the window, the last day comes from the calendar.
 */
function bandIn(venster: Periode, gereed: Moment, lijst: Vergaderlijst): Moment | null {
  const vroegst = Math.max(venster.van, gereed.vroegst ?? venster.van);
  if (vroegst > venster.tot) {
    return null;
  }
  if (gereed.laatst === null || gereed.laatst <= venster.tot) {
    return { vroegst, laatst: gereed.laatst === null ? null : venster.tot };
  }
  return { vroegst, laatst: lijst.dagen[zoekVergadering(lijst, gereed.laatst, gereed.laatst)] ?? null };
}

/** The plan wants the decision in its window, and a day that cannot be met is not moved forward. */
function nietEerderDan(gepland: ZonderVasteDag): Dag {
  switch (gepland.kind) {
    case 'venster':
      return gepland.venster.van;
    case 'conflict':
      return gepland.nietVoor;
    case 'geen':
      return 0;
  }
}
