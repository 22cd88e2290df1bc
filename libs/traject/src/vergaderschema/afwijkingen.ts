import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import type { Afwijking, Uitzondering } from './uitzondering.js';

/** A meeting that falls out. */
export function vervallen(dag: Dag, reden: string): Afwijking {
  const zin = `De vergadering van ${formatDag(dag)} vervalt: ${reden}.`;
  return { soort: 'vervalt', dag, nieuw: null, reden, zin };
}

/** A meeting that comes to stand on another day. */
export function verplaatst(dag: Dag, nieuw: Dag, reden: string): Afwijking {
  const zin = `De vergadering van ${formatDag(dag)} is verplaatst naar ${formatDag(nieuw)}: ${reden}.`;
  return { soort: 'verplaatst', dag, nieuw, reden, zin };
}

/** A meeting that the rule does not name. */
export function toegevoegd(dag: Dag, reden: string): Afwijking {
  return { soort: 'extra', dag, nieuw: dag, reden, zin: `Extra vergadering op ${formatDag(dag)}: ${reden}.` };
}

/** An exception that puts a meeting on a holiday or in reces. */
export function opGeslotenDag(oorspronkelijk: Dag, dag: Dag, naam: string): Afwijking {
  const zin = `Op ${formatDag(dag)} valt ${naam}; de vergadering staat er toch, want daartoe is besloten.`;
  return { soort: 'let-op', dag: oorspronkelijk, nieuw: dag, reden: naam, zin };
}

/** An exception that changes nothing. */
export function nietToegepast(uitzondering: Uitzondering, reden: string): Afwijking {
  const dag = dagVanUitzondering(uitzondering);
  const zin = `De uitzondering voor ${formatDag(dag)} (${uitzondering.reden}) is niet toegepast: ${reden}.`;
  return { soort: 'niet-toegepast', dag, nieuw: null, reden, zin };
}

/** A day of handing in that the rule puts on a closed day. */
export function vervroegd(vergaderdag: Dag, volgensRegel: Dag, nieuw: Dag): Afwijking {
  const reden = `${formatDag(volgensRegel)} is geen werkdag`;
  const zin = `Voor de vergadering van ${formatDag(vergaderdag)} is aanleveren vervroegd naar ${formatDag(nieuw)}: ${reden}.`;
  return { soort: 'aanleverdag', dag: vergaderdag, nieuw, reden, zin };
}

/** The day that an exception is about: the one the rule names, or of an extra meeting its own. */
export function dagVanUitzondering(uitzondering: Uitzondering): Dag {
  return uitzondering.kind === 'verplaatst' ? uitzondering.van : uitzondering.dag;
}
