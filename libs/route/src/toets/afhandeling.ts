import { type Dag, formatDag } from '@routekaart/kalender';
import type { Afhandeling } from '@routekaart/traject';
import type { Afhandelingstatus } from '../afhandeling/status.js';
import type { Waarschuwing } from '../waarschuwing.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** Calendar days for which a warning without a last day to act can be put off. Our rule. */
export const SLUIMERTERMIJN = 28;

/** What somebody wants to do with a warning. */
export type AfhandelingVoorstel = Pick<Afhandeling, 'kenmerk' | 'soort' | 'tot'>;

/**
 * Whether this answer may be recorded: for the cause as it is now, never put off past the last day on which acting
 * helps, and only what was answered can be taken back.
 */
export function toetsAfhandeling(
  { kenmerk, soort, tot }: AfhandelingVoorstel,
  waarschuwing: Waarschuwing,
  status: Afhandelingstatus,
  vandaag: Dag,
): Toets {
  const grens = waarschuwing.uiterlijk ?? vandaag + SLUIMERTERMIJN;
  return eersteWeigering([
    () =>
      waarschuwing.kenmerk === kenmerk
        ? null
        : regelGeschonden(
            'AFHANDELING-01',
            'kenmerk',
            'De oorzaak van deze waarschuwing is intussen veranderd: bekijk haar opnieuw.',
          ),
    () =>
      tot !== null && tot <= vandaag
        ? regelGeschonden('AFHANDELING-02', 'tot', `Sluimeren kan tot een dag na ${formatDag(vandaag)}.`)
        : null,
    () =>
      tot !== null && tot > grens
        ? regelGeschonden(
            'AFHANDELING-03',
            'tot',
            `Sluimeren kan tot en met ${formatDag(grens)}: ${
              waarschuwing.uiterlijk === null
                ? `hooguit ${String(SLUIMERTERMIJN)} dagen`
                : 'daarna helpt handelen niet meer'
            }.`,
          )
        : null,
    () =>
      soort === 'heropend' && status === 'open'
        ? regelGeschonden(
            'AFHANDELING-04',
            'waarschuwing',
            'Deze waarschuwing is niet bevestigd en sluimert niet.',
          )
        : null,
  ]);
}
