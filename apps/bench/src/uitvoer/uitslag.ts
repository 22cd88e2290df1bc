import { getal } from './statistiek.js';
import { tabel } from './tabel.js';

/** One figure beside its target. */
export interface Uitslag {
  readonly wat: string;
  readonly gemeten: number;
  readonly eenheid: string;
  /** `null`: shown for the reader, without a target. */
  readonly doel: { readonly soort: 'ten minste' | 'hoogstens'; readonly grens: number } | null;
}

export function tenMinste(wat: string, gemeten: number, grens: number, eenheid = '×'): Uitslag {
  return { wat, gemeten, eenheid, doel: { soort: 'ten minste', grens } };
}

export function hoogstens(wat: string, gemeten: number, grens: number, eenheid = '×'): Uitslag {
  return { wat, gemeten, eenheid, doel: { soort: 'hoogstens', grens } };
}

export function terInfo(wat: string, gemeten: number, eenheid: string): Uitslag {
  return { wat, gemeten, eenheid, doel: null };
}

export function isGehaald({ gemeten, doel }: Uitslag): boolean {
  if (doel === null) {
    return true;
  }
  return doel.soort === 'ten minste' ? gemeten >= doel.grens : gemeten <= doel.grens;
}

/** All figures beside their targets, as text. */
export function uitslagTabel(uitslagen: readonly Uitslag[]): string {
  return tabel(
    ['meting', 'gemeten', 'doel', 'gehaald'],
    uitslagen.map((uitslag) => {
      const { wat, gemeten, eenheid, doel } = uitslag;
      const teken = doel?.soort === 'ten minste' ? '≥' : '≤';
      return [
        wat,
        `${getal(gemeten)} ${eenheid}`,
        doel === null ? '' : `${teken} ${getal(doel.grens)} ${eenheid}`,
        doel === null ? '' : isGehaald(uitslag) ? 'ja' : 'nee',
      ];
    }),
  );
}
