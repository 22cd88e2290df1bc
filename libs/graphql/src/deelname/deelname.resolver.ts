import { Args, Field, Int, Mutation, ObjectType, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { type Deelnamekern, beslisDeelname } from './deelname.beslissing.js';
import { RecordDeelnameInput } from './deelname.input.js';
import { GemeentedeelnameType, naarDeelname } from './deelname.type.js';

@ObjectType({ description: 'Het is vastgelegd.' })
export class DeelnameVastgelegd {
  @Field(() => GemeentedeelnameType, { description: 'Wat de gemeente zei.' })
  deelname!: GemeentedeelnameType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordDeelnameResultaat = createUnionType({
  name: 'RecordDeelnameResultaat',
  description: 'Wat is vastgelegd, of waarom het niet kan.',
  types: () => [DeelnameVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class DeelnameResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => RecordDeelnameResultaat, {
    description: 'Legt vast of de eigen gemeente meedoet. Alleen de gemeente zelf zegt dat.',
  })
  async recordDeelname(
    @Args('input', { description: 'Wat de gemeente zegt.' }) input: RecordDeelnameInput,
    @Vrager() vrager: Identiteit,
  ): Promise<DeelnameVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Deelnamekern>(
      'deelname-vastleggen',
      input,
      toetsInvoer(RecordDeelnameInput, input),
      vrager,
      (berekening, dossier) => beslisDeelname(input, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    const { naam, feit } = resultaat;
    return maak(DeelnameVastgelegd, {
      deelname: naarDeelname({ code: feit.gemeente, naam }, feit.deelname, { ...feit, herkomst }),
      trajectVersie: herkomst.volgnummer,
    });
  }
}
