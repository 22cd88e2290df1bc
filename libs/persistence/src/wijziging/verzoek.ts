import type { Documentinvoer, Importbevinding } from '@routekaart/bijlage';
import type { Dag } from '@routekaart/kalender';
import type {
  AanbodFeit,
  AfspraakFeit,
  AanmeldFeit,
  Aanleverfeit,
  Agendering,
  AdviesFeit,
  ActiviteitOpzet,
  AliasFeit,
  Afhandeling,
  Besluit,
  Gemeentedeelname,
  Gremiumdeelname,
  BevindingFeit,
  Dossier,
  Editie,
  PlanFeit,
  Planimport,
  RijFeit,
  Routekaart,
  Scenario,
  StationsregelFeit,
  Stukversie,
  VergaderFeit,
  WensFeit,
} from '@routekaart/traject';
import type { NieuwLokaalStation } from '../lokaalstation/lokale-route.js';

/** A change that somebody asks for. */
export interface Verzoek {
  /** The code of the Traject. */
  readonly traject: string;
  /** Idempotency key: the same request sent again gets the same answer and changes nothing. */
  readonly sleutel: string;
  /** Hash of what was asked, to tell a repetition from a key that is used twice. */
  readonly verzoekHash: string;
  /** What is done, for instance the name of the mutation. */
  readonly handeling: string;
  readonly rol: string;
  readonly door: string;
  /** CBS code of the gemeente on whose behalf it is done, `null` for a regional role. */
  readonly gemeente: string | null;
  /** ISO instant, from the clock of the application. */
  readonly op: string;
  readonly bron: string;
}

/** A fact without its Herkomst: that is given when it is recorded. */
export type NieuwFeit =
  | ({ readonly soort: 'besluit' } & Omit<Besluit, 'herkomst'>)
  | ({ readonly soort: 'aanlevering' } & Omit<Aanleverfeit, 'herkomst'>)
  | ({ readonly soort: 'agendering' } & Omit<Agendering, 'herkomst'>)
  | ({ readonly soort: 'deelname' } & Omit<Gemeentedeelname, 'herkomst'>)
  | ({ readonly soort: 'deelname' } & Omit<Gremiumdeelname, 'herkomst'>)
  | ({ readonly soort: 'stationsregel' } & Omit<StationsregelFeit, 'herkomst'>)
  | ({ readonly soort: 'lokaalstation' } & NieuwLokaalStation)
  | ({ readonly soort: 'afspraak' } & Omit<AfspraakFeit, 'herkomst'>)
  | ({ readonly soort: 'plan' } & Omit<PlanFeit, 'herkomst'>)
  | ({ readonly soort: 'vergadering' } & Omit<VergaderFeit, 'herkomst'>)
  | ({ readonly soort: 'editie' } & Omit<Editie, 'herkomst'>)
  | ({ readonly soort: 'routekaart' } & Omit<Routekaart, 'herkomst'>)
  | ({ readonly soort: 'stukversie' } & Omit<Stukversie, 'herkomst'>)
  | ({ readonly soort: 'wens' } & Omit<WensFeit, 'herkomst'>)
  | ({ readonly soort: 'aanbod' } & Omit<AanbodFeit, 'herkomst'>)
  | ({ readonly soort: 'aanmelding' } & Omit<AanmeldFeit, 'herkomst'>)
  | ({ readonly soort: 'advies' } & Omit<AdviesFeit, 'herkomst'>)
  /** A new Activiteit; the rows in which it is printed are a fact of their own. */
  | { readonly soort: 'activiteit'; readonly opzet: NieuweActiviteit }
  | ({ readonly soort: 'planrijen' } & Omit<RijFeit, 'herkomst'>)
  | ({ readonly soort: 'planimport' } & Omit<Planimport, 'herkomst'> & Importdocument)
  | ({ readonly soort: 'alias' } & Omit<AliasFeit, 'herkomst'>)
  | ({ readonly soort: 'bevindingbesluit' } & Omit<BevindingFeit, 'herkomst'>)
  | { readonly soort: 'afhandeling'; readonly afhandeling: Omit<Afhandeling, 'herkomst'> }
  | ({ readonly soort: 'scenario' } & Omit<Scenario, 'herkomst'>);

/** What an import knows of an Activiteit beside its rows. */
export type NieuweActiviteit = Omit<ActiviteitOpzet, 'rijen' | 'week' | 'versie'>;

/** What is kept of an import beside the Dossier: its prose and its cells as printed, in the order of the source. */
export interface Importdocument {
  /** docx, xlsx, csv or tsv. */
  readonly bestandssoort: string;
  readonly jaar: number;
  readonly document: Documentinvoer;
  readonly bevindingen: readonly Importbevinding[];
}

/** The versie of a `traject` is that of its whole dossier: every change raises it. */
export type OnderwerpSoort = 'behandeling' | 'activiteit' | 'gremium' | 'traject';

/** What a change is about, and the versie of it that the asker had before them. */
export interface Onderwerp {
  readonly soort: OnderwerpSoort;
  /** The id of a Behandeling, the code of an Activiteit, Gremium or Traject. */
  readonly code: string;
  readonly versie: number;
}

/** The answer of the pure rule that judges a Verzoek. `resultaat` is JSON, kept for repetitions. */
export type Beslissing<R, W> =
  | { readonly kind: 'geweigerd'; readonly weigering: W }
  /** The asker had an older versie before them: that is said before any rule is judged. */
  | { readonly kind: 'verouderd'; readonly onderwerp: Onderwerp }
  | {
      readonly kind: 'aanvaard';
      readonly onderwerp: Onderwerp;
      readonly feiten: readonly NieuwFeit[];
      readonly resultaat: R;
    };

/** A change as it was recorded: who did what, and when. */
export interface Wijziging {
  readonly volgnummer: number;
  readonly handeling: string;
  readonly rol: string;
  readonly door: string;
  readonly gemeente: string | null;
  /** ISO instant. */
  readonly op: string;
  /** The day of `op` in the Netherlands. */
  readonly dag: Dag;
  readonly bron: string;
}

export type WijzigingUitkomst<R, W> =
  /** The new versie, and the whole dossier as it is now: nobody who has it needs to read it again. */
  | {
      readonly kind: 'vastgelegd';
      readonly resultaat: R;
      readonly versie: number;
      readonly dossier: Dossier;
    }
  /** The same request was recorded before: its answer, and the versie of the dossier that it made. */
  | { readonly kind: 'herhaald'; readonly resultaat: R; readonly versie: number }
  /** The key was used before, for another request or by somebody else. */
  | { readonly kind: 'sleutel-hergebruikt' }
  | { readonly kind: 'onbekend-traject' }
  | { readonly kind: 'geweigerd'; readonly weigering: W }
  /** Somebody else was first: the present versie of the onderwerp, and who made it. */
  | { readonly kind: 'versieconflict'; readonly versie: number; readonly laatste: Wijziging | null };

/** How an Onderwerp is written down, so that its history can be asked for. */
export function onderwerpTekst(onderwerp: Pick<Onderwerp, 'soort' | 'code'>): string {
  return `${onderwerp.soort}:${onderwerp.code}`;
}

/**
 * The activiteiten that a change of the Traject as a whole plans: whoever had one of them before them must hear of it,
 * so their versie rises too.
 */
export function geplandBinnen(wijziging: {
  readonly onderwerp: Onderwerp | null;
  readonly feiten: readonly NieuwFeit[];
}): readonly string[] {
  if (wijziging.onderwerp?.soort !== 'traject') return [];
  return wijziging.feiten.flatMap((feit) => (feit.soort === 'plan' ? [feit.activiteit] : []));
}

/** The bodies of which a change of the Traject as a whole, or of another body, changes the meetings: their versie rises too, by one. */
export function vergaderdBinnen(wijziging: {
  readonly onderwerp: Onderwerp | null;
  readonly feiten: readonly NieuwFeit[];
}): readonly string[] {
  const { onderwerp } = wijziging;
  if (onderwerp?.soort !== 'traject' && onderwerp?.soort !== 'gremium') return [];
  const eigen = onderwerp.soort === 'gremium' ? onderwerp.code : null;
  const gremia = wijziging.feiten.flatMap((feit) =>
    feit.soort === 'vergadering' && feit.vergadering.gremium !== eigen ? [feit.vergadering.gremium] : [],
  );
  return [...new Set(gremia)];
}
