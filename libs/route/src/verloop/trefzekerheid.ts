import type { Dag } from '@routekaart/kalender';
import { type Dossier, standOp } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { groepeer } from '../groepeer.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { type Beslotene, beslotenenVan, isOpDag } from './beslotenen.js';

/** One forecast that has come out: what was said so many calendar days ahead, and what happened. */
export interface Treffer {
  readonly behandeling: string;
  readonly station: string;
  readonly gremium: string;
  readonly gemeente: string | null;
  readonly besloten: Dag;
  readonly vooruit: number;
  /** The last possible day that was given then; `null` when it was called unknown. */
  readonly voorspeld: Dag | null;
  /** Calendar days between forecast and decision, later than forecast is positive; `null` when it was unknown. */
  readonly afwijking: number | null;
  /**
   * Whether a step it waited for came later than was given then, or was called unknown: what happened here has that
   * cause too, and says nothing of this station by itself.
   */
  readonly meegesleept: boolean;
}

/** How many calendar days ahead forecasts are judged. */
export const VOORUITBLIKKEN = [7, 28] as const;
/** On so many different days at most is looked back, the newest first: a region of hundreds stays quick. */
const TERUGBLIKDAGEN = 120;

/** Of everything decided by the peildatum, as known on `bekendOp`: what had been forecast for it, one and four weeks ahead. */
export function treffersVan(dossier: Dossier, peildatum: Dag, bekendOp: Dag = peildatum): readonly Treffer[] {
  const metingen = VOORUITBLIKKEN.flatMap((vooruit) =>
    beslotenenVan(standOp(dossier, peildatum, bekendOp)).map((beslotene) => ({
      beslotene,
      vooruit,
      op: beslotene.dag - vooruit,
    })),
  );
  const perDag = groepeer(metingen, ({ op }) => op);
  return [...perDag.keys()]
    .sort((a, b) => b - a)
    .slice(0, TERUGBLIKDAGEN)
    .flatMap((op) => {
      const toen = perId(bereken(standOp(dossier, op)));
      return (perDag.get(op) ?? []).flatMap(({ beslotene, vooruit }) => trefferVan(beslotene, vooruit, toen));
    });
}

function perId({ prognoses }: Berekening): ReadonlyMap<string, Stationsprognose> {
  return new Map(prognoses.map((prognose) => [prognose.stap.behandeling.id, prognose]));
}

/**
 * None where nobody forecast this besluit: another version of the stuk was in route then, or the body had decided
 * already and had to do so anew since.
 */
function trefferVan(
  { prognose: { stap }, dag: besloten, berekening }: Beslotene,
  vooruit: number,
  toen: ReadonlyMap<string, Stationsprognose>,
): readonly Treffer[] {
  const { id, station, gremium, gemeente } = stap.behandeling;
  const eerder = toen.get(id);
  if (eerder !== undefined && (eerder.stap.stukversie !== stap.stukversie || isUitgesproken(eerder))) {
    return [];
  }
  const voorspeld = eerder?.dag.laatst ?? null;
  const afwijking = voorspeld === null ? null : besloten - voorspeld;
  const meegesleept = stap.voorgangers.some((positie) => isGemist(berekening.prognoses[positie], toen));
  return [
    { behandeling: id, station, gremium, gemeente, besloten, vooruit, voorspeld, afwijking, meegesleept },
  ];
}

/** Whether a step decided later than was given then, or without that a day was given. */
function isGemist(
  voorganger: Stationsprognose | undefined,
  toen: ReadonlyMap<string, Stationsprognose>,
): boolean {
  if (voorganger === undefined || !isUitgesproken(voorganger) || !isOpDag(voorganger)) {
    return false;
  }
  const voorspeld = toen.get(voorganger.stap.behandeling.id)?.dag.laatst ?? null;
  return voorspeld === null || (voorganger.dag.laatst ?? voorspeld) > voorspeld;
}
