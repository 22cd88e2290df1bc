import type { Dag, Kalender } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Agendaplaats } from './agendering/agendaplaats.js';
import { heropendOp, ligtErNog } from './heropening.js';
import { type Moment, ONBEKEND } from './moment.js';
import type { PlanConflict } from './plandatum.js';
import type { Routeplan, Stap } from './routeplan.js';
import {
  type Grond,
  type Marge,
  type Stationsprognose,
  type Toestand,
  margeTot,
  zonderVergadering,
} from './stationsprognose.js';
import { type Vergaderlijst, gemistVoor, volgendeNa, zoekVergadering } from './vergaderlijst.js';

/**
 * The rule of the forecast: a body decides at its first Vergadering that is still open for handing in when the stuk is
 * ready, on `vanaf` or later, and not before the day of the rule between two stations. Unknown when it has none. A meeting
 * of which nobody knows until when it takes a stuk may be the one: then it is the first possible day, never the last.
 */
export function opVergadering(
  stap: Stap,
  toestand: Toestand,
  gereed: Moment,
  nietEerder: Moment | null,
  vanaf: Dag,
  conflict: PlanConflict | null,
  { kalender }: Routeplan,
): Stationsprognose {
  const { lijst, ruimste } = stap;
  const vanafVroegst = Math.max(vanaf, nietEerder?.vroegst ?? vanaf);
  const eerste = plaatsVan(lijst, gereed.vroegst, vanafVroegst);
  const vroegst =
    ruimste === lijst ? lijst.dagen[eerste] : ruimste.dagen[plaatsVan(ruimste, gereed.vroegst, vanafVroegst)];
  if (vroegst === undefined) {
    return { ...zonderVergadering(stap, toestand, gereed, ONBEKEND, 'geen', nietEerder), conflict };
  }
  const laatste = laatstePlaats(lijst, gereed, vanaf, nietEerder, eerste);
  const dag = { vroegst, laatst: lijst.dagen[laatste] ?? null };
  return new Roosterprognose(stap, toestand, gereed, nietEerder, dag, conflict, laatste, kalender);
}

/** The same forecast where something else than the calendar gives the first possible day. */
export function metVroegst(gewoon: Stationsprognose, vroegst: Dag): Stationsprognose {
  const { stap, toestand, gereed, nietEerder, vergadering, marge, volgende, gemist, conflict } = gewoon;
  const dag = { vroegst, laatst: gewoon.dag.laatst };
  return {
    ...zonderVergadering(stap, toestand, gereed, dag, 'vergadering', nietEerder),
    vergadering,
    marge,
    volgende,
    gemist,
    conflict,
  };
}

const UIT_HET_ROOSTER: Grond = 'vergadering';
const GEEN_AGENDA: Agendaplaats | null = null;

/**
 * A forecast from the calendar of the body. What only some readers ask is looked up there when they do, and what holds for
 * all of these takes no room in each.
 */
class Roosterprognose implements Stationsprognose {
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

  get grond(): Grond {
    return UIT_HET_ROOSTER;
  }

  get agenda(): Agendaplaats | null {
    return GEEN_AGENDA;
  }

  get vergadering(): Vergadering | null {
    return this.stap.lijst.vergaderingen[this.plaats] ?? null;
  }

  get marge(): Marge | null {
    return ligtErNog(this.stap) ? null : margeTot(this.sluiting, this.gereed, this.kalender);
  }

  get volgende(): Vergadering | null {
    const { sluiting } = this;
    return sluiting === null ? null : volgendeNa(this.plaats, sluiting, this.stap.lijst);
  }

  get gemist(): Vergadering | null {
    const gemist = gemistVoor(this.plaats, this.gereed, this.stap.lijst);
    return gemist === null || gemist.dag < heropendOp(this.stap) ? null : gemist;
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
