import type { Dag } from '@routekaart/kalender';
import type { Behandeling, Rechtsregime, Samenloopregel, Stand, Station } from '@routekaart/traject';
import { type Moment, ONBEKEND, laatsteVan, soortVan } from './moment.js';
import { grensVan } from './gereed.js';
import type { Stationsprognose } from './prognose.js';
import type { GemisteRegels } from './recht/gemiste-regels.js';
import { type Aanname, type Staart, aangenomenIn, staartVan } from './recht/staart.js';
import { type Deelnamevan, deelnameIn, samenloopVan } from './samenloop/deelnemers.js';
import { type Lid, isOnhaalbaar, momentVolgens } from './samenloop/samenloop.js';

/** When a Mijlpaal has been decided by its join rule, and who sets that day. */
export interface Mijlpaalprognose {
  readonly mijlpaal: number;
  readonly dag: Moment;
  /**
   * CBS codes: the gemeenten on whose day it is decided (for k of n the k-th), or else those that keep it unknown.
   * Never an average.
   */
  readonly bepalend: readonly string[];
  /** Gemeenten for which no date can be given. */
  readonly onbekend: readonly string[];
  readonly besloten: number;
  readonly totaal: number;
  /** The gemeenten that do not take part, and those that have not said. */
  readonly doetNietMee: readonly string[];
  readonly deelnameOnbekend: readonly string[];
  /** Whether its join rule can no longer be met, because of who does not take part: then it has no day at all. */
  readonly onhaalbaar: boolean;
  /** What the law asks after the decision, `null` when this route has no such stations. */
  readonly staart: Staart | null;
}

/**
 * The join of the stroken of one Mijlpaal by its rule; without another rule the latest of them, unknown as soon as
 * one is unknown.
 */
export function voorspelMijlpaal(
  mijlpaal: number,
  prognoses: readonly Stationsprognose[],
  stand: Stand,
): Mijlpaalprognose {
  const cellen = stand.behandelingen.filter((cel) => cel.mijlpaal === mijlpaal);
  const station = besluitstation(cellen, stand.stations);
  const eigen = prognoses.filter(({ stap }) => stap.behandeling.mijlpaal === mijlpaal);
  const eindes = eigen.filter(({ stap }) => stap.station.code === station);
  const regel = samenloopVan(mijlpaal, stand);
  const deelname = deelnameIn(regel, stand);
  const ledenIn = (waar: string | null, stappen: readonly Stationsprognose[]): readonly Lid[] =>
    ledenVan(
      cellen.filter((cel) => cel.station === waar),
      stappen,
      deelname,
    );
  const leden = ledenIn(station, eindes);
  const onhaalbaar = leden.length > 0 && isOnhaalbaar(regel, leden);
  const dag = onhaalbaar ? ONBEKEND : samenVolgens(regel, leden, eindes);
  const onbekend = gemeentenVan(eindes.filter((einde) => soortVan(einde.dag) === 'onbekend'));
  const metDeelname = (welke: Lid['deelname']): readonly string[] =>
    leden.filter((lid) => lid.deelname === welke).map(({ gemeente }) => gemeente);
  return {
    mijlpaal,
    dag,
    bepalend:
      dag.laatst === null
        ? (eersteGevulde(onhaalbaar ? [] : onbekend, metDeelname('doet-niet-mee'), metDeelname('onbekend')) ??
          [])
        : leden
            .filter((lid) => lid.deelname !== 'doet-niet-mee' && lid.moment.laatst === dag.laatst)
            .map(({ gemeente }) => gemeente),
    onbekend,
    besloten: eindes.filter(({ toestand }) => toestand === 'besloten').length,
    totaal: eindes.length,
    doetNietMee: metDeelname('doet-niet-mee'),
    deelnameOnbekend: metDeelname('onbekend'),
    onhaalbaar,
    staart: staartVan(eigen, (code, stappen) => samenVolgens(regel, ledenIn(code, stappen), stappen)),
  };
}

/** When a regional step is done, and enough of the gemeenten by this rule. */
function samenVolgens(
  regel: Samenloopregel,
  leden: readonly Lid[],
  stappen: readonly Stationsprognose[],
): Moment {
  const regionaal = stappen.filter(({ stap }) => stap.behandeling.gemeente === null);
  return laatsteVan([
    ...regionaal.map(grensVan),
    ...(leden.length === 0 ? [] : [momentVolgens(regel, leden)]),
  ]);
}

/** The last station that decides on the stuk: what comes after it belongs to the tail. */
export function besluitstation(cellen: readonly Behandeling[], stations: readonly Station[]): string | null {
  const codes = new Set(cellen.map(({ station }) => station));
  let laatste: Station | null = null;
  for (const station of stations) {
    if (codes.has(station.code) && !station.staart && station.volgorde > (laatste?.volgorde ?? -Infinity)) {
      laatste = station;
    }
  }
  return laatste?.code ?? null;
}

/** The gemeenten whose lanes come together in these cells; who has decided takes part, whatever it said. */
function ledenVan(
  cellen: readonly Behandeling[],
  eindes: readonly Stationsprognose[],
  deelname: Deelnamevan,
): readonly Lid[] {
  const perGemeente = new Map(eindes.map((einde) => [einde.stap.behandeling.gemeente, einde]));
  const leden: Lid[] = [];
  for (const { gemeente } of cellen) {
    if (gemeente !== null) {
      const einde = perGemeente.get(gemeente);
      const besloten = einde?.toestand === 'besloten';
      leden.push({
        gemeente,
        moment: grensVan(einde),
        deelname: besloten ? 'doet-mee' : deelname(gemeente),
      });
    }
  }
  return leden;
}

function eersteGevulde(...lijsten: readonly (readonly string[])[]): readonly string[] | undefined {
  return lijsten.find((lijst) => lijst.length > 0);
}

function gemeentenVan(prognoses: readonly Stationsprognose[]): readonly string[] {
  return prognoses.flatMap(({ stap }) => stap.behandeling.gemeente ?? []);
}

/**
 * Whether everything is done before the ingangsdatum: a promise only when the last day is known and the route has what the
 * law asks, a no where it cannot be.
 */
export interface Ingangsdatumprognose {
  readonly ingangsdatum: Dag | null;
  readonly antwoord: 'ja' | 'nee' | 'onzeker' | 'onbekend';
  /** Calendar days between the last possible step and the ingangsdatum, `null` when unknown. */
  readonly marge: number | null;
  readonly laatsteBesluit: Moment;
  /** The last decision, or the end of the legal tail behind it. */
  readonly laatsteStap: Moment;
  /** The acts behind that last step of which no source says how many days they take. */
  readonly aangenomen: readonly Aanname[];
  /** The mijlpalen whose join rule can no longer be met: with these there is no last decision. */
  readonly onhaalbaar: readonly number[];
  /** The rules of law for which the route has no station: on the days alone the answer is then yes, and it is `onzeker`. */
  readonly zonderStation: readonly Rechtsregime[];
  /** The same for rules that come or go on the way: lawyers say whether the route needs that station. */
  readonly wisselend: readonly Rechtsregime[];
}

/**
 * Does the ingangsdatum hold? All mijlpalen must be decided before that day, and their legal tail done. `gemist`: the
 * rules of law for which their route has no station, only asked when it holds on the days.
 */
export function toetsIngangsdatum(
  ingangsdatum: Dag | null,
  mijlpalen: readonly Mijlpaalprognose[],
  gemist: () => readonly GemisteRegels[] = () => [],
): Ingangsdatumprognose {
  const onhaalbaar = mijlpalen.filter((een) => een.onhaalbaar).map(({ mijlpaal }) => mijlpaal);
  const samen = (momenten: readonly Moment[]): Moment =>
    onhaalbaar.length > 0 ? ONBEKEND : laatsteVan(momenten);
  const laatsteBesluit = samen(mijlpalen.map(({ dag }) => dag));
  const laatsteStap = samen(
    mijlpalen.flatMap(({ dag, staart }) => [dag, ...(staart === null ? [] : [staart.dag])]),
  );
  const { vroegst, laatst } = laatsteStap;
  const marge = ingangsdatum === null || laatst === null ? null : ingangsdatum - laatst;
  const opDagen =
    ingangsdatum !== null && onhaalbaar.length > 0 ? 'nee' : antwoordOp(ingangsdatum, vroegst, laatst);
  const gemisten = opDagen === 'ja' ? gemist() : [];
  const zonderStation = [...new Set(gemisten.flatMap(({ regels }) => regels))];
  const wisselend = [...new Set(gemisten.flatMap((een) => een.wisselend))];
  return {
    ingangsdatum,
    antwoord: zonderStation.length + wisselend.length > 0 ? 'onzeker' : opDagen,
    marge,
    laatsteBesluit,
    laatsteStap,
    aangenomen: aangenomenIn(
      mijlpalen.map(({ staart }) => staart),
      laatsteStap,
    ),
    onhaalbaar,
    zonderStation,
    wisselend,
  };
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
