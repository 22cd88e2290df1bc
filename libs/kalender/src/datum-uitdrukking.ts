import type { Dag } from './dag.js';
import { formatDag, formatPeriode } from './notatie.js';
import { opsomming } from './opsomming.js';
import type { Periode } from './periode.js';

/**
 * A date as a planning really prints it (bron 004: of 41 rows only 22 have one fixed day). `tekst` is the cell as
 * printed. `alternatieven` is a set, not a range; `venster` is a row with only its week; `vaag` ("eind maart") has
 * a computed window and is shown as such; `onbekend` keeps what could not be read, nothing is repaired silently.
 */
export type DatumUitdrukking =
  | { readonly kind: 'vast'; readonly dag: Dag; readonly tekst: string }
  | { readonly kind: 'alternatieven'; readonly dagen: readonly Dag[]; readonly tekst: string }
  | { readonly kind: 'venster'; readonly venster: Periode | null; readonly tekst: string }
  | {
      readonly kind: 'nog-te-plannen';
      readonly venster: Periode | null;
      readonly extra: boolean;
      readonly tekst: string;
    }
  | { readonly kind: 'vaag'; readonly venster: Periode; readonly tekst: string }
  | { readonly kind: 'onbekend'; readonly tekst: string };

/** Earliest up to latest possible day; null when the text gives no bounds. */
export function bereikVan(uitdrukking: DatumUitdrukking): Periode | null {
  switch (uitdrukking.kind) {
    case 'vast':
      return { van: uitdrukking.dag, tot: uitdrukking.dag };
    case 'alternatieven':
      if (uitdrukking.dagen.length === 0) return null;
      return { van: Math.min(...uitdrukking.dagen), tot: Math.max(...uitdrukking.dagen) };
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
      return uitdrukking.venster;
    case 'onbekend':
      return null;
  }
}

/** The days that a date names; of a period or a week none was chosen yet. */
export function gekozenDagen(uitdrukking: DatumUitdrukking | null): readonly Dag[] {
  switch (uitdrukking?.kind) {
    case 'vast':
      return [uitdrukking.dag];
    case 'alternatieven':
      return uitdrukking.dagen;
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
    case 'onbekend':
    case undefined:
      return [];
  }
}

/**
 * The expression as readers see it.
 * @example 'do 25-2-2021 of ma 1-3-2021', 'nog te plannen in ma 15-3 t/m vr 19-3-2021 (extra)'
 */
export function formatDatumUitdrukking(uitdrukking: DatumUitdrukking): string {
  switch (uitdrukking.kind) {
    case 'vast':
      return formatDag(uitdrukking.dag);
    case 'alternatieven':
      return opsomming(uitdrukking.dagen.map(formatDag), 'of');
    case 'venster':
      return uitdrukking.venster === null ? 'geen datum' : formatPeriode(uitdrukking.venster);
    case 'nog-te-plannen': {
      const waar = uitdrukking.venster === null ? '' : ` in ${formatPeriode(uitdrukking.venster)}`;
      return `nog te plannen${waar}${uitdrukking.extra ? ' (extra)' : ''}`;
    }
    case 'vaag':
      return `${opEenRegel(uitdrukking.tekst)} (${formatPeriode(uitdrukking.venster)})`;
    case 'onbekend':
      return `niet te lezen: "${opEenRegel(uitdrukking.tekst)}"`;
  }
}

function opEenRegel(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
