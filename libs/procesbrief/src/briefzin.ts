/** A sentence of a letter, with what it rests on. */
export interface Briefzin {
  readonly tekst: string;
  readonly feiten: readonly string[];
}
