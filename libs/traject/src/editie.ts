import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';
import type { Dossier, PlanFeit } from './dossier.js';

/**
 * A named state of the detailplanning, "bijgewerkt t/m" a day (bron 004, regel 67). It holds no rows of its own: it
 * is the plan facts that were recorded before it was vastgesteld, as far as they are of that day or earlier, and those
 * of the import that made it. So a fact of later, whatever it is about, never changes an edition.
 */
export interface Editie {
  /** Counts from 1 within the Traject. */
  readonly nummer: number;
  readonly naam: string;
  readonly bijgewerktTotEnMet: Dag;
  readonly reden: string;
  readonly herkomst: Herkomst;
}

/** What decides which plan facts an edition holds. */
export type Editiegrens = Pick<Editie, 'nummer' | 'bijgewerktTotEnMet'> & {
  readonly herkomst: Pick<Herkomst, 'volgnummer'>;
};

/** Whether this plan fact is in the edition. */
export function staatInEditie(
  { herkomst }: Pick<PlanFeit, 'herkomst'>,
  { bijgewerktTotEnMet, herkomst: vaststelling }: Editiegrens,
): boolean {
  if (herkomst.volgnummer === vaststelling.volgnummer) return true;
  return herkomst.volgnummer < vaststelling.volgnummer && herkomst.dag <= bijgewerktTotEnMet;
}

/** The edition to which a plan fact belongs: the first one that holds it, `null` while none does. */
export function editieVan<E extends Editiegrens>(
  feit: Pick<PlanFeit, 'herkomst'>,
  edities: readonly E[],
): E | null {
  return edities.find((editie) => staatInEditie(feit, editie)) ?? null;
}

/** The plan facts that are new in this edition: those that no earlier edition holds. */
export function nieuwInEditie(
  editie: Editiegrens,
  { planFeiten, edities }: Pick<Dossier, 'planFeiten'> & { readonly edities: readonly Editiegrens[] },
): readonly PlanFeit[] {
  const eerder = edities.filter(({ nummer }) => nummer < editie.nummer);
  return planFeiten.filter((feit) => staatInEditie(feit, editie) && editieVan(feit, eerder) === null);
}

/** The last fact about each Activiteit, by its code, among those that count. */
export function laatstePlanFeiten(
  planFeiten: readonly PlanFeit[],
  teltMee: (feit: PlanFeit) => boolean,
): ReadonlyMap<string, PlanFeit> {
  const laatste = new Map<string, PlanFeit>();
  for (const feit of planFeiten) {
    const eerder = laatste.get(feit.activiteit);
    if (teltMee(feit) && (eerder === undefined || eerder.herkomst.volgnummer < feit.herkomst.volgnummer)) {
      laatste.set(feit.activiteit, feit);
    }
  }
  return laatste;
}
