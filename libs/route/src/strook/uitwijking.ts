import { type Dag, type Kalenderperiode, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { valt } from '../overslag/overslagzin.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { sluitingOp } from '../vergaderlijst.js';

/** A meeting that a local rule moved from a closed day to a later one: no printed calendar has that day. */
export interface Uitwijking {
  readonly kind: 'uitgeweken';
  readonly van: Dag;
  readonly naar: Dag;
  /** What closed the days in between, in order. */
  readonly gesloten: readonly Kalenderperiode[];
  /** Where the rule stands. */
  readonly bron: string;
}

/** Which of these meetings of a station its rule moved, each once. */
export function uitwijkingenVan(
  gebruikt: readonly (Vergadering | null | undefined)[],
  { regel, vergaderingen, gremium }: Stap,
  { kalender }: Pick<Routeplan, 'kalender'>,
): readonly Uitwijking[] {
  if (regel?.bijSluiting !== 'volgende-werkdag') {
    return [];
  }
  const naar = new Map(gebruikt.flatMap((een) => (een == null ? [] : [[een.id, een.dag]])));
  return vergaderingen.flatMap(({ id, dag: van }): readonly Uitwijking[] => {
    const dag = naar.get(id) ?? van;
    const sluitingen = Array.from({ length: Math.max(0, dag - van) }, (_, plaats) =>
      sluitingOp(kalender, van + plaats, gremium.code),
    );
    const gesloten = [...new Set(sluitingen)].filter((periode) => periode !== null);
    return dag === van ? [] : [{ kind: 'uitgeweken', van, naar: dag, gesloten, bron: regel.bron }];
  });
}

export function verklaarUitwijking({ van, naar, gesloten, bron }: Uitwijking): string {
  const regel = `de regel van dit station${bron === '' ? '' : ` (${bron})`}`;
  return (
    `De vergadering van ${formatDag(van)} ${valt(gesloten[0] ?? null)} en gaat volgens ${regel} ` +
    `naar de volgende werkdag: ${formatDag(naar)}.`
  );
}
