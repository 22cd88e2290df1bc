import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { GemeenteRouteType } from './gemeente-route.type.js';
import { maakGemeenteRoute } from './gemeente-route.view.js';

@ArgsType()
class GemeenteRouteArgs extends TrajectArgs {
  @Field({ description: 'De CBS-code of de naam van de gemeente.' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;
}

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
