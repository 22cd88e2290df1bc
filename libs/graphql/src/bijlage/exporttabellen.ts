import {
  type Tabelinvoer,
  geldendeRij,
  gremiaTabel,
  planningTabel,
  procesbrievenTabel,
} from '@routekaart/bijlage';
import { type Stand, uitgevallenBijInlezen } from '@routekaart/traject';

/**
 * The tables of the planning as bron 004 has them: procesbrieven, gremia, then one per mijlpaal, also when it is empty.
 * Rows are in the order of the source and cells as printed, but for the dates that were planned since.
 */
export function exporttabellen(stand: Stand): readonly Tabelinvoer[] {
  const uitgevallen = uitgevallenBijInlezen(stand);
  const rijen = stand.activiteiten
    .filter(({ code }) => !uitgevallen.has(code))
    .flatMap((activiteit) =>
      activiteit.rijen.map((gedrukt) => ({ gedrukt, cellen: geldendeRij(gedrukt, activiteit) })),
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
        rijen
          .filter(({ gedrukt }) => gedrukt.mijlpaal === nummer)
          .sort((a, b) => a.gedrukt.volgorde - b.gedrukt.volgorde)
          .map(({ cellen }) => cellen),
      ),
    ),
  ];
}
