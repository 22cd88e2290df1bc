import { type Dag, formatDag } from '@routekaart/kalender';
import type { Gremium } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
import { stukwegVan } from './stuk.js';

/** The stuk went over to a gremium. */
export interface Overdracht {
  readonly gremium: Gremium;
  readonly dag: Dag;
}

/** Whose stuk it is, seen from one gemeente, and how it came there. */
export interface Eigendom {
  /** `null` while nobody has received it. */
  readonly eigenaar: Gremium | null;
  readonly sinds: Dag | null;
  /** Every hand-over so far, the first one first; the last one is to the eigenaar. */
  readonly overdrachten: readonly Overdracht[];
  readonly uitleg: string;
}

/**
 * Ownership changes hands: the ONS-D has the stuk ambtelijk and offers it to the colleges, which bring it in at their
 * raad as its owners (bron 003). A body of a gemeente becomes owner when the regional body before it decides, because
 * that sends the stuk on with its decision (bron 004: “instemmen en doorsturen”); any other body when the stuk is handed
 * in, or else when it decides. A stuk that was sent back is again of the body that must decide first.
 */
export function eigendomVan(einde: Stationsprognose, gemeente: string, berekening: Berekening): Eigendom {
  const weg = stukwegVan(einde, gemeente, berekening);
  const open = weg.findIndex((stap) => !isVoorbij(stap));
  const bereikt = open === -1 ? weg : weg.slice(0, open + 1);
  const overdrachten = bereikt.flatMap((stap, plaats) => {
    const dag = ontvangenOp(stap, weg[plaats - 1]);
    return dag === null ? [] : [{ gremium: stap.stap.gremium, dag, plaats }];
  });
  const laatste = overdrachten.at(-1);
  const volgende = weg[(laatste?.plaats ?? -1) + 1]?.stap.gremium ?? null;
  return {
    eigenaar: laatste?.gremium ?? null,
    sinds: laatste?.dag ?? null,
    overdrachten: overdrachten.map(({ gremium, dag }) => ({ gremium, dag })),
    uitleg: uitlegVan(laatste ?? null, volgende),
  };
}

function ontvangenOp(prognose: Stationsprognose, vorige: Stationsprognose | undefined): Dag | null {
  const { stap, toestand } = prognose;
  const stuurtDoor = vorige?.stap.behandeling.gemeente === null && stap.behandeling.gemeente !== null;
  if (stuurtDoor && isUitgesproken(vorige)) {
    return vorige.dag.laatst;
  }
  if (vorige === undefined && stap.terugverwezen != null) {
    return stap.terugverwezen.dag;
  }
  const isEr = ligtEr(prognose) || isUitgesproken(prognose) || toestand === 'afgewezen';
  return isEr ? (stap.aanlevering?.dag ?? stap.besluit?.dag ?? stap.agendering?.herkomst.dag ?? null) : null;
}

function uitlegVan(laatste: Overdracht | null, volgende: Gremium | null): string {
  if (laatste === null) {
    return `Nog van niemand; het stuk gaat eerst naar ${volgende?.naam ?? 'een gremium dat niet bekend is'}.`;
  }
  const { gremium, dag } = laatste;
  const heeft =
    gremium.niveau === 'ambtelijk'
      ? `${gremium.naam} heeft het stuk ambtelijk sinds ${formatDag(dag)}`
      : `${gremium.naam} is eigenaar sinds ${formatDag(dag)}`;
  return volgende === null ? `${heeft}.` : `${heeft}; daarna gaat het over naar ${volgende.naam}.`;
}
