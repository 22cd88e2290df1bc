import { type Dag, formatDag } from '@routekaart/kalender';
import { type Spoorstand, type Synchronisatie, formatMoment } from '@routekaart/route';
import type { Briefzin } from './briefzin.js';

const UITKOMST = {
  ja: 'Dat wordt naar verwachting gehaald.',
  nee: 'Dat wordt naar verwachting niet gehaald.',
  onzeker: 'Of dat wordt gehaald, is onzeker.',
  onbekend: 'Of dat wordt gehaald, is nog niet te zeggen.',
} as const;

/**
 * What the letter of either spoor says of a gate between them: what waits for what, when both are expected, and whether
 * it holds. A gate that is past, or of which nobody said what must be decided, gives no sentence.
 */
export function spoorzinnen(punten: readonly Synchronisatie[], peildatum: Dag): readonly Briefzin[] {
  return punten.flatMap(({ punt, hier, elders, tijdig }) => {
    const beide = [verwachting(hier), verwachting(elders)].filter((deel) => deel !== null);
    return punt.dag === null || punt.dag < peildatum || beide.length === 0
      ? []
      : [
          {
            tekst: `${punt.naam}: vóór ${formatDag(punt.dag)} moet besloten zijn: ${beide.join('; ')}. ${UITKOMST[tijdig]}`,
            feiten: [`${hier.naam}: ${hier.reden}`, `${elders.naam}: ${elders.reden}`, punt.bron].filter(
              (feit) => feit !== null,
            ),
          },
        ];
  });
}

function verwachting({ naam, mijlpaal, verwacht }: Spoorstand): string | null {
  return mijlpaal === null || verwacht === null
    ? null
    : `${mijlpaal} (${naam}), verwacht ${formatMoment(verwacht)}`;
}
