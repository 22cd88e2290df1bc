import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { weekVan } from '@routekaart/kalender';
import { ankermaandagVan, leerSjabloon, pasSjabloonToe } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional } from 'class-validator';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { SjabloonType, naarSjabloon } from './sjabloon.type.js';

@ArgsType()
class SjabloonArgs extends TrajectArgs {
  @Field(() => [Int], { description: 'De mijlpalen waarvan geleerd wordt, hooguit 10.' })
  @ArrayMinSize(1, { message: 'Noem ten minste één mijlpaal.' })
  @ArrayMaxSize(10, { message: 'Noem hooguit 10 mijlpalen.' })
  @IsInt({ each: true })
  vanMijlpalen!: number[];

  @Field(() => Int, { nullable: true, description: 'De mijlpaal waarvoor rijen worden gemaakt.' })
  @IsOptional()
  @IsInt()
  voor?: number | null;
}

@Resolver()
export class SjabloonResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => SjabloonType, {
    nullable: true,
    description:
      'De afstanden in weken die eerdere mijlpalen laten zien, met de rijen waarop zij rusten. Leeg als er geen anker is, of een mijlpaal daarvoor geen ene week noemt.',
  })
  async sjabloon(@Args() args: SjabloonArgs, @Vrager() vrager: Identiteit): Promise<SjabloonType | null> {
    eisRecht(vrager, 'traject-lezen');
    const { berekening } = await this.vragen.opname(SjabloonArgs, args);
    const { stand } = berekening;
    const sjabloon = leerSjabloon(stand, [...new Set(args.vanMijlpalen)]);
    if (sjabloon === null) {
      return null;
    }
    const mijlpaal = stand.mijlpalen.find(({ nummer }) => nummer === args.voor);
    const anker = mijlpaal === undefined ? null : ankermaandagVan(stand, mijlpaal.nummer);
    return naarSjabloon(
      sjabloon,
      stand.sjabloon.versie ?? null,
      mijlpaal === undefined || anker === null
        ? []
        : pasSjabloonToe(sjabloon, weekVan(anker), mijlpaal, stand),
    );
  }
}
