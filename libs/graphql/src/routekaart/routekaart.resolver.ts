import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Routekaartkern, beslisRoutekaart } from './routekaart.beslissing.js';
import { StelRoutekaartVastInput } from './routekaart.input.js';
import { RoutekaartType, naarRoutekaart } from './routekaart.type.js';

@ObjectType({ description: 'De routekaart is vastgesteld.' })
export class RoutekaartVastgesteld {
  @Field(() => RoutekaartType, { description: 'De routekaart.' })
  routekaart!: RoutekaartType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const StelRoutekaartVastResultaat = createUnionType({
  name: 'StelRoutekaartVastResultaat',
  description: 'De vastgestelde routekaart, of waarom het niet kan.',
  types: () => [RoutekaartVastgesteld, ...WEIGERINGEN] as const,
});

@Resolver()
export class RoutekaartResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
    private readonly geheugen: Trajectgeheugen,
  ) {}

  @Query(() => [RoutekaartType], { description: 'De vastgestelde routekaarten, de oudste eerst.' })
  async routekaarten(
    @Args() args: PaginaArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly RoutekaartType[]> {
    eisRecht(vrager, 'weekplanning-lezen');
    const { dossier } = await this.vragen.opname(PaginaArgs, args);
    return pagina(dossier.routekaarten, args).map((routekaart) =>
      naarRoutekaart(routekaart, routekaart.herkomst, dossier),
    );
  }

  @Mutation(() => StelRoutekaartVastResultaat, {
    description: 'Stelt een routekaart vast namens het gremium dat haar goedkeurde. De oude blijft staan.',
  })
  async stelRoutekaartVast(
    @Args('input', { description: 'De routekaart.' }) input: StelRoutekaartVastInput,
    @Vrager() vrager: Identiteit,
  ): Promise<RoutekaartVastgesteld | WeigeringType> {
    const fout = toetsInvoer(StelRoutekaartVastInput, input);
    const vastgelegd = await this.wijzigen.legVast<Routekaartkern>(
      'routekaart-vaststellen',
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisRoutekaart(input, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    const dossier = await this.geheugen.dossier(input.traject);
    return maak(RoutekaartVastgesteld, {
      routekaart: naarRoutekaart(resultaat.routekaart, herkomst, dossier),
      trajectVersie: herkomst.volgnummer,
    });
  }
}
