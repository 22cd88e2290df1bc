import type { Dag } from '@routekaart/kalender';
import { type Moment, laatsteVan, soortVan } from './moment.js';
import { type Stationsprognose, grensVan } from './prognose.js';

/** When the last body of a Mijlpaal has decided, and who sets that day. */
export interface Mijlpaalprognose {
  readonly mijlpaal: number;
  readonly dag: Moment;
  /** CBS codes: the gemeenten with the latest date, or else those whose date is unknown. Never an average. */
  readonly bepalend: readonly string[];
  /** Gemeenten for which no date can be given. */
  readonly onbekend: readonly string[];
  readonly besloten: number;
  readonly totaal: number;
}

/** The join of all stroken of one Mijlpaal: the latest of them, unknown as soon as one is unknown. */
export function voorspelMijlpaal(mijlpaal: number, prognoses: readonly Stationsprognose[]): Mijlpaalprognose {
  const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal);
  const laatsteVolgorde = Math.max(...eigen.map(({ stap }) => stap.station.volgorde));
  const eindes = eigen.filter(({ stap }) => stap.station.volgorde === laatsteVolgorde);
  const dag = laatsteVan(eindes.map(grensVan));
  const onbekend = eindes.filter((einde) => soortVan(einde.dag) === 'onbekend');
  const laatste = eindes.filter((einde) => einde.dag.laatst === dag.laatst);
  return {
    mijlpaal,
    dag,
    bepalend: gemeentenVan(onbekend.length > 0 ? onbekend : laatste),
    onbekend: gemeentenVan(onbekend),
    besloten: eindes.filter(({ toestand }) => toestand === 'besloten').length,
    totaal: eindes.length,
  };
}

function gemeentenVan(prognoses: readonly Stationsprognose[]): readonly string[] {
  return prognoses.flatMap(({ stap }) => stap.behandeling.gemeente ?? []);
}

/** Whether everything is decided before the ingangsdatum: a promise only when the last day is known. */
export interface Ingangsdatumprognose {
  readonly ingangsdatum: Dag | null;
  readonly antwoord: 'ja' | 'nee' | 'onzeker' | 'onbekend';
  /** Calendar days between the last possible decision and the ingangsdatum, `null` when unknown. */
  readonly marge: number | null;
  readonly laatsteBesluit: Moment;
}

/** Does the ingangsdatum hold? All mijlpalen must be decided before that day. */
export function toetsIngangsdatum(
  ingangsdatum: Dag | null,
  mijlpalen: readonly Mijlpaalprognose[],
): Ingangsdatumprognose {
  const laatsteBesluit = laatsteVan(mijlpalen.map(({ dag }) => dag));
  const { vroegst, laatst } = laatsteBesluit;
  const marge = ingangsdatum === null || laatst === null ? null : ingangsdatum - laatst;
  return { ingangsdatum, antwoord: antwoordOp(ingangsdatum, vroegst, laatst), marge, laatsteBesluit };
}

function antwoordOp(
  ingangsdatum: Dag | null,
  vroegst: Dag | null,
  laatst: Dag | null,
): Ingangsdatumprognose['antwoord'] {
  if (ingangsdatum === null) {
    return 'onbekend';
  }
  if (vroegst !== null && vroegst >= ingangsdatum) {
    return 'nee';
  }
  if (laatst === null) {
    return 'onbekend';
  }
  return laatst < ingangsdatum ? 'ja' : 'onzeker';
}
