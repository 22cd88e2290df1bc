import { dagVan } from '@routekaart/kalender';
import {
  type Besluit,
  type Rechtsregime,
  type Stand,
  gevraagdVan,
  regimeOp,
  regimeVan,
} from '@routekaart/traject';
import type { Stap } from '../routeplan.js';
import { knoop } from './delen.js';
import type { Knoop } from './graaf.js';

/** The last day on which the old article 1 of the Wet gemeenschappelijke regelingen held. */
const OUDE_WGR_TOT = dagVan('2022-06-30');
const TOESTEMMING_TOT = 'art. 1 lid 2 Wet gemeenschappelijke regelingen (tot en met 30-6-2022)';
const TOESTEMMING_SINDS = 'art. 1 lid 4 Wet gemeenschappelijke regelingen (sinds 1-7-2022)';

/**
 * The law on which a besluit rests: the toestemming without which colleges make no regeling, or the zienswijze that
 * raden may give (Wgr art. 1). The rule that the traject has for that day comes first; `null` for other besluiten.
 */
export function wetsknoop(besluit: Besluit, stap: Stap, stand: Stand): Knoop | null {
  const { uitkomst, dag } = besluit;
  if (uitkomst === 'toestemming-verleend' || uitkomst === 'toestemming-onthouden') {
    return toestemmingsknoop(dag, stap, stand);
  }
  return gevraagdVan(stap.behandeling.mijlpaal, stap.station, stand) === 'zienswijze'
    ? regimeknoop(regimeVan(stap.station, stand))
    : null;
}

function toestemmingsknoop(dag: Besluit['dag'], { station }: Stap, stand: Stand): Knoop {
  const toen = regimeOp(stand.rechtsregimes, dag).filter(({ termijn }) => termijn === null);
  const uitTraject = regimeknoop(toen.find(({ code }) => code === station.regime) ?? toen[0] ?? null);
  return (
    uitTraject ??
    knoop(
      'wet:toestemming',
      'wetsartikel',
      'Colleges treffen geen regeling dan na toestemming van de raden.',
      {
        kind: 'wet',
        artikel: dag <= OUDE_WGR_TOT ? TOESTEMMING_TOT : TOESTEMMING_SINDS,
      },
    )
  );
}

/** A rule of law as a node, `null` without a place where it stands. */
export function regimeknoop(regime: Rechtsregime | null): Knoop | null {
  return regime?.bron == null
    ? null
    : knoop(`wet:${regime.code}`, 'wetsartikel', regime.regel, { kind: 'wet', artikel: regime.bron });
}

/** Where the term of a station stands: the source of its rule of law, or else the article of the station. */
export function termijnbron({ station }: Stap, stand: Stand): string | null {
  return regimeVan(station, stand)?.bron ?? station.grondslag;
}

/** Where a term ends on a day that is no working day: the day after counts. */
export const TERMIJNENWET: Knoop = knoop(
  'wet:termijnenwet',
  'wetsartikel',
  'Een termijn die op een zaterdag, zondag of feestdag eindigt, loopt door tot de volgende werkdag.',
  { kind: 'wet', artikel: 'art. 1 Algemene termijnenwet' },
);
