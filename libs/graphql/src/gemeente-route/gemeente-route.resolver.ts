import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { GemeenteRouteArgs } from './gemeente-route.args.js';
import { GemeenteRouteType } from './gemeente-route.type.js';
import { maakGemeenteRoute } from './gemeente-route.view.js';

@Resolver()
export class GemeenteRouteResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => GemeenteRouteType, { description: 'De strook van één gemeente op een peildatum.' })
  async gemeenteRoute(
    @Args() args: GemeenteRouteArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<GemeenteRouteType> {
    const opname = await this.vragen.opname(GemeenteRouteArgs, args);
    const gemeente = eisGemeente(opname.berekening.stand, args.gemeente);
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: gemeente.code, beheerrol: null });
    const overzicht = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `gemeente|${gemeente.code}`, () =>
      maakGemeenteRoute(opname.berekening, overzicht, opname.versie, gemeente),
    );
  }
}
