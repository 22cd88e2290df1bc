import { isEersteStap } from './eerste-stap.js';
import { ligtVooraf } from './gereed.js';
import type { Reden } from './reden.js';
import type { Stap } from './routeplan.js';

const GEEN: readonly Reden[] = [];

/** What the days between the decision of a predecessor and handing in here are for; none where there are none. */
export function verwerkingsredenen(stap: Stap): readonly Reden[] {
  if (isEersteStap(stap) || ligtVooraf(stap) !== null) {
    return GEEN;
  }
  const { station, regel } = stap;
  const eigen = regel?.verwerking ?? null;
  const { dagen, telling } = eigen ?? { dagen: station.verwerkingsdagen, telling: 'kalenderdagen' as const };
  const werkdagen = regel?.toetswerkdagen ?? 0;
  if (dagen === 0 && werkdagen === 0) {
    return GEEN;
  }
  const bron = regel?.bron ?? '';
  return [
    ...(dagen === 0
      ? []
      : [{ kind: 'verwerking' as const, dagen, telling, bron: eigen === null ? '' : bron }]),
    ...(werkdagen === 0 ? [] : [{ kind: 'kwaliteitstoets' as const, werkdagen, bron }]),
  ];
}
