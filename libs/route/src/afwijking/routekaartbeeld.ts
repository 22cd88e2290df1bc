import type { DatumUitdrukking, Periode } from '@routekaart/kalender';
import {
  type Dossier,
  type Routekaart,
  type Routekaartonderwerp,
  type Routekaartrij,
  laatstePlanFeiten,
  onderwerpSleutel,
  staatInEditie,
} from '@routekaart/traject';
import type { Beeldrij, Planbeeld } from './planbeeld.js';

type Plan = Pick<Dossier, 'activiteiten' | 'planFeiten' | 'edities'>;

/** A Routekaart as a layer: only the rows that it names; of all others it says nothing. */
export function beeldVanRoutekaart(routekaart: Pick<Routekaart, 'naam' | 'rijen'>, plan: Plan): Planbeeld {
  return {
    soort: 'routekaart',
    naam: `routekaart “${routekaart.naam}”`,
    rijen: new Map(
      routekaart.rijen.map((rij) => {
        const sleutel = sleutelInPlan(rij.onderwerp, plan.activiteiten);
        return [sleutel, rijVan(rij, sleutel, plan)];
      }),
    ),
  };
}

/** The key of the row in the plan: the Activiteit that plans this station, where there is one. */
export function sleutelInPlan(onderwerp: Routekaartonderwerp, activiteiten: Plan['activiteiten']): string {
  if (onderwerp.kind === 'activiteit') return onderwerp.activiteit;
  const { mijlpaal, station } = onderwerp;
  const activiteit = activiteiten.find((rij) => rij.station === station && rij.mijlpalen.includes(mijlpaal));
  return activiteit?.code ?? onderwerpSleutel(onderwerp);
}

function rijVan({ basis, extra }: Routekaartrij, sleutel: string, plan: Plan): Beeldrij {
  switch (basis.kind) {
    case 'toevoeging':
      return { kind: 'afwezig', extra };
    case 'datum':
      return { kind: 'gepland', datum: basis.datum, feit: null, extra };
    case 'afwijking': {
      const datum = schuif(datumInEditie(basis.editie, sleutel, plan), -basis.dagen, basis.tekst);
      return { kind: 'gepland', datum, feit: null, extra };
    }
  }
}

function datumInEditie(nummer: number, sleutel: string, plan: Plan): DatumUitdrukking | undefined {
  const editie = plan.edities.find((kandidaat) => kandidaat.nummer === nummer);
  if (editie === undefined) return undefined;
  return laatstePlanFeiten(plan.planFeiten, (feit) => staatInEditie(feit, editie)).get(sleutel)?.datum;
}

/** The date so many calendar days later; unknown stays unknown. */
function schuif(datum: DatumUitdrukking | undefined, dagen: number, tekst: string): DatumUitdrukking {
  switch (datum?.kind) {
    case 'vast':
      return { kind: 'vast', dag: datum.dag + dagen, tekst };
    case 'alternatieven':
      return { kind: 'alternatieven', dagen: datum.dagen.map((dag) => dag + dagen), tekst };
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
      return datum.venster === null
        ? { kind: 'onbekend', tekst }
        : { kind: 'venster', venster: schuifVenster(datum.venster, dagen), tekst };
    case 'onbekend':
    case undefined:
      return { kind: 'onbekend', tekst };
  }
}

function schuifVenster({ van, tot }: Periode, dagen: number): Periode {
  return { van: van + dagen, tot: tot + dagen };
}
