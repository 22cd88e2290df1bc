import { Args, Field, Int, Mutation, ObjectType, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { type Deelnamekern, beslisDeelname } from './deelname.beslissing.js';
import { RecordDeelnameInput, toetsEenDeelnemer } from './deelname.input.js';
import { GemeentedeelnameType, naarDeelname } from './deelname.type.js';
import { GremiumdeelnameType, naarGremiumdeelname } from './gremiumdeelname.type.js';

@ObjectType({ description: 'Het is vastgelegd.' })
export class DeelnameVastgelegd {
  @Field(() => GemeentedeelnameType, { description: 'Wat de gemeente zei.' })
  deelname!: GemeentedeelnameType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

@ObjectType({ description: 'Het antwoord van een gremium is vastgelegd.' })
export class GremiumdeelnameVastgelegd {
  @Field(() => GremiumdeelnameType, { description: 'Wat het gremium zei.' })
  deelname!: GremiumdeelnameType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordDeelnameResultaat = createUnionType({
  name: 'RecordDeelnameResultaat',
  description: 'Wat is vastgelegd, of waarom het niet kan.',
  types: () => [DeelnameVastgelegd, GremiumdeelnameVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class DeelnameResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => RecordDeelnameResultaat, {
    description: 'Legt vast of de eigen gemeente, of het eigen gremium, meedoet. Alleen zij zelf zeggen dat.',
  })
  async recordDeelname(
    @Args('input', { description: 'Wie het zegt, en wat.' }) input: RecordDeelnameInput,
    @Vrager() vrager: Identiteit,
  ): Promise<DeelnameVastgelegd | GremiumdeelnameVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Deelnamekern>(
      'deelname-vastleggen',
      input,
      toetsInvoer(RecordDeelnameInput, input) ?? toetsEenDeelnemer(input),
      vrager,
      (berekening, dossier) => beslisDeelname(input, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    const trajectVersie = herkomst.volgnummer;
    if ('gevraagd' in resultaat) {
      const { gevraagd, feit } = resultaat;
      const deelname = naarGremiumdeelname(gevraagd, feit.deelname, { ...feit, herkomst });
      return maak(GremiumdeelnameVastgelegd, { deelname, trajectVersie });
    }
    const { naam, feit } = resultaat;
    const deelname = naarDeelname({ code: feit.gemeente, naam }, feit.deelname, { ...feit, herkomst });
    return maak(DeelnameVastgelegd, { deelname, trajectVersie });
  }
}
