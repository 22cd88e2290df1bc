import { dagVan, parseWeek, werkweekVan } from '@routekaart/kalender';
import type { Routekaartdatum } from '@routekaart/traject';
import type { PlanDatumInput } from './planning.input.js';

/** The date expression of this input; `undefined` when not exactly one form is filled in. */
export function naarDatum({
  dag,
  alternatieven,
  van,
  tot,
  week,
}: PlanDatumInput): Routekaartdatum | undefined {
  const vormen = [dag, alternatieven, van ?? tot, week].filter((vorm) => vorm != null);
  if (vormen.length !== 1) {
    return undefined;
  }
  if (dag != null) {
    return { kind: 'vast', dag: dagVan(dag), tekst: dag };
  }
  if (alternatieven != null) {
    return { kind: 'alternatieven', dagen: alternatieven.map(dagVan), tekst: alternatieven.join(' of ') };
  }
  if (week != null) {
    const isoWeek = parseWeek(week);
    return isoWeek === null ? undefined : { kind: 'venster', venster: werkweekVan(isoWeek), tekst: week };
  }
  return van == null || tot == null
    ? undefined
    : { kind: 'venster', venster: { van: dagVan(van), tot: dagVan(tot) }, tekst: `${van} t/m ${tot}` };
}
