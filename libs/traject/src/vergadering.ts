import type { Dag } from '@routekaart/kalender';
import type { Cyclus } from './cyclus.js';

/** A meeting of a Gremium. */
export interface Vergadering {
  readonly id: string;
  readonly gremium: string;
  readonly dag: Dag;
  /** The day for which it was first planned; left out while it stays on that day. */
  readonly was?: Dag;
  /** The days for which it was planned after that and before `dag`; left out while it moved once. */
  readonly tussendagen?: readonly Dag[];
  /** The last day on which a stuk may be handed in, that day included; `null` when nobody knows it. */
  readonly aanleverdag: Dag | null;
  readonly staat: 'bevestigd' | 'voorlopig' | 'afgeleid' | 'vervallen' | 'verplaatst';
  /** False for a meeting that only informs: no stuk is decided there. */
  readonly besluitvormend: boolean;
  /** Where the date comes from; `voorbeeld` is invented and labelled wherever it shows. */
  readonly herkomst: 'bron' | 'voorbeeld' | 'ingevoerd';
  /** Why it moved or fell out, `null` when it did not. */
  readonly reden: string | null;
  /** Decided on paper, without a meeting: the papers may come until that day. Left out for a real meeting. */
  readonly schriftelijk?: true;
  /** Left out when the meeting belongs to no raadscyclus. */
  readonly cyclus?: Cyclus;
}

/** What a meeting that stood on these days, the present one last, tells of the others; nothing while it stayed on its day. */
export function verzetOver(dagen: readonly Dag[]): Pick<Vergadering, 'was' | 'tussendagen'> {
  const nu = dagen.at(-1);
  const [was, ...later] = new Set(dagen);
  const tussendagen = later.filter((dag) => dag !== nu);
  return {
    ...(was === undefined || was === nu ? {} : { was }),
    ...(tussendagen.length === 0 ? {} : { tussendagen }),
  };
}
