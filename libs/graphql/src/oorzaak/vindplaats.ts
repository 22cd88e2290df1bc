import type { Bronverwijzing } from '@routekaart/route';
import type { Behandeling, Stand } from '@routekaart/traject';
import { type GemeenteType, maakNamen } from '../gremium/verwijzing.type.js';

/** What leads to a source, beside its own name: whose it is, at which station, or which row of the plan tells of it. */
export interface Vindplaats {
  readonly gemeente: GemeenteType | null;
  readonly mijlpaal: number | null;
  readonly station: string | null;
  /** The row of the plan that changed; of a meeting of a shared body: the row that has this body on that day. */
  readonly planrij: string | null;
}

const NERGENS: Vindplaats = { gemeente: null, mijlpaal: null, station: null, planrij: null };

/** Finds where the sources of one Stand can be looked up. */
export function maakVindplaatsen(stand: Stand): (bron: Bronverwijzing) => Vindplaats {
  const namen = maakNamen(stand);
  const behandelingen = new Map(stand.behandelingen.map((een) => [een.id, een]));
  const besluiten = new Map(stand.besluiten.map(({ id, behandeling }) => [id, behandeling]));
  const vergaderingen = new Map(stand.vergaderingen.map((een) => [een.id, een]));
  const gemeenteVan = new Map(stand.gremia.map(({ code, gemeente }) => [code, gemeente]));

  const bijStation = (behandeling: Behandeling | undefined): Vindplaats =>
    behandeling === undefined
      ? NERGENS
      : {
          gemeente: namen.gemeente(behandeling.gemeente),
          mijlpaal: behandeling.mijlpaal,
          station: behandeling.station,
          planrij: null,
        };

  return (bron) => {
    switch (bron.kind) {
      case 'vergadering': {
        const vergadering = vergaderingen.get(bron.id);
        if (vergadering === undefined) return NERGENS;
        const gemeente = namen.gemeente(gemeenteVan.get(vergadering.gremium) ?? null);
        const planrij = stand.activiteiten.find(
          ({ gremia, datum }) =>
            datum.kind === 'vast' && datum.dag === vergadering.dag && gremia.includes(vergadering.gremium),
        );
        return { ...NERGENS, gemeente, planrij: gemeente === null ? (planrij?.code ?? null) : null };
      }
      case 'besluit':
        return bijStation(behandelingen.get(besluiten.get(bron.id) ?? ''));
      case 'aanlevering':
      case 'agendering':
        return bijStation(behandelingen.get(bron.behandeling));
      case 'planwijziging':
        return { ...NERGENS, planrij: bron.code };
      case 'planrij':
      case 'behandeling':
      case 'kalender':
      case 'regel':
      case 'stationsregel':
      case 'wet':
      case 'station':
      case 'mijlpaal':
      case 'deelname':
      case 'traject':
        return NERGENS;
    }
  };
}
