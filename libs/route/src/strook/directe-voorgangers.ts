import type { Stand } from '@routekaart/traject';

/**
 * The stations that come right before one in this strook: where one is skipped, those before it count. Those of `erbij`
 * are taken to stand there.
 */
export function voorgangersIn(
  code: string,
  waar: { readonly mijlpaal: number; readonly gemeente: string; readonly erbij: readonly string[] },
  stand: Pick<Stand, 'stations' | 'behandelingen'>,
): readonly string[] {
  const station = stand.stations.find((een) => een.code === code);
  return (station?.voorgangers ?? []).flatMap((eerder) =>
    waar.erbij.includes(eerder) || isInStrook(eerder, waar, stand)
      ? [eerder]
      : voorgangersIn(eerder, waar, stand),
  );
}

function isInStrook(
  code: string,
  { mijlpaal, gemeente }: { readonly mijlpaal: number; readonly gemeente: string },
  { behandelingen }: Pick<Stand, 'behandelingen'>,
): boolean {
  return behandelingen.some(
    (een) =>
      een.mijlpaal === mijlpaal &&
      een.station === code &&
      (een.gemeente === null || een.gemeente === gemeente),
  );
}
