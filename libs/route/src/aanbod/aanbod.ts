import { type Dag, type Kalender, bereikVan, werkdagenTussen } from '@routekaart/kalender';
import type { AanbodFeit, Aanbodhandeling, Activiteit, Dossier, Gemeente } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Sessieminimum, leesMinimum } from './minimum.js';

/** Where the offer to one gemeente stands. No answer is not a refusal. */
export const AANBODSTATUSSEN = ['niet-verzonden', 'geen-reactie', 'aanvaard', 'afgewezen'] as const;
export type Aanbodstatus = (typeof AANBODSTATUSSEN)[number];

/** The offer of one Activiteit to one gemeente. */
export interface Aanbod {
  readonly activiteit: Activiteit;
  readonly gemeente: Gemeente;
  readonly status: Aanbodstatus;
  /** The day of the letter, `null` before it was sent. */
  readonly verzonden: Dag | null;
  /** The day of the last answer. */
  readonly beantwoord: Dag | null;
  readonly sessies: number | null;
  /**
   * Working days between the letter and the first day of the round, both days not counted; `null` without letter or
   * without day. Negative when the letter came after it.
   */
  readonly werkdagen: number | null;
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
    (feit) => feit.activiteit === activiteit.code && feit.herkomst.dag <= plan.peildatum,
  );
  return stand.gemeenten.map((gemeente) => {
    const feiten = bekend.filter((feit) => feit.gemeente === gemeente.code);
    const brief = feiten.findLast(({ handeling }) => handeling === 'verzenden') ?? null;
    const antwoord = feiten.findLast(({ handeling }) => handeling !== 'verzenden') ?? null;
    const sessies = antwoord?.sessies ?? null;
    return {
      activiteit,
      gemeente,
      status: statusVan(brief, antwoord),
      verzonden: brief?.dag ?? null,
      beantwoord: antwoord?.dag ?? null,
      sessies,
      werkdagen: werkdagenTotRonde(brief?.dag ?? null, activiteit, plan.kalender),
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
  'geen-reactie': { aanvaarden: 'aanvaard', afwijzen: 'afgewezen' },
  aanvaard: { afwijzen: 'afgewezen' },
  afgewezen: { aanvaarden: 'aanvaard' },
};

function statusVan(brief: AanbodFeit | null, antwoord: AanbodFeit | null): Aanbodstatus {
  if (brief === null) {
    return 'niet-verzonden';
  }
  return antwoord === null ? 'geen-reactie' : antwoord.handeling === 'aanvaarden' ? 'aanvaard' : 'afgewezen';
}

function werkdagenTotRonde(brief: Dag | null, { datum }: Activiteit, kalender: Kalender): number | null {
  const ronde = bereikVan(datum);
  if (brief === null || ronde === null) {
    return null;
  }
  return ronde.van > brief
    ? werkdagenTussen(kalender, brief, ronde.van - 1)
    : werkdagenTussen(kalender, brief, ronde.van);
}
