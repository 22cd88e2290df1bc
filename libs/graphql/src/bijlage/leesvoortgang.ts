/** How far the reading of a planning is; `totaal` is `null` while the file itself is being opened. */
export interface Leesvoortgang {
  readonly fase: 'bestand' | 'rijen' | 'regels';
  readonly gedaan: number;
  readonly totaal: number | null;
}
