import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Dag, parseDag } from '@routekaart/kalender';
import {
  type Planbeeld,
  beeldOpDag,
  beeldVanEditie,
  beeldVanRoutekaart,
  tellingen,
  vatAfwijkingenSamen,
  vergelijk,
  vergelijkrijenVan,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Dossier, Herkomst } from '@routekaart/traject';
import { pagina } from '../algemeen/vraag.args.js';
import { nietGevondenFout, ongeldigeInvoerFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type PlanstadiumInput, VergelijkArgs } from './vergelijking.args.js';
import { PlanvergelijkingType, naarAfwijking } from './vergelijking.type.js';

@Resolver()
export class VergelijkingResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => PlanvergelijkingType, {
    description:
      'Wat er tussen twee stadia van de planning veranderde: edities, routekaarten of dagen. Onbekend blijft onbekend.',
  })
  async vergelijkPlanning(
    @Args() args: VergelijkArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<PlanvergelijkingType> {
    eisRecht(vrager, 'weekplanning-lezen');
    const { berekening, dossier, bekendOp } = await this.vragen.opname(VergelijkArgs, args);
    const beelden = [
      beeldVan('van', args.van, dossier, bekendOp),
      beeldVan('met', args.met, dossier, bekendOp),
    ] as const;
    const [van, met] = beelden;
    const afwijkingen = vergelijk(van, met, vergelijkrijenVan(dossier), berekening.plan.kalender);
    const gezocht = afwijkingen.filter(({ soort }) => args.soort == null || soort === args.soort);
    return {
      van: van.naam,
      met: met.naam,
      samenvatting: vatAfwijkingenSamen(afwijkingen),
      tellingen: tellingen(afwijkingen),
      rijen: pagina(gezocht, args).map((afwijking) => naarAfwijking(afwijking, beelden)),
    };
  }
}

/** The layer that this input names, as far as it was known on that day. */
function beeldVan(
  veld: 'van' | 'met',
  { editie, routekaart, peildatum }: PlanstadiumInput,
  dossier: Dossier,
  bekendOp: Dag,
): Planbeeld {
  if ([editie, routekaart, peildatum].filter((vorm) => vorm != null).length !== 1) {
    throw ongeldigeInvoerFout(veld, 'Noem een editie, een routekaart of een peildatum: één van de drie.');
  }
  if (editie != null) {
    return beeldVanEditie(zoek(dossier.edities, editie, bekendOp, `${veld}.editie`, 'editie'), dossier);
  }
  if (routekaart != null) {
    const gevonden = zoek(dossier.routekaarten, routekaart, bekendOp, `${veld}.routekaart`, 'routekaart');
    return beeldVanRoutekaart(gevonden, dossier);
  }
  const dag = peildatum == null ? null : parseDag(peildatum);
  return beeldOpDag(Math.min(dag ?? bekendOp, bekendOp), dossier);
}

function zoek<T extends { readonly nummer: number; readonly herkomst: Herkomst }>(
  lijst: readonly T[],
  nummer: number,
  bekendOp: Dag,
  veld: string,
  woord: string,
): T {
  const gevonden = lijst.find((een) => een.nummer === nummer && een.herkomst.dag <= bekendOp);
  if (gevonden === undefined) {
    throw nietGevondenFout(veld, `Dit traject heeft geen ${woord} ${String(nummer)}.`);
  }
  return gevonden;
}
