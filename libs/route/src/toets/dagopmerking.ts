import { type Dag, formatDag, isWeekend, periodenOp } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';

/** Something about a day that is recorded all the same: who chose it may have overlooked it. */
export interface Dagopmerking {
  readonly code: 'WEEKEND' | 'FEESTDAG' | 'VAKANTIE' | 'RECES';
  readonly tekst: string;
}

/** A layer of the calendar that is worth a remark, by the code of the warning that tells of it later. */
const PER_LAAG = new Map<string, Dagopmerking['code']>([
  ['feestdag', 'FEESTDAG'],
  ['schoolvakantie', 'VAKANTIE'],
  ['reces', 'RECES'],
]);

/** What there is to say of these days: in the weekend, or in a period of everyone or of one of these gremia. */
export function dagopmerkingen(
  dagen: readonly Dag[],
  gremia: readonly string[],
  { plan }: Pick<Berekening, 'plan'>,
): readonly Dagopmerking[] {
  return dagen.flatMap((dag) => {
    const perioden = new Set([null, ...gremia].flatMap((gremium) => periodenOp(plan.kalender, dag, gremium)));
    return [
      ...(isWeekend(dag)
        ? [{ code: 'WEEKEND' as const, tekst: `${formatDag(dag)} valt in het weekend.` }]
        : []),
      ...[...perioden].flatMap(({ laag, naam }) => {
        const code = PER_LAAG.get(laag);
        return code === undefined ? [] : [{ code, tekst: `${formatDag(dag)}: ${naam}.` }];
      }),
    ];
  });
}
