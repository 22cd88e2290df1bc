/** What can be wrong with a Trajectbestand. */
export type Foutcode =
  | 'YAML'
  | 'TE_GROOT'
  | 'ONTBREEKT'
  | 'ONBEKENDE_SLEUTEL'
  | 'VERKEERDE_WAARDE'
  | 'TE_VEEL'
  | 'ONBEKENDE_ROL'
  | 'DUBBEL'
  | 'ONBEKENDE_VERWIJZING'
  | 'KRINGLOOP'
  | 'GREMIUM_ONTBREEKT'
  | 'BESTAAT_NIET'
  | 'VERKEERDE_VOLGORDE'
  | 'AANLEVERDAG_NA_VERGADERING'
  | 'BESLUIT_VOOR_VOORGANGER'
  | 'BESLUIT_TE_VROEG'
  | 'BESLUIT_PAST_NIET'
  | 'VASTGELEGD_VOOR_DAG'
  | 'AANPASSING_ONTBREEKT'
  /** As where such a thing is recorded by itself. */
  | 'CYCLUS-05'
  | 'REGEL-05';

/** Something in a Trajectbestand that must be repaired before it can be loaded. */
export interface Fout {
  readonly code: Foutcode;
  /** Where it stands, such as `gremia[3].gemeente`; empty for the file as a whole. */
  readonly pad: string;
  readonly melding: string;
  /** Line and column in the text, from 1, as far as known. */
  readonly regel?: number;
  readonly kolom?: number;
}

/** A path of keys and positions as text. */
export function padVan(delen: readonly (string | number)[]): string {
  return delen.reduce<string>((pad, deel) => {
    if (typeof deel === 'number') return `${pad}[${String(deel)}]`;
    return pad === '' ? deel : `${pad}.${deel}`;
  }, '');
}

/**
 * The keys and positions of a path: the inverse of {@link padVan} for keys of letters and digits.
 * @example delenVanPad('gremia[3].gemeente') // ['gremia', 3, 'gemeente']
 */
export function delenVanPad(pad: string): readonly (string | number)[] {
  return [...pad.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, positie, sleutel]) =>
    positie === undefined ? (sleutel ?? '') : Number(positie),
  );
}
