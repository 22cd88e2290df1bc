import type { Dag } from '@routekaart/kalender';
import { type Weigering, isUitgesproken } from '@routekaart/route';
import type { Maatregel } from '@routekaart/traject';
import type { Rij } from '../../../onderdelen/maatregel/rij.js';
import { MEESTE_RIJEN, maatregelUit, rijVan } from '../maatregelen/rij.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import type { Punt } from './banen.js';

/** What can be dragged: a day, and the measure that puts it elsewhere. */
export interface Greep {
  readonly naam: string;
  readonly dag: Dag;
  /** The first day to which it can be dragged. */
  readonly vanaf: Dag;
  /** Where it stands without any measure; `null` when it has no day yet. */
  readonly thuis: Dag | null;
  /** Its measure among those that are being tried, -1 while it has none. */
  readonly plaats: number;
  readonly maatregelOp: (dag: Dag) => Maatregel;
}

/** The measures that are being tried, and which of them cannot be. */
export interface Proef {
  readonly rijen: readonly Rij[];
  readonly geweigerd: ReadonlyMap<number, Weigering>;
  readonly zet: (rijen: readonly Rij[]) => void;
}

/** What moves a body: the row of the plan that gives it its day, or else the meeting where it would decide. */
export function greepVan({ voor, na }: Punt, rijen: readonly Rij[], peildatum: Dag): Greep | null {
  const { stap, toestand } = voor;
  if (isUitgesproken(voor) || toestand === 'afgewezen') return null;
  const naam = WAT_ALS.beeld.greep(stap.gremium.naam, stap.behandeling.mijlpaal);
  const { activiteit } = stap;
  if (activiteit !== null) {
    const [plaats, eigen] = zoek(
      rijen,
      (een) => een.soort === 'activiteit-verplaatsen' && een.activiteit === activiteit.code,
    );
    const verwacht = na?.dag.laatst ?? na?.dag.vroegst ?? peildatum;
    const { code, datum } = activiteit;
    return {
      naam,
      dag: eigen?.soort === 'activiteit-verplaatsen' ? eigen.dag : verwacht,
      vanaf: peildatum,
      thuis: datum.kind === 'vast' ? datum.dag : null,
      plaats,
      maatregelOp: (dag) => ({ soort: 'activiteit-verplaatsen', activiteit: code, dag }),
    };
  }
  const [plaats, eigen] = zoek(
    rijen,
    (een) =>
      (een.soort === 'vergadering-verplaatsen' || een.soort === 'cyclus-verplaatsen') &&
      stap.vergaderingen.some(({ id }) => id === een.vergadering),
  );
  const cyclus = eigen?.soort === 'cyclus-verplaatsen' ? eigen : null;
  const verplaatst = eigen?.soort === 'vergadering-verplaatsen' ? eigen : cyclus;
  const gezocht = verplaatst?.vergadering ?? na?.vergadering?.id;
  const vergadering = stap.vergaderingen.find(({ id }) => id === gezocht);
  if (vergadering === undefined) return null;
  return {
    naam,
    dag: verplaatst?.dag ?? vergadering.dag,
    vanaf: peildatum,
    // The other days of a cycle have moved too: its raad alone cannot bring it home.
    thuis: cyclus === null ? vergadering.dag : null,
    plaats,
    maatregelOp: (dag) =>
      cyclus === null
        ? { soort: 'vergadering-verplaatsen', vergadering: vergadering.id, dag, aanleverdag: null }
        : { ...cyclus, dag },
  };
}

/** What moves the end of the window of a station; `null` where it has none. */
export function venstergreepVan({ voor: { stap } }: Punt, rijen: readonly Rij[]): Greep | null {
  const { mijlpaal, venster } = stap.behandeling;
  if (venster === null) return null;
  const station = stap.station.code;
  const [plaats, eigen] = zoek(
    rijen,
    (een) =>
      een.soort === 'venster-wijzigen' &&
      een.mijlpaal === mijlpaal &&
      een.station === station &&
      een.gemeente === null,
  );
  const huidig = eigen?.soort === 'venster-wijzigen' ? eigen.venster : venster;
  return {
    naam: WAT_ALS.beeld.eindeVenster(stap.station.naam, mijlpaal),
    dag: huidig.tot,
    vanaf: huidig.van,
    thuis: huidig.van === venster.van ? venster.tot : null,
    plaats,
    maatregelOp: (tot) => ({
      soort: 'venster-wijzigen',
      mijlpaal,
      station,
      gemeente: null,
      venster: { van: huidig.van, tot },
    }),
  };
}

/** The measures after dragging: back where it came from nothing is left to try, and a full list takes no more. */
export function metGreepOp(greep: Greep, dag: Dag, rijen: readonly Rij[]): readonly Rij[] {
  const { plaats, thuis, maatregelOp } = greep;
  if (dag === thuis) return plaats === -1 ? rijen : rijen.toSpliced(plaats, 1);
  const rij = rijVan(maatregelOp(dag));
  if (plaats !== -1) return rijen.with(plaats, rij);
  return rijen.length < MEESTE_RIJEN ? [...rijen, rij] : rijen;
}

function zoek(
  rijen: readonly Rij[],
  past: (maatregel: Maatregel) => boolean,
): readonly [plaats: number, maatregel: Maatregel | null] {
  const maatregelen = rijen.map(maatregelUit);
  const plaats = maatregelen.findIndex((een) => een !== null && past(een));
  return [plaats, maatregelen[plaats] ?? null];
}
