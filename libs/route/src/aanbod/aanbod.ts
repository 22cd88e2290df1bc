import { type Dag, type Kalender, bereikVan } from '@routekaart/kalender';
import type {
  AanbodFeit,
  Aanbodhandeling,
  Activiteit,
  Dossier,
  Gemeente,
  Herkomst,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { werkdagenErtussen, werkdagenzin } from '../termijn.js';
import { type Sessieminimum, leesMinimum } from './minimum.js';

/** Where the offer to one gemeente stands. No answer is not a refusal. */
export const AANBODSTATUSSEN = [
  'niet-verzonden',
  'geen-reactie',
  'doorgegeven',
  'aanvaard',
  'afgewezen',
] as const;
export type Aanbodstatus = (typeof AANBODSTATUSSEN)[number];

/** Who can hold a letter that was not answered (bron 004: “Gemeentesecretaris legt contact met griffier”). */
export const AANBODHOUDERS = ['two', 'gemeentesecretaris', 'griffier'] as const;
export type Aanbodhouder = (typeof AANBODHOUDERS)[number];

/** One link of the chain: the letter, passing it on, or the last answer. */
export interface Aanbodschakel {
  readonly handeling: Aanbodhandeling;
  readonly dag: Dag;
  /** Working days from then to the round, counted like those of the letter. */
  readonly werkdagen: number | null;
  /** The same in words, as a band where a holiday is no day off everywhere; `null` also when it came after the round. */
  readonly werkdagentekst: string | null;
  readonly herkomst: Herkomst;
}

/** The offer of one Activiteit to one gemeente. */
export interface Aanbod {
  readonly activiteit: Activiteit;
  readonly gemeente: Gemeente;
  readonly status: Aanbodstatus;
  /** The day of the letter, `null` before it was sent. */
  readonly verzonden: Dag | null;
  /** The day on which the gemeentesecretaris passed it on to the griffier. */
  readonly doorgegeven: Dag | null;
  /** Who must act now; `null` once it was answered. */
  readonly houder: Aanbodhouder | null;
  /** What happened to it, in its order. */
  readonly keten: readonly Aanbodschakel[];
  /** The day of the last answer. */
  readonly beantwoord: Dag | null;
  readonly sessies: number | null;
  /**
   * Working days between the letter and the first day of the round, both days not counted; `null` without letter or
   * without day. Negative when the letter came after it.
   */
  readonly werkdagen: number | null;
  /** The same in words, as in a {@link Aanbodschakel}. */
  readonly werkdagentekst: string | null;
  readonly minimum: Sessieminimum;
  /** Whether the gemeente wants at least the minimum of sessions; `null` when either number is unknown. */
  readonly haaltMinimum: boolean | null;
}

/** The kind of round that is offered to each gemeente by letter: “Informatieronde per gemeente” (bron 004). */
export const INFORMATIERONDE = 'informatieronde';

/** Whether this round goes by offer and answer. */
export function isOpAanbod({ soort }: Pick<Activiteit, 'soort'>): boolean {
  return soort === INFORMATIERONDE;
}

/** The offers of one Activiteit to every gemeente of the Traject, as known on the peildatum. */
export function aanbiedingenVan(
  activiteit: Activiteit,
  { stand, plan }: Berekening,
  { aanbodFeiten }: Pick<Dossier, 'aanbodFeiten'>,
): readonly Aanbod[] {
  const minimum = leesMinimum(activiteit);
  const bekend = aanbodFeiten.filter(
    (feit) => feit.activiteit === activiteit.code && feit.dag <= plan.peildatum,
  );
  return stand.gemeenten.map((gemeente) => {
    const feiten = bekend.filter((feit) => feit.gemeente === gemeente.code);
    const brief = feiten.findLast(({ handeling }) => handeling === 'verzenden') ?? null;
    const door = feiten.findLast(({ handeling }) => handeling === 'doorgeven') ?? null;
    const antwoord = feiten.findLast(isAntwoord) ?? null;
    const status = statusVan(brief, door, antwoord);
    const sessies = antwoord?.sessies ?? null;
    return {
      activiteit,
      gemeente,
      status,
      verzonden: brief?.dag ?? null,
      doorgegeven: door?.dag ?? null,
      houder: HOUDERS[status],
      keten: [brief, door, antwoord].flatMap((feit) =>
        feit === null ? [] : [schakelVan(feit, activiteit, plan.kalender)],
      ),
      beantwoord: antwoord?.dag ?? null,
      sessies,
      ...werkdagenTotRonde(brief?.dag ?? null, activiteit, plan.kalender),
      minimum,
      haaltMinimum: sessies === null || minimum.sessies === null ? null : sessies >= minimum.sessies,
    };
  });
}

/** The status that follows, `null` where this act cannot be done. A gemeente may change its answer. */
export function aanbodstatusNa(status: Aanbodstatus, handeling: Aanbodhandeling): Aanbodstatus | null {
  return OVERGANGEN[status][handeling] ?? null;
}

const OVERGANGEN: Readonly<Record<Aanbodstatus, Readonly<Partial<Record<Aanbodhandeling, Aanbodstatus>>>>> = {
  'niet-verzonden': { verzenden: 'geen-reactie' },
  'geen-reactie': { doorgeven: 'doorgegeven', aanvaarden: 'aanvaard', afwijzen: 'afgewezen' },
  doorgegeven: { aanvaarden: 'aanvaard', afwijzen: 'afgewezen' },
  aanvaard: { afwijzen: 'afgewezen' },
  afgewezen: { aanvaarden: 'aanvaard' },
};

const HOUDERS: Readonly<Record<Aanbodstatus, Aanbodhouder | null>> = {
  'niet-verzonden': 'two',
  'geen-reactie': 'gemeentesecretaris',
  doorgegeven: 'griffier',
  aanvaard: null,
  afgewezen: null,
};

/** Whether the gemeente said yes or no with this. */
export function isAntwoord({ handeling }: Pick<AanbodFeit, 'handeling'>): boolean {
  return handeling === 'aanvaarden' || handeling === 'afwijzen';
}

function statusVan(
  brief: AanbodFeit | null,
  door: AanbodFeit | null,
  antwoord: AanbodFeit | null,
): Aanbodstatus {
  if (brief === null) {
    return 'niet-verzonden';
  }
  if (antwoord === null) {
    return door === null ? 'geen-reactie' : 'doorgegeven';
  }
  return antwoord.handeling === 'aanvaarden' ? 'aanvaard' : 'afgewezen';
}

function schakelVan(
  { handeling, dag, herkomst }: AanbodFeit,
  activiteit: Activiteit,
  kalender: Kalender,
): Aanbodschakel {
  return { handeling, dag, ...werkdagenTotRonde(dag, activiteit, kalender), herkomst };
}

function werkdagenTotRonde(
  vanaf: Dag | null,
  { datum }: Activiteit,
  kalender: Kalender,
): Pick<Aanbodschakel, 'werkdagen' | 'werkdagentekst'> {
  const ronde = bereikVan(datum);
  if (vanaf === null || ronde === null) return { werkdagen: null, werkdagentekst: null };
  const werkdagen = werkdagenErtussen(kalender, vanaf, ronde.van);
  return { werkdagen, werkdagentekst: werkdagen < 0 ? null : werkdagenzin(kalender, vanaf, ronde.van) };
}
