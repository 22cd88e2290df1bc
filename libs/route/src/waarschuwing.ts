import type { Dag } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from './berekening.js';
import { ketenVan, verklaarKeten } from './berekening.js';
import type { Stationsprognose } from './prognose.js';
import { isVoorbij } from './recht/binnen-termijn.js';

export const WAARSCHUWINGCODES = [
  'TE_LAAT',
  'PROGNOSE_NA_VENSTER',
  'AANLEVERING_GEMIST',
  'ROUTESTART_NIET_GEPLAND',
  'MIJLPALEN_KNELLEN',
  'GEEN_VERGADERSCHEMA',
  'NOG_TE_PLANNEN',
  'GEEN_RESERVE',
  'FEESTDAG',
  'VAKANTIE',
] as const;
export type Waarschuwingcode = (typeof WAARSCHUWINGCODES)[number];

export const ERNSTEN = ['kritiek', 'let-op', 'info'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Who can do something about it. */
export interface Actor {
  readonly rol: string | null;
  readonly gremium: string | null;
  readonly gemeente: string | null;
}

/** A slip that can still be prevented, or one that happened: from facts and calendars only, never from age. */
export interface Waarschuwing {
  readonly code: Waarschuwingcode;
  readonly ernst: Ernst;
  readonly mijlpaal: number | null;
  readonly station: string | null;
  readonly gemeente: string | null;
  readonly activiteit: string | null;
  /** What is wrong, as a sentence. */
  readonly melding: string;
  /** The rule that was broken, as a sentence. */
  readonly regel: string;
  /** The facts it rests on: rows, meetings, days. */
  readonly bewijs: readonly string[];
  readonly actor: Actor;
  /** The last day on which acting still helps; `null` when it is too late or unknown. */
  readonly uiterlijk: Dag | null;
  /** The causal chain in words. */
  readonly oorzaak: readonly string[];
}

/** What a warning about one step of the route has in common with all others about that step. */
export function overStap(
  prognose: Stationsprognose,
  berekening: Berekening,
): Pick<Waarschuwing, 'mijlpaal' | 'station' | 'gemeente' | 'activiteit' | 'actor' | 'oorzaak'> {
  const { behandeling, activiteit } = prognose.stap;
  return {
    mijlpaal: behandeling.mijlpaal,
    station: behandeling.station,
    gemeente: behandeling.gemeente,
    activiteit: activiteit?.code ?? null,
    actor: actorVan(wieIsAanZet(prognose, berekening)),
    oorzaak: verklaarKeten(ketenVan(prognose, berekening)),
  };
}

/** The body that keeps the stuk from moving: the first on the way that has not decided. */
export function wieIsAanZet(prognose: Stationsprognose, berekening: Berekening): Stationsprognose {
  const open = ketenVan(prognose, berekening).find((schakel) => !isVoorbij(schakel.prognose));
  return open?.prognose ?? prognose;
}

/** A last day to act as long as it has not passed; `null` after it, because then acting no longer helps. */
export function zolangHetKan(dag: Dag | null, { peildatum }: Berekening): Dag | null {
  return dag !== null && dag >= peildatum ? dag : null;
}

export function actorVan({ stap }: Stationsprognose): Actor {
  return { rol: stap.gremium.beheerrol, gremium: stap.gremium.code, gemeente: stap.gremium.gemeente };
}

/** The steps on which nobody has taken a positive decision yet. */
export function openStappen(berekening: Berekening): readonly Stationsprognose[] {
  return berekening.prognoses.filter((prognose) => !isVoorbij(prognose));
}

/** The rows of the plan on which a warning rests, with their line in the source where that is known. */
export function bewijsVanRijen({ rijen }: Pick<Activiteit, 'rijen'>): readonly string[] {
  return rijen.map(({ code, bronregel }) =>
    bronregel > 0 ? `Rij ${code} (regel ${String(bronregel)} van de bron)` : `Rij ${code}`,
  );
}
