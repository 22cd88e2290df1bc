import type { Dag } from '@routekaart/kalender';
import type { Aanlevering } from './aanlevering.js';
import { type Besluit, laatOpen, plaatsVan } from './besluit.js';
import type { Opzet } from './dossier.js';

/**
 * Of each behandeling the aanlevering that holds on the peildatum. Once the stuk is put off or sent back it must come in
 * anew, from that day on (AANLEVERING-03): a new time. Of one time what was recorded last counts, for it corrects what was
 * said before; what is recorded after a new time began about a day before it, is about the time before. `feiten` stand in the order of recording.
 */
export function geldendeAanleveringen(
  feiten: readonly Aanlevering[],
  besluiten: readonly Besluit[],
  opzet: Pick<Opzet, 'behandelingen' | 'stations'>,
  peildatum: Dag,
): readonly Aanlevering[] {
  const uitstel = uitstelVan(besluiten, opzet);
  const perKeer = new Map<string, { readonly keer: number; readonly feit: Aanlevering }>();
  for (const feit of feiten) {
    const { behandeling, dag, herkomst } = feit;
    const keer = (uitstel.get(behandeling) ?? []).filter(
      (besluit) => besluit.dag <= dag && plaatsVan(besluit) < herkomst.volgnummer,
    ).length;
    perKeer.set(`${behandeling} ${String(keer)}`, { keer, feit });
  }
  const laatste = new Map<string, { readonly keer: number; readonly feit: Aanlevering }>();
  for (const een of perKeer.values()) {
    const { behandeling, dag } = een.feit;
    if (dag <= peildatum && een.keer >= (laatste.get(behandeling)?.keer ?? 0)) laatste.set(behandeling, een);
  }
  return [...laatste.values()].map(({ feit }) => feit);
}

/** By behandeling what put the stuk off there, or sent it back to it from a later station of the same gemeente. */
function uitstelVan(
  besluiten: readonly Besluit[],
  { behandelingen, stations }: Pick<Opzet, 'behandelingen' | 'stations'>,
): ReadonlyMap<string, readonly Besluit[]> {
  const volgorde = new Map(stations.map((station) => [station.code, station.volgorde]));
  const plaats = (station: string): number => volgorde.get(station) ?? 0;
  const uitstel = new Map<string, Besluit[]>();
  for (const besluit of besluiten.filter(({ uitkomst }) => laatOpen(uitkomst))) {
    const hier = behandelingen.find(({ id }) => id === besluit.behandeling);
    const eerder =
      hier === undefined || hier.gemeente === null || besluit.uitkomst !== 'terugverwezen'
        ? []
        : behandelingen.filter(
            ({ mijlpaal, gemeente, station }) =>
              mijlpaal === hier.mijlpaal &&
              gemeente === hier.gemeente &&
              plaats(station) < plaats(hier.station),
          );
    for (const id of [besluit.behandeling, ...eerder.map((een) => een.id)]) {
      uitstel.set(id, [...(uitstel.get(id) ?? []), besluit]);
    }
  }
  return uitstel;
}
