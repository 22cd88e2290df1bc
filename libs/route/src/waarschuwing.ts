import type { Dag } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import { type Berekening, ketenVan, verklaarKeten, wegNaar } from './berekening.js';
import type { Stationsprognose } from './prognose.js';
import { isVoorbij } from './recht/binnen-termijn.js';

export const WAARSCHUWINGCODES = [
  'TE_LAAT',
  'PROGNOSE_NA_VENSTER',
  'AANLEVERING_GEMIST',
  'AGENDA_ONHAALBAAR',
  'ROUTESTART_NIET_GEPLAND',
  'MIJLPALEN_KNELLEN',
  'GEEN_VERGADERSCHEMA',
  'WACHT_OP_HERINDIENING',
  'NOG_TE_PLANNEN',
  'GEEN_RESERVE',
  'FEESTDAG',
  'VAKANTIE',
  'AFGEWEZEN',
  'ADVIES_NEGATIEF',
  'VERSIEVERSCHIL',
  'INGANGSDATUM_IN_GEVAAR',
  'VENSTER_ONHAALBAAR',
  'AANPASSING_OPEN',
  'AANLEVERING_NADERT',
  'VOLGORDE',
  'DUBBEL',
  'RECES',
  'AFWIJKING_ROUTEKAART',
  'GESPREK_VOOR_BESLUIT',
  'TECHNISCHE_RONDE_NA_BESLUIT',
  'BEELDVORMING_ONTBREEKT',
  'UITNODIGING_KORT',
  'REACTIETIJD_KORT',
  'AANBOD_NIET_DOORGEGEVEN',
  'AANBOD_ZONDER_ANTWOORD',
  'GEEN_ZETEL',
  'AANMELDINGEN_TE_WEINIG',
  'LOKAAL_ADVIES_WIJKT_AF',
  'ADVIES_ZONDER_VERWERKTIJD',
  'RECHT_WIJZIGT_ONDERWEG',
  'RECHT_ZONDER_STATION',
  'SYNCHRONISATIE_IN_GEVAAR',
  'SAMENLOOP_ONHAALBAAR',
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

/** What one rule sees: a slip that can still be prevented, or one that happened. */
export interface Waarneming {
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
  /** What not acting costs, as a sentence, where the rule itself can say; left out where the consequences do. */
  readonly anders?: string;
  /** What to do about it, as a sentence, where the rule itself can say; left out where its code says enough. */
  readonly advies?: string | undefined;
  /** The causal chain in words. */
  readonly oorzaak: readonly string[];
  /** What it is about, where the step or the Activiteit does not say it all: it takes their place in the key. */
  readonly onderwerp?: string;
}

/** A Waarneming with a name: from facts and calendars only, never from age. */
export interface Waarschuwing extends Waarneming {
  /** Stays the same as long as it is about the same thing, whatever the peildatum. */
  readonly sleutel: string;
  /** The fingerprint of the cause: it changes with the evidence or the ernst. */
  readonly kenmerk: string;
}

/** What a warning about one step of the route has in common with all others about that step. */
export function overStap(
  prognose: Stationsprognose,
  berekening: Berekening,
): Pick<Waarneming, 'mijlpaal' | 'station' | 'gemeente' | 'activiteit' | 'actor' | 'oorzaak'> {
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
  return wegNaar(prognose, berekening).find((eerder) => !isVoorbij(eerder)) ?? prognose;
}

/** What a warning about one Activiteit has in common with all others about it. */
export function overActiviteit(
  activiteit: Activiteit,
): Pick<Waarneming, 'mijlpaal' | 'station' | 'gemeente' | 'activiteit' | 'actor'> {
  return {
    mijlpaal: activiteit.mijlpalen[0] ?? null,
    station: activiteit.station,
    gemeente: null,
    activiteit: activiteit.code,
    actor: { rol: 'two', gremium: activiteit.gremia[0] ?? null, gemeente: null },
  };
}

/** A last day to act as long as it has not passed; `null` after it, because then acting no longer helps. */
export function zolangHetKan(dag: Dag | null, { peildatum }: Berekening): Dag | null {
  return dag !== null && dag >= peildatum ? dag : null;
}

export function actorVan({ stap }: Stationsprognose): Actor {
  return { rol: stap.gremium.beheerrol, gremium: stap.gremium.code, gemeente: stap.gremium.gemeente };
}

/** The steps on which the route still waits. */
export function openStappen(berekening: Berekening): readonly Stationsprognose[] {
  return berekening.prognoses.filter((prognose) => !isVoorbij(prognose));
}

/** The rows of the plan on which a warning rests, with their line in the source where that is known. */
export function bewijsVanRijen({ rijen }: Pick<Activiteit, 'rijen'>): readonly string[] {
  return rijen.map(({ code, bronregel }) =>
    bronregel > 0 ? `Rij ${code} (regel ${String(bronregel)} van de bron)` : `Rij ${code}`,
  );
}
