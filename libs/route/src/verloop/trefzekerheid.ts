import type { Dag } from '@routekaart/kalender';
import { type Dossier, standOp } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import type { Stationsprognose } from '../prognose.js';

/** One forecast that has come out: what was said so many calendar days ahead, and what happened. */
export interface Treffer {
  readonly behandeling: string;
  readonly station: string;
  readonly gemeente: string | null;
  readonly besloten: Dag;
  readonly vooruit: number;
  /** The last possible day that was given then; `null` when it was called unknown. */
  readonly voorspeld: Dag | null;
  /** Calendar days between forecast and decision, later than forecast is positive; `null` when it was unknown. */
  readonly afwijking: number | null;
}

/** How good the forecasts for one station were. */
export interface Trefzekerheid {
  readonly station: string;
  readonly vooruit: number;
  readonly aantal: number;
  /** How many decisions fell on the forecast day or before it. */
  readonly gehaald: number;
  readonly onbekend: number;
  /** The middle one of the deviations in calendar days; `null` when nothing was forecast. */
  readonly mediaan: number | null;
}

/** How many calendar days ahead forecasts are judged. */
export const VOORUITBLIKKEN = [7, 28] as const;
/** On so many different days at most is looked back, the newest first: a region of hundreds stays quick. */
const TERUGBLIKDAGEN = 120;

/** Of everything decided by the peildatum: what had been forecast for it, one and four weeks ahead. */
export function treffersVan(dossier: Dossier, peildatum: Dag): readonly Treffer[] {
  const besloten = bereken(standOp(dossier, peildatum)).prognoses.flatMap((prognose) =>
    prognose.toestand === 'besloten' && prognose.dag.laatst !== null && isOpDag(prognose)
      ? [{ prognose, dag: prognose.dag.laatst }]
      : [],
  );
  const metingen = VOORUITBLIKKEN.flatMap((vooruit) =>
    besloten.map(({ prognose, dag }) => ({ prognose, vooruit, besloten: dag, op: dag - vooruit })),
  );
  const perDag = groepeer(metingen, ({ op }) => op);
  return [...perDag.keys()]
    .sort((a, b) => b - a)
    .slice(0, TERUGBLIKDAGEN)
    .flatMap((op) => {
      const toen = perId(bereken(standOp(dossier, op)));
      return (perDag.get(op) ?? []).map(({ prognose, vooruit, besloten: dag }) =>
        trefferVan(prognose, vooruit, dag, toen.get(prognose.stap.behandeling.id)),
      );
    });
}

/** Whether the day on which it was decided is known: of what fell “on or before” it, nothing can be learned. */
function isOpDag({ stap }: Stationsprognose): boolean {
  return stap.besluit?.opOfVoor !== true;
}

function perId({ prognoses }: Berekening): ReadonlyMap<string, Stationsprognose> {
  return new Map(prognoses.map((prognose) => [prognose.stap.behandeling.id, prognose]));
}

function trefferVan(
  { stap }: Stationsprognose,
  vooruit: number,
  besloten: Dag,
  toen: Stationsprognose | undefined,
): Treffer {
  const { id, station, gemeente } = stap.behandeling;
  const voorspeld = toen?.dag.laatst ?? null;
  const afwijking = voorspeld === null ? null : besloten - voorspeld;
  return { behandeling: id, station, gemeente, besloten, vooruit, voorspeld, afwijking };
}

/** The forecasts that came out, summed up per station: never one lane for all, never an average of dates. */
export function trefzekerheidVan(treffers: readonly Treffer[]): readonly Trefzekerheid[] {
  const groepen = groepeer(treffers, ({ station, vooruit }) => `${station}|${vooruit}`);
  return [...groepen.values()].map((groep) => {
    const [eerste] = groep;
    const afwijkingen = groep.flatMap(({ afwijking }) => afwijking ?? []);
    return {
      station: eerste.station,
      vooruit: eerste.vooruit,
      aantal: groep.length,
      gehaald: afwijkingen.filter((dagen) => dagen <= 0).length,
      onbekend: groep.length - afwijkingen.length,
      mediaan: middelste(afwijkingen),
    };
  });
}

function middelste(getallen: readonly number[]): number | null {
  return [...getallen].sort((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] ?? null;
}
