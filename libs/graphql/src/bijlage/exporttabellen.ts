import { type Tabelinvoer, gremiaTabel, planningTabel, procesbrievenTabel } from '@routekaart/bijlage';
import type { Stand } from '@routekaart/traject';

/**
 * The tables of the planning as bron 004 has them: procesbrieven, gremia, then one per mijlpaal, also when it is empty.
 * Cells are as the last import printed them and rows in its order: a date that was recorded later is not in them, and
 * what fell out is not either.
 */
export function exporttabellen(stand: Stand): readonly Tabelinvoer[] {
  const rijen = stand.activiteiten.flatMap(({ toestand, rijen: eigen }) =>
    toestand === 'vervallen' ? [] : eigen,
  );
  const brieven = [...stand.procesbrieven].sort((a, b) => a.nummer - b.nummer);
  const gremia = stand.gremia.flatMap(({ naam, aliassen, samenstelling }) =>
    samenstelling === null ? [] : [{ wat: aliassen[0] ?? naam, wie: samenstelling }],
  );
  return [
    ...(brieven.length === 0
      ? []
      : [
          procesbrievenTabel(
            'Procesbrieven',
            brieven.map(({ week, ...brief }) => ({ ...brief, weekTekst: week.tekst })),
          ),
        ]),
    ...(gremia.length === 0 ? [] : [gremiaTabel('Gremia', gremia)]),
    ...stand.mijlpalen.map(({ nummer, naam }) =>
      planningTabel(
        `Detailplanning ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`,
        rijen.filter(({ mijlpaal }) => mijlpaal === nummer).sort((a, b) => a.volgorde - b.volgorde),
      ),
    ),
  ];
}
