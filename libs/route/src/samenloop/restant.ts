import type { Berekening } from '../berekening.js';
import { besluitstation } from '../mijlpaalprognose.js';
import { deelnameIn, samenloopVan } from './deelnemers.js';

/** What is left of the gemeenten of a Mijlpaal without one of them. */
export interface Restant {
  /** How many of the others have decided on the stuk. */
  readonly besloten: number;
  /** How many of the others can still do so: who takes part, or may, and in which nobody refused. */
  readonly kunnenNog: number;
}

/** Whoever decided took part, whatever it says now. */
export function restantZonder(
  gemeente: string | null,
  mijlpaal: number,
  { prognoses, stand }: Pick<Berekening, 'prognoses' | 'stand'>,
): Restant {
  const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal);
  const einde = besluitstation(
    stand.behandelingen.filter((cel) => cel.mijlpaal === mijlpaal),
    stand.stations,
  );
  const met = (telt: (prognose: (typeof eigen)[number]) => boolean): ReadonlySet<string | null> =>
    new Set(eigen.filter(telt).map(({ stap }) => stap.behandeling.gemeente));
  const besloten = met(({ toestand, stap }) => toestand === 'besloten' && stap.station.code === einde);
  const geweigerd = met(({ toestand }) => toestand === 'afgewezen');
  const deelname = deelnameIn(samenloopVan(mijlpaal, stand), stand);
  const anderen = stand.gemeenten.map(({ code }) => code).filter((code) => code !== gemeente);
  return {
    besloten: anderen.filter((code) => besloten.has(code)).length,
    kunnenNog: anderen.filter(
      (code) => !besloten.has(code) && !geweigerd.has(code) && deelname(code) !== 'doet-niet-mee',
    ).length,
  };
}
