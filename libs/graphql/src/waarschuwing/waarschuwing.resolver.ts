import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import type { Ernst as ErnstWaarde } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { Ernst } from '../algemeen/opsommingen.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { WaarschuwingType } from './waarschuwing.type.js';

@ArgsType()
class WaarschuwingArgs extends PaginaArgs {
  @Field(() => Ernst, { nullable: true, description: 'Alleen waarschuwingen van deze zwaarte.' })
  @IsOptional()
  ernst?: ErnstWaarde | null;

  @Field(() => String, {
    nullable: true,
    description: 'Alleen waarschuwingen over deze gemeente (CBS-code of naam).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}

@Resolver()
export class WaarschuwingResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [WaarschuwingType], {
    description: 'De open waarschuwingen, de zwaarste en meest dringende eerst.',
  })
  async waarschuwingen(
    @Args() args: WaarschuwingArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly WaarschuwingType[]> {
    const opname = await this.vragen.opname(WaarschuwingArgs, args);
    const { stand } = opname.berekening;
    const gevraagd = args.gemeente == null ? null : eisGemeente(stand, args.gemeente).code;
    const gemeente = gevraagd ?? leesbeperking(vrager, 'waarschuwingen-lezen');
    eisRecht(vrager, 'waarschuwingen-lezen', { gemeente, beheerrol: null });
    const { waarschuwingen } = this.vragen.overzicht(opname);
    const gezocht = waarschuwingen.filter(
      (waarschuwing) =>
        (args.ernst == null || waarschuwing.ernst === args.ernst) &&
        (gemeente === null || waarschuwing.gemeente?.code === gemeente),
    );
    return pagina(gezocht, args);
  }
}
