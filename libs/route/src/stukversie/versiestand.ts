import type { Dag } from '@routekaart/kalender';
import {
  type Besluit,
  type Dossier,
  type Stukversie,
  KENNISNEMING,
  laatOpen,
  nietIngetrokken,
  plaatsVan as volgordeVan,
  versieTijdens,
} from '@routekaart/traject';
import { isAdvies, magKennisnemen } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import type { Stap } from '../routeplan.js';
import { uitspraakOver } from './uitspraak.js';

/** Where one body stands with one version: decided or advised on it, not yet, or spoken on another one instead. */
export type Versieplaats = 'besloten' | 'geadviseerd' | 'open' | 'andere-versie';

/** One body and one version of the stuk. */
export interface Versiestand {
  readonly stap: Stap;
  readonly plaats: Versieplaats;
  /** The last outcome on this version, else what this body decided last on another one; `null` when there is neither. */
  readonly besluit: Besluit | null;
  /** Whether this body decided before, and must do so again on this version (VERSIEVERSCHIL). */
  readonly moetOpnieuw: boolean;
  readonly zin: string;
}

/** A version of the stuk of a Mijlpaal, with where every body stands. */
export interface Versieoverzicht {
  readonly versie: Stukversie;
  /** The one on which everybody must decide (invariant 2). */
  readonly isHuidig: boolean;
  /**
   * The day on which it was added: from then on it is frozen, and the one that counts. Of a version with which the
   * traject began the first day on which it was handed in or decided, `null` when it was neither yet.
   */
  readonly inRouteSinds: Dag | null;
  /** In the order of the route. */
  readonly standen: readonly Versiestand[];
}

/**
 * The versions of the stuk of one Mijlpaal on the peildatum, by this dossier, the newest first. What was decided on an older
 * version stays visible there; only the newest one counts.
 */
export function versiesVan(
  mijlpaal: number,
  { stand, plan }: Berekening,
  dossier: Pick<Dossier, 'aanleveringen'>,
): readonly Versieoverzicht[] {
  const versies = stand.stukversies
    .filter((versie) => versie.mijlpaal === mijlpaal)
    .sort((a, b) => b.nummer - a.nummer);
  const huidig = versies[0]?.nummer;
  const stappen = plan.stappen.filter(({ behandeling }) => behandeling.mijlpaal === mijlpaal);
  const cellen = new Set(stappen.map(({ behandeling }) => behandeling.id));
  const besluiten = new Map(stappen.map((stap) => [stap, geldendeVan(stap, stand.besluiten)]));
  const aangeleverd = nietIngetrokken(dossier.aanleveringen).filter(({ dag }) => dag <= stand.peildatum);
  const behandeld = (versie: Stukversie): readonly Dag[] => [
    ...stand.besluiten
      .filter((besluit) => cellen.has(besluit.behandeling) && besluit.stukversie === versie.nummer)
      .map(({ dag }) => dag),
    ...aangeleverd
      .filter(({ behandeling }) => cellen.has(behandeling))
      .filter(
        ({ herkomst }) => versieTijdens(mijlpaal, herkomst.volgnummer, stand.stukversies) === versie.nummer,
      )
      .map(({ dag }) => dag),
  ];
  return versies.map((versie) => {
    const isHuidig = versie.nummer === huidig;
    const dagen = versie.herkomst == null ? behandeld(versie) : [versie.herkomst.dag];
    return {
      versie,
      isHuidig,
      inRouteSinds: dagen.length === 0 ? null : Math.min(...dagen),
      standen: stappen.map((stap) => standVan(stap, besluiten.get(stap) ?? [], versie.nummer, isHuidig)),
    };
  });
}

/** What a body decided before the stuk was sent back to it stands on paper only. */
function geldendeVan(
  { behandeling, terugverwezen }: Stap,
  besluiten: readonly Besluit[],
): readonly Besluit[] {
  return besluiten
    .filter((besluit) => besluit.behandeling === behandeling.id)
    .filter(
      (besluit) =>
        besluit.stukversie !== terugverwezen?.stukversie || volgordeVan(besluit) > volgordeVan(terugverwezen),
    )
    .sort((a, b) => volgordeVan(a) - volgordeVan(b));
}

function standVan(stap: Stap, besluiten: readonly Besluit[], versie: number, isHuidig: boolean): Versiestand {
  const hierover = besluiten.findLast(({ stukversie }) => stukversie === versie) ?? null;
  // Who put it off decided nothing: of another version only what closed it is told.
  const elders = hierover === null ? (besluiten.findLast(isAf) ?? null) : null;
  const plaats = elders === null ? plaatsVan(stap, hierover) : 'andere-versie';
  const besluit = hierover ?? elders;
  const moetOpnieuw = isHuidig && elders !== null;
  return { stap, plaats, besluit, moetOpnieuw, zin: zinVan(stap, besluit, versie, plaats, moetOpnieuw) };
}

/** A word of a body that only advises is advice, here too (invariant 7). */
function plaatsVan(stap: Stap, besluit: Besluit | null): Versieplaats {
  if (besluit === null) return 'open';
  if (isAdvies(besluit.uitkomst, stap)) return 'geadviseerd';
  return isAf(besluit) ? 'besloten' : 'open';
}

function isAf({ uitkomst }: Besluit): boolean {
  return !laatOpen(uitkomst);
}

function zinVan(
  stap: Stap,
  besluit: Besluit | null,
  versie: number,
  plaats: Versieplaats,
  moetOpnieuw: boolean,
): string {
  const { gremium } = stap;
  const adviseert = magKennisnemen(stap);
  if (besluit === null || plaats === 'open') {
    return `${gremium.naam} heeft nog niet ${adviseert ? 'geadviseerd' : 'besloten'} over versie ${String(versie)}.`;
  }
  const uitspraak = uitspraakOver(besluit, stap);
  if (!moetOpnieuw) {
    return `${uitspraak}.`;
  }
  return besluit.uitkomst === KENNISNEMING
    ? `${uitspraak}; versie ${String(versie)} ligt er nog.`
    : `${uitspraak} en moet opnieuw ${adviseert ? 'adviseren' : 'besluiten'} over versie ${String(versie)}.`;
}
