import type { CelFragment } from '../api/documenten.js';

type Mogelijk = CelFragment['mogelijkeVergaderingen'][number];

/** The first meeting of a band of which the last day to hand in is known; none for a certain day. */
export function eersteMetAanleverdag(
  mogelijk: readonly Mogelijk[],
): (Mogelijk & { readonly aanleverenVoor: string }) | undefined {
  for (const een of mogelijk) {
    const { aanleverenVoor } = een;
    if (aanleverenVoor !== null) return { ...een, aanleverenVoor };
  }
  return undefined;
}

/** What it costs to hand in a day late. */
export interface TeLaat {
  /** The last day to hand in; `null` when unknown. */
  readonly na: string | null;
  readonly wordt: string;
  readonly dagen: number;
  readonly schriftelijk: boolean;
}

/** Of a certain day, or of the first meeting of a band of which the last day to hand in is known. */
export function teLaatVan({
  aanleverenVoor,
  sprongDagen,
  mogelijkeVergaderingen,
  volgende,
}: Pick<CelFragment, 'aanleverenVoor' | 'sprongDagen' | 'mogelijkeVergaderingen'> & {
  readonly volgende: { readonly dag: string; readonly schriftelijk: boolean } | null;
}): TeLaat | null {
  const eerste = eersteMetAanleverdag(mogelijkeVergaderingen);
  if (eerste !== undefined) {
    const { aanleverenVoor: na, sprong } = eerste;
    return sprong === null ? null : { na, wordt: sprong.naar, dagen: sprong.dagen, schriftelijk: false };
  }
  return volgende === null || sprongDagen === null
    ? null
    : { na: aanleverenVoor, wordt: volgende.dag, dagen: sprongDagen, schriftelijk: volgende.schriftelijk };
}
