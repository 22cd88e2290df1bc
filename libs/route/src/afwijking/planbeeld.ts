import { type Dag, type DatumUitdrukking, formatDag } from '@routekaart/kalender';
import {
  type Dossier,
  type Editie,
  type PlanFeit,
  laatstePlanFeiten,
  staatInEditie,
} from '@routekaart/traject';

/**
 * How one row stands in one layer. `afwezig`: the layer is known not to have it. A row that a layer says nothing
 * about is left out, and stays unknown.
 */
export type Beeldrij =
  | {
      readonly kind: 'gepland' | 'vervallen';
      readonly datum: DatumUitdrukking;
      /** The plan fact that made it so, `null` in a Routekaart. */
      readonly feit: PlanFeit | null;
      readonly extra: boolean;
    }
  | { readonly kind: 'afwezig'; readonly extra: boolean };

/** One layer of the plan, made comparable: an edition, the plan of a day, or a Routekaart. */
export interface Planbeeld {
  readonly soort: 'editie' | 'peildatum' | 'routekaart';
  /** As it reads in a sentence. */
  readonly naam: string;
  /** By the code of an Activiteit, or `M3/raad` for a station that no Activiteit plans. */
  readonly rijen: ReadonlyMap<string, Beeldrij>;
}

type Plan = Pick<Dossier, 'activiteiten' | 'planFeiten'>;

/** The plan as it stands in an edition. */
export function beeldVanEditie(editie: Editie, plan: Plan): Planbeeld {
  return {
    soort: 'editie',
    naam: `editie “${editie.naam}”`,
    rijen: rijenVan(plan, (feit) => staatInEditie(feit, editie)),
  };
}

/** The plan as it was known on a day (invariant 8). */
export function beeldOpDag(peildatum: Dag, plan: Plan): Planbeeld {
  return {
    soort: 'peildatum',
    naam: `het plan van ${formatDag(peildatum)}`,
    rijen: rijenVan(plan, ({ herkomst }) => herkomst.dag <= peildatum),
  };
}

function rijenVan(
  { activiteiten, planFeiten }: Plan,
  teltMee: (feit: PlanFeit) => boolean,
): ReadonlyMap<string, Beeldrij> {
  const laatste = laatstePlanFeiten(planFeiten, teltMee);
  return new Map(activiteiten.map(({ code }) => [code, rijVan(laatste.get(code))]));
}

function rijVan(feit: PlanFeit | undefined): Beeldrij {
  if (feit === undefined) return { kind: 'afwezig', extra: false };
  const { datum, toestand } = feit;
  const extra = datum.kind === 'nog-te-plannen' && datum.extra;
  return { kind: toestand === 'vervallen' ? 'vervallen' : 'gepland', datum, feit, extra };
}
