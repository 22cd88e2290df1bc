import type { CelFragment } from '../api/documenten.js';

/** A wall before a cell: a reces over which who misses one meeting is thrown. */
export interface Muurplek {
  readonly sprong: NonNullable<CelFragment['sprong']>;
  readonly margeDagen: number | null;
  readonly aanleverenVoor: string | null;
  /** The meeting before the wall, which may be missed; `null` where it is the certain one. */
  readonly voor: string | null;
  /** Whether that is the last meeting of a band: then it is made for certain, if no sooner one is. */
  readonly isLaatste: boolean;
}

/** Once it was handed in, or decided, there is no margin left to lose. */
export function isNietAangeleverd({ toestand }: Pick<CelFragment, 'toestand'>): boolean {
  return toestand === 'WACHT' || toestand === 'AAN_ZET';
}

type Metmuren = Pick<
  CelFragment,
  'sprong' | 'toestand' | 'margeDagen' | 'aanleverenVoor' | 'mogelijkeVergaderingen'
>;

/** The walls before a cell: one at most for a certain day; those between and behind the meetings of a band. */
export function murenVoor(cel: Metmuren): readonly Muurplek[] {
  if (!isNietAangeleverd(cel)) return [];
  const { mogelijkeVergaderingen: mogelijk, sprong, margeDagen, aanleverenVoor } = cel;
  if (mogelijk.length === 0) {
    return sprong?.reces != null
      ? [{ sprong, margeDagen, aanleverenVoor, voor: null, isLaatste: false }]
      : [];
  }
  return mogelijk.flatMap((een, plaats) =>
    een.sprong?.reces != null
      ? [{ ...een, sprong: een.sprong, voor: een.dag, isLaatste: plaats === mogelijk.length - 1 }]
      : [],
  );
}
