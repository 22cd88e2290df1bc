import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import { dagVanUitzondering, nietToegepast, vervallen } from './afwijkingen.js';
import { isRegeldag } from './dagen-van-regel.js';
import type { Sluitingsdagen } from './sluiting.js';
import { sluitingOp } from './sluiting.js';
import type { Afwijking, Uitzondering } from './uitzondering.js';
import type { Vergaderregel } from './vergaderregel.js';

/** A meeting on a day of its own, because somebody decided so. */
export interface Besloten {
  readonly kind: 'verplaatst' | 'extra';
  readonly oorspronkelijk: Dag;
  readonly dag: Dag;
  readonly reden: string;
  /** `undefined`: computed from the day. */
  readonly aanleverdag: Dag | null | undefined;
}

export interface GeordendeUitzonderingen {
  readonly besloten: readonly Besloten[];
  /** Days of the rule about which an exception decides: the rule is silent there. */
  readonly beslist: ReadonlySet<Dag>;
  readonly bezet: ReadonlySet<Dag>;
  readonly afwijkingen: readonly Afwijking[];
}

/**
 * Sorts out which exceptions count: of two about one day the first, and none about a day that the rule does not
 * name. A body meets once a day: a meeting moved onto another one falls out, an extra one there is not added.
 */
export function ordenUitzonderingen(
  regel: Vergaderregel,
  uitzonderingen: readonly Uitzondering[],
  dagen: Sluitingsdagen,
): GeordendeUitzonderingen {
  const afwijkingen: Afwijking[] = [];
  const geldig = new Map<Dag, Exclude<Uitzondering, { kind: 'extra' }>>();
  for (const uitzondering of uitzonderingen) {
    if (uitzondering.kind === 'extra') continue;
    const dag = dagVanUitzondering(uitzondering);
    const bezwaar = !isRegeldag(regel, dag)
      ? `op ${formatDag(dag)} is volgens de regel geen vergadering`
      : geldig.has(dag)
        ? `over ${formatDag(dag)} is al een uitzondering gemaakt`
        : uitzondering.kind === 'verplaatst' && uitzondering.naar === dag
          ? 'de oude en de nieuwe dag zijn gelijk'
          : null;
    if (bezwaar === null) geldig.set(dag, uitzondering);
    else afwijkingen.push(nietToegepast(uitzondering, bezwaar));
  }

  const besloten: Besloten[] = [];
  const bezet = new Set<Dag>();
  const isVrij = (dag: Dag): boolean =>
    !bezet.has(dag) && (!isRegeldag(regel, dag) || geldig.has(dag) || sluitingOp(dag, dagen) !== null);
  for (const uitzondering of [...geldig.values(), ...uitzonderingen.filter(({ kind }) => kind === 'extra')]) {
    const { reden } = uitzondering;
    const oorspronkelijk = dagVanUitzondering(uitzondering);
    if (uitzondering.kind === 'vervalt') {
      afwijkingen.push(vervallen(oorspronkelijk, reden));
      continue;
    }
    const dag = uitzondering.kind === 'extra' ? oorspronkelijk : uitzondering.naar;
    const { kind, aanleverdag } = uitzondering;
    if (!isVrij(dag)) {
      const bezwaar = `op ${formatDag(dag)} is al een vergadering`;
      afwijkingen.push(
        kind === 'extra'
          ? nietToegepast(uitzondering, bezwaar)
          : vervallen(oorspronkelijk, `${reden}; ${bezwaar}`),
      );
      continue;
    }
    bezet.add(dag);
    besloten.push({ kind, oorspronkelijk, dag, reden, aanleverdag });
  }
  return { besloten, beslist: new Set(geldig.keys()), bezet, afwijkingen };
}
