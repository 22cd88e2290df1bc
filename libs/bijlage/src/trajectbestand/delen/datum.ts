/** A day as ISO text, such as `2021-03-11`. */
export type Isodag = string;

/** A DatumUitdrukking with ISO days. */
export interface Bestandsdatum {
  readonly soort: 'vast' | 'alternatieven' | 'venster' | 'nog-te-plannen' | 'vaag' | 'onbekend';
  readonly dag?: Isodag;
  readonly dagen?: readonly Isodag[];
  readonly van?: Isodag;
  readonly tot?: Isodag;
  readonly extra?: boolean;
  readonly tekst?: string;
}
