import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Groep, groepeer } from '../groepeer.js';

/** A day on which a body of a gemeente meets according to some trajecten, and not according to others. */
export interface Kalenderverschil {
  readonly gemeente: string;
  readonly gremiumsoort: string;
  readonly dag: Dag;
  /** The codes of the trajecten that know a meeting on this day. */
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

interface Kalender {
  readonly gemeente: string;
  readonly gremiumsoort: string;
  readonly traject: string;
  readonly eerste: Dag;
  readonly laatste: Dag;
  /** From which days a meeting moved away: of those it is known too that nobody meets. */
  readonly verlaten: ReadonlySet<Dag>;
  /** Without what fell out: then nobody meets. */
  readonly dagen: ReadonlySet<Dag>;
}

/**
 * The days on which trajecten do not know the same meetings of one body, by day. Each traject keeps calendars of its
 * own, but an evening is one evening: who moves a meeting in one traject finds here where it still stands. Only days
 * within both calendars count, and only from the peildatum on; that a calendar begins later or ends earlier is no
 * difference, but the day from which its first meeting moved away is. A written
 * round belongs to one stuk, so to one traject.
 */
export function kalenderverschillen(standen: readonly Stand[]): readonly Kalenderverschil[] {
  const sleutel = ({ gemeente, gremiumsoort }: Kalender): string => `${gemeente}|${gremiumsoort}`;
  return [...groepeer(standen.flatMap(kalendersVan), sleutel).values()]
    .flatMap(verschillenTussen)
    .sort((a, b) => a.dag - b.dag || (a.gemeente < b.gemeente ? -1 : 1));
}

function kalendersVan({ traject, gremia, vergaderingen, peildatum }: Stand): readonly Kalender[] {
  const echt = vergaderingen.filter(({ schriftelijk }) => schriftelijk === undefined);
  const perGremium = groepeer(echt, ({ gremium }) => gremium);
  return gremia.flatMap(({ code, soort, gemeente }) => {
    const eigen = perGremium.get(code);
    if (gemeente === null || eigen === undefined) return [];
    const dagen = eigen.map(({ dag }) => dag);
    return {
      gemeente,
      gremiumsoort: soort,
      traject: traject.code,
      eerste: Math.max(Math.min(...dagen), peildatum),
      laatste: Math.max(...dagen),
      verlaten: new Set(eigen.flatMap(({ was }) => (was === undefined || was < peildatum ? [] : [was]))),
      dagen: new Set(eigen.filter(({ staat }) => staat !== 'vervallen').map(({ dag }) => dag)),
    };
  });
}

function verschillenTussen(kalenders: Groep<Kalender>): readonly Kalenderverschil[] {
  const [{ gemeente, gremiumsoort }] = kalenders;
  const dagen = new Set(kalenders.flatMap((kalender) => [...kalender.dagen]));
  return [...dagen].flatMap((dag) => {
    const gedekt = kalenders.filter(
      ({ eerste, laatste, verlaten }) => (eerste <= dag && dag <= laatste) || verlaten.has(dag),
    );
    const wel = trajectenVan(gedekt.filter((kalender) => kalender.dagen.has(dag)));
    const niet = trajectenVan(gedekt).filter((traject) => !wel.includes(traject));
    return niet.length > 0 ? [{ gemeente, gremiumsoort, dag, wel, niet }] : [];
  });
}

/** Each once: a gemeente may have several bodies of one kind, such as two commissies. */
function trajectenVan(kalenders: readonly Kalender[]): readonly string[] {
  return [...new Set(kalenders.map(({ traject }) => traject))];
}
