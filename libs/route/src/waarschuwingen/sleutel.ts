import type { Waarneming } from '../waarschuwing.js';

/** The stable key of a warning: its code, and what it is about. The same cause has the same key on every peildatum. */
export function sleutelVan(waarneming: Waarneming): string {
  const { code, onderwerp, mijlpaal, station, gemeente, activiteit } = waarneming;
  const plek =
    onderwerp === undefined
      ? [mijlpaal === null ? null : `M${String(mijlpaal)}`, station, gemeente, activiteit]
      : [onderwerp];
  return [code, ...plek.filter((deel) => deel !== null)].join('/');
}

/** The fingerprint of the cause: sixteen hexadecimal digits that change with the ernst or the evidence. */
export function kenmerkVan({ ernst, bewijs }: Waarneming): string {
  const tekst = [ernst, ...bewijs].join('\n');
  return `${fnv1a(tekst, 0x811c9dc5)}${fnv1a(tekst, 0x01000193)}`;
}

/** FNV-1a over the code units, from this start. */
function fnv1a(tekst: string, start: number): string {
  let som = start;
  for (let plaats = 0; plaats < tekst.length; plaats += 1) {
    som = Math.imul(som ^ tekst.charCodeAt(plaats), 0x01000193);
  }
  return (som >>> 0).toString(16).padStart(8, '0');
}
