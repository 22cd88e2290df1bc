import { formatDag } from '@routekaart/kalender';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import type { Commissiedag, Lijstvergadering } from './lijstvergadering.js';

/**
 * Meetings that follow each other, share a line, a deadline or all their committees, and are both held: two dates in
 * one cycle, for instance a second evening. Both are kept. Takes the meetings in order of day.
 */
export function toetsCycli(vergaderingen: readonly Lijstvergadering[]): readonly Lijstbevinding[] {
  const gehouden = vergaderingen.filter(({ staat }) => staat !== 'vervallen');
  return gehouden.flatMap((tweede, plaats): readonly Lijstbevinding[] => {
    const eerste = gehouden[plaats - 1];
    if (eerste === undefined || !isZelfdeCyclus(eerste, tweede)) return [];
    const uitleg = `${formatDag(eerste.dag)} en ${formatDag(tweede.dag)} horen bij dezelfde cyclus; beide zijn overgenomen.`;
    const voorstel = tekstvoorstel('Geef aan op welke dag over het stuk wordt besloten.');
    return [{ code: 'TWEE_IN_CYCLUS', regel: tweede.regel, kolom: null, uitleg, voorstel }];
  });
}

/** Committees that come in another order than on most lines, as around a holiday. Each keeps its own date. */
export function toetsCommissievolgorde(
  vergaderingen: readonly Lijstvergadering[],
): readonly Lijstbevinding[] {
  const volgordes = vergaderingen.flatMap(({ regel, commissies }) => paren(regel, commissies));
  const aantallen = new Map<string, number>();
  for (const { sleutel } of volgordes) aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
  return volgordes.flatMap(({ regel, eerste, tweede, sleutel, omgekeerd }): readonly Lijstbevinding[] => {
    if ((aantallen.get(sleutel) ?? 0) >= (aantallen.get(omgekeerd) ?? 0)) return [];
    const uitleg = `${eerste.naam} (${formatDag(eerste.dag)}) komt hier voor ${tweede.naam} (${formatDag(tweede.dag)}), anders dan gewoonlijk.`;
    const voorstel = tekstvoorstel('Controleer of de twee data niet verwisseld zijn.');
    return [{ code: 'COMMISSIEVOLGORDE', regel, kolom: eerste.naam, uitleg, voorstel }];
  });
}

function isZelfdeCyclus(a: Lijstvergadering, b: Lijstvergadering): boolean {
  if (a.uid === null && a.regel === b.regel) return true;
  if (a.aanleverdag !== null && a.aanleverdag === b.aanleverdag) return true;
  return a.commissies.length > 0 && dagenVan(a.commissies) === dagenVan(b.commissies);
}

function dagenVan(commissies: readonly Commissiedag[]): string {
  return commissies.map(({ naam, dag }) => `${naam} ${dag}`).join('|');
}

/** The committees of a line two by two, the earlier first. */
function paren(regel: number, commissies: readonly Commissiedag[]) {
  return commissies.flatMap((eerste) =>
    commissies
      .filter((tweede) => eerste.dag < tweede.dag)
      .map((tweede) => ({
        regel,
        eerste,
        tweede,
        sleutel: `${eerste.naam}\n${tweede.naam}`,
        omgekeerd: `${tweede.naam}\n${eerste.naam}`,
      })),
  );
}
