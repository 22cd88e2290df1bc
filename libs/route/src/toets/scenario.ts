import type { Scenario, Stand } from '@routekaart/traject';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** Whether these maatregelen may be kept under this name: at least one (SCENARIO-01), no name twice (SCENARIO-02). */
export function toetsBewaarScenario(
  { naam, maatregelen }: Pick<Scenario, 'naam' | 'maatregelen'>,
  { scenarios }: Pick<Stand, 'scenarios'>,
): Toets {
  const gelijk = naam.toLowerCase();
  return eersteWeigering([
    () =>
      maatregelen.length === 0
        ? regelGeschonden('SCENARIO-01', 'maatregelen', 'Een scenario heeft ten minste één maatregel.')
        : null,
    () => {
      const eerder = scenarios.find((een) => een.naam.toLowerCase() === gelijk);
      return eerder === undefined
        ? null
        : regelGeschonden('SCENARIO-02', 'naam', `Scenario ${eerder.code} heet al “${eerder.naam}”.`);
    },
  ]);
}
