/** The tags of a typesetter that a source was printed with, such as `<i>`. */
const OPMAAK = /<\/?[a-z]+>/giu;

/** A cell as the source prints it, without the tags that only say how its letters look. */
export function brontekst(cel: string): string {
  return cel.replaceAll(OPMAAK, '').trim();
}
