import { formatDag } from '@routekaart/kalender';
import type { Synchronisatiepunt, Vereiste } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Moment, laatsteVan } from '../moment.js';
import { grensVan } from '../gereed.js';
import { formatMoment } from '../reden.js';

/** Whether a spoor is there in time; unknown is never "ja". */
export type Tijdig = 'ja' | 'nee' | 'onzeker' | 'onbekend';

/** One spoor at a Synchronisatiepunt. */
export interface Spoorstand {
  /** The code of the Traject. */
  readonly traject: string;
  /** The name of the Traject; its code when it is not known here. */
  readonly naam: string;
  readonly tijdig: Tijdig;
  readonly reden: string;
  /** The name of the Mijlpaal that must be decided there; `null` when nobody said, or it is not known here. */
  readonly mijlpaal: string | null;
  /** When it is expected to be decided; `null` when that cannot be asked. */
  readonly verwacht: Moment | null;
}

/** A gate between two sporen: no go for one without the other. */
export interface Synchronisatie {
  readonly punt: Synchronisatiepunt;
  readonly hier: Spoorstand;
  readonly elders: Spoorstand;
  readonly tijdig: Tijdig;
}

/**
 * For each sync point whether both sporen are there in time: what is required there must be decided before that day,
 * by the forecast of each spoor. Where nobody said what is required, it is unknown. `zoek` gives the computation of
 * another Traject, or `null` when that is not known here. `gespiegeld` are the points that only the other one names.
 */
export function synchronisaties(
  berekening: Berekening,
  zoek: (traject: string) => Berekening | null,
  gespiegeld: readonly Synchronisatiepunt[] = [],
): readonly Synchronisatie[] {
  const { stand } = berekening;
  return [...stand.synchronisatiepunten, ...gespiegeld].map((punt) => {
    const hier = spoorstand(stand.traject.code, punt, punt.vereist, berekening);
    const elders = spoorstand(punt.traject, punt, punt.vereistElders, zoek(punt.traject));
    return { punt, hier, elders, tijdig: samen(hier.tijdig, elders.tijdig) };
  });
}

function spoorstand(
  traject: string,
  { dag }: Synchronisatiepunt,
  vereist: Vereiste | null,
  berekening: Berekening | null,
): Spoorstand {
  const naam = berekening?.stand.traject.naam ?? traject;
  const onbekend = (reden: string): Spoorstand => ({
    traject,
    naam,
    tijdig: 'onbekend',
    reden,
    mijlpaal: null,
    verwacht: null,
  });
  if (berekening === null) {
    return onbekend(`Traject ${traject} is hier niet bekend.`);
  }
  if (vereist === null) {
    return onbekend('Er is niet gezegd wat dan besloten moet zijn.');
  }
  if (dag === null) {
    return onbekend('De dag is niet bekend.');
  }
  const moment = momentVan(vereist, berekening);
  const station = berekening.stand.stations.find(({ code }) => code === vereist.station);
  if (moment === null || station === undefined) {
    return onbekend(
      `Traject ${traject} heeft geen station ${vereist.station} voor mijlpaal ${String(vereist.mijlpaal)}.`,
    );
  }
  const mijlpaal = berekening.stand.mijlpalen.find(({ nummer }) => nummer === vereist.mijlpaal)?.naam ?? '';
  return {
    traject,
    naam,
    tijdig: voorDag(moment, dag),
    reden: `${mijlpaal}: station ${station.naam} is klaar ${formatMoment(moment, 'op ')}; het moet voor ${formatDag(dag)}.`,
    mijlpaal,
    verwacht: moment,
  };
}

/** When a station of a Mijlpaal has decided: by the join rule for the last one, else when every body has. */
function momentVan({ mijlpaal, station }: Vereiste, { prognoses, mijlpalen }: Berekening): Moment | null {
  const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal);
  const hier = eigen.filter(({ stap }) => stap.station.code === station);
  const laatste = Math.max(
    ...eigen.filter(({ stap }) => !stap.station.staart).map(({ stap }) => stap.station.volgorde),
  );
  if (hier.some(({ stap }) => stap.station.volgorde === laatste)) {
    return mijlpalen.find((prognose) => prognose.mijlpaal === mijlpaal)?.dag ?? null;
  }
  return hier.length === 0 ? null : laatsteVan(hier.map(grensVan));
}

function voorDag({ vroegst, laatst }: Moment, dag: number): Tijdig {
  if (vroegst !== null && vroegst >= dag) {
    return 'nee';
  }
  if (laatst === null) {
    return 'onbekend';
  }
  return laatst < dag ? 'ja' : 'onzeker';
}

const VAN_SLECHT_NAAR_GOED: readonly Tijdig[] = ['nee', 'onbekend', 'onzeker', 'ja'];

/** One spoor that is late stops both. */
function samen(a: Tijdig, b: Tijdig): Tijdig {
  return VAN_SLECHT_NAAR_GOED.find((tijdig) => a === tijdig || b === tijdig) ?? 'onbekend';
}
