import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import type { Vergaderkern } from '../vergadering/vergadering.beslissing.js';
import { VergaderingType, naarVergadering } from '../vergadering/vergadering.type.js';
import { beslisCyclus } from './cyclus.beslissing.js';
import { RecordCyclusInput } from './cyclus.input.js';
import { RaadscyclusType, cycliVan } from './cyclus.type.js';

@ObjectType({ description: 'De cyclus van de vergadering is vastgelegd.' })
export class CyclusVastgelegd {
  @Field(() => VergaderingType, { description: 'De vergadering, met haar cyclus.' })
  vergadering!: VergaderingType;

  @Field(() => Int, { description: 'De nieuwe versie van het vergaderschema van dit gremium.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordCyclusResultaat = createUnionType({
  name: 'RecordCyclusResultaat',
  description: 'De vergadering met haar cyclus, of waarom het niet kan.',
  types: () => [CyclusVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class CyclusResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly wijzigen: Wijzigen,
  ) {}

  @Query(() => [RaadscyclusType], { description: 'De raadscycli die op een dag bekend zijn, per gemeente.' })
  async cycli(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<readonly RaadscyclusType[]> {
    eisRecht(vrager, 'traject-lezen');
    return cycliVan((await this.vragen.opname(TrajectArgs, args)).berekening.stand);
  }

  @Mutation(() => RecordCyclusResultaat, {
    description: 'Legt vast bij welke raadscyclus een vergadering hoort, of haalt haar eruit.',
  })
  async recordCyclus(
    @Args('input', { description: 'De cyclus.' }) input: RecordCyclusInput,
    @Vrager() vrager: Identiteit,
  ): Promise<CyclusVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Vergaderkern>(
      'vergadering-vastleggen',
      input,
      toetsInvoer(RecordCyclusInput, input),
      vrager,
      (berekening) => beslisCyclus(input, vrager, berekening),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    return maak(CyclusVastgelegd, {
      vergadering: naarVergadering(resultaat.vergadering),
      versie: resultaat.versie,
      trajectVersie: herkomst.volgnummer,
    });
  }
}
