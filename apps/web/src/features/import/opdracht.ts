import type { Bevindingbesluit, BestandInput, ImportPlanningInput } from '../../api/documenten.js';

/** What is read: a file, or what somebody pasted. */
export type Bron =
  | { readonly soort: 'bestand'; readonly bestand: BestandInput }
  | { readonly soort: 'tekst'; readonly tekst: string };

/** A name of the document, and the gremium that it means. */
export interface Naamkeuze {
  readonly tekst: string;
  readonly gremium: string;
}

/** Everything that a reader chose about one document. */
export interface Opdracht {
  readonly bron: Bron;
  readonly jaar: number | null;
  readonly naam: string;
  readonly bijgewerktTotEnMet: string;
  readonly reden: string;
  readonly laatVervallen: boolean;
  readonly besluiten: ReadonlyMap<string, Bevindingbesluit>;
  readonly namen: readonly Naamkeuze[];
  /** The mijlpaal of a table, where its title does not tell. */
  readonly mijlpalen: ReadonlyMap<number, number>;
}

/** Above so many characters a request goes to the address for files. */
const RUIM = 200_000;

/** The reason of a trial, when none is given yet: it is never recorded. */
const REDEN_VAN_PROEF = 'Proef';

/** What the api is asked; a trial needs no reason yet. */
export function invoerVan(
  { bron, besluiten, namen, mijlpalen, ...opdracht }: Opdracht,
  aanvraag: Pick<ImportPlanningInput, 'traject' | 'sleutel' | 'verwachteVersie'> & {
    readonly proef: boolean;
  },
): ImportPlanningInput {
  const reden = opdracht.reden.trim();
  return {
    ...aanvraag,
    ...bronVan(bron),
    jaar: opdracht.jaar,
    laatVervallen: opdracht.laatVervallen,
    editie: {
      naam: opdracht.naam,
      reden: aanvraag.proef && reden === '' ? REDEN_VAN_PROEF : reden,
      bijgewerktTotEnMet: opdracht.bijgewerktTotEnMet === '' ? null : opdracht.bijgewerktTotEnMet,
    },
    beslissingen: [...besluiten].map(([bevinding, besluit]) => ({ bevinding, besluit })),
    aliassen: namen,
    mijlpalen: [...mijlpalen].map(([tabel, mijlpaal]) => ({ tabel, mijlpaal })),
  };
}

/** The document as the api takes it. */
export function bronVan(bron: Bron): Pick<ImportPlanningInput, 'tekst' | 'bestand'> {
  return bron.soort === 'bestand' ? { bestand: bron.bestand } : { tekst: bron.tekst };
}

/** To which address this document goes. */
export function adresVoor(bron: Bron): { readonly url?: string } {
  const { length } = bron.soort === 'bestand' ? bron.bestand.inhoud : bron.tekst;
  return length > RUIM ? { url: '/graphql/bestand' } : {};
}
