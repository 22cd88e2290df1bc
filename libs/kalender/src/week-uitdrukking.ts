import type { Periode } from './periode.js';
import type { IsoWeek } from './week.js';

/**
 * A week cell as a planning prints it (bron 004). `alle`: "8 + 9", in both; `een-van`: "8 / 9", somewhere in one of
 * them; `span`: "14-17", with the weeks in between in `weken`. The sources mix them for the same kind of activity,
 * so the printed text stays. `gedrukt` is the printed range with its year filled in; `venster` that range, or
 * Monday-Friday of the weeks when none is printed. `twijfel` holds Dutch sentences about what does not add up.
 */
export interface WeekUitdrukking {
  readonly kind: 'week' | 'alle' | 'een-van' | 'span' | 'onbekend';
  readonly weken: readonly IsoWeek[];
  readonly gedrukt: Periode | null;
  readonly venster: Periode | null;
  readonly tekst: string;
  readonly twijfel: readonly string[];
}
