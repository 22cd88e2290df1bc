import { Args, Field, Int, Mutation, ObjectType, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { DagopmerkingType } from '../planning/dagopmerking.type.js';
import { Vrager } from '../toegang/vrager.js';
import { VergaderingType, naarVergadering } from '../vergadering/vergadering.type.js';
import { type Cycluskern, beslisVerplaatsCyclus } from './verplaats-cyclus.beslissing.js';
import { VerplaatsCyclusInput } from './verplaats-cyclus.input.js';

@ObjectType({ description: 'De raadscyclus staat op andere dagen.' })
export class CyclusVerplaatst {
  @Field(() => [VergaderingType], { description: 'De vergaderingen die zijn gewijzigd, op dag.' })
  vergaderingen!: readonly VergaderingType[];

  @Field(() => Int, { description: 'De nieuwe versie van het vergaderschema van dit gremium.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  @Field(() => [DagopmerkingType], { description: 'Wat er over de gekozen dagen op te merken is.' })
  opmerkingen!: readonly DagopmerkingType[];
}

export const VerplaatsCyclusResultaat = createUnionType({
  name: 'VerplaatsCyclusResultaat',
  description: 'De verplaatste cyclus, of waarom het niet kan.',
  types: () => [CyclusVerplaatst, ...WEIGERINGEN] as const,
});

@Resolver()
export class VerplaatsCyclusResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => VerplaatsCyclusResultaat, {
    description: 'Verplaatst een hele raadscyclus in één keer: aanleverdag, commissies en raad.',
  })
  async verplaatsCyclus(
    @Args('input', { description: 'De nieuwe dagen.' }) input: VerplaatsCyclusInput,
    @Vrager() vrager: Identiteit,
  ): Promise<CyclusVerplaatst | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Cycluskern>(
      'vergadering-vastleggen',
      input,
      toetsInvoer(VerplaatsCyclusInput, input),
      vrager,
      (berekening) => beslisVerplaatsCyclus(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(CyclusVerplaatst, {
          vergaderingen: vastgelegd.resultaat.vergaderingen.map(naarVergadering),
          versie: vastgelegd.resultaat.versie,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          opmerkingen: vastgelegd.resultaat.opmerkingen,
        })
      : vastgelegd;
  }
}
