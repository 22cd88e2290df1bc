import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { opleveringenVan } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { OpleveringType, naarOplevering } from './oplevering.type.js';
import { eisWerkgroep } from './zoek-werkgroep.js';

@ArgsType()
class OpleveringenArgs extends TrajectArgs {
  @Field({ description: 'De werkgroep (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  werkgroep!: string;
}

@Resolver()
export class WerkgroepResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [OpleveringType], {
    description:
      'Wat een werkgroep gereed moet hebben: per mijlpaal die zij volgens de planning begeleidt, tot het stuk naar de gemeenten is.',
  })
  async opleveringen(
    @Args() args: OpleveringenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly OpleveringType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(OpleveringenArgs, args);
    const werkgroep = eisWerkgroep(opname.berekening.stand, args.werkgroep);
    const { namen } = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `opleveringen ${werkgroep.code}`, () =>
      opleveringenVan(werkgroep.code, opname.berekening).map((een) => naarOplevering(een, namen)),
    );
  }
}
