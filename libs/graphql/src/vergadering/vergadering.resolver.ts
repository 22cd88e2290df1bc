import { Args, Field, Int, Mutation, ObjectType, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { DagopmerkingType } from '../planning/dagopmerking.type.js';
import { Vrager } from '../toegang/vrager.js';
import { type Vergaderkern, beslisVergadering } from './vergadering.beslissing.js';
import { RecordVergaderingInput } from './vergadering.input.js';
import { VergaderingType, naarVergadering } from './vergadering.type.js';

@ObjectType({ description: 'Het vergaderschema is gewijzigd.' })
export class VergaderingVastgelegd {
  @Field(() => VergaderingType, { description: 'De vergadering.' })
  vergadering!: VergaderingType;

  @Field(() => Int, { description: 'De nieuwe versie van het vergaderschema van dit gremium.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  @Field(() => [DagopmerkingType], { description: 'Wat er over de gekozen dagen op te merken is.' })
  opmerkingen!: readonly DagopmerkingType[];
}

export const RecordVergaderingResultaat = createUnionType({
  name: 'RecordVergaderingResultaat',
  description: 'De gewijzigde vergadering, of waarom het niet kan.',
  types: () => [VergaderingVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class VergaderingResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => RecordVergaderingResultaat, {
    description: 'Voegt een vergadering toe, bevestigt of verplaatst haar, of laat haar vervallen.',
  })
  async recordVergadering(
    @Args('input', { description: 'De wijziging.' }) input: RecordVergaderingInput,
    @Vrager() vrager: Identiteit,
  ): Promise<VergaderingVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordVergaderingInput, input);
    const vastgelegd = await this.wijzigen.legVast<Vergaderkern>(
      'vergadering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslisVergadering(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(VergaderingVastgelegd, {
          vergadering: naarVergadering(vastgelegd.resultaat.vergadering),
          versie: vastgelegd.resultaat.versie,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          opmerkingen: vastgelegd.resultaat.opmerkingen ?? [],
        })
      : vastgelegd;
  }
}
