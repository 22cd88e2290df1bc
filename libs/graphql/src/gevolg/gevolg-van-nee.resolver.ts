import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { gevolgenVanNee } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { GevolgVanNeeType, naarGevolgVanNee } from './gevolg-van-nee.type.js';

@ArgsType()
class GevolgVanNeeArgs extends MijlpaalArgs {
  @Field({ description: 'De CBS-code of de naam van de gemeente.' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;
}

@Resolver()
export class GevolgVanNeeResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [GevolgVanNeeType], {
    description:
      'Wat een nee van elk gremium van een gemeente betekent voor één mijlpaal, in woorden en met bron.',
  })
  async gevolgVanNee(
    @Args() args: GevolgVanNeeArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly GevolgVanNeeType[]> {
    const { berekening } = await this.vragen.opname(GevolgVanNeeArgs, args);
    const gemeente = eisGemeente(berekening.stand, args.gemeente);
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: gemeente.code, beheerrol: null });
    const mijlpaal = berekening.stand.mijlpalen.find(({ nummer }) => nummer === args.mijlpaal);
    if (mijlpaal === undefined) {
      throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(args.mijlpaal)} bestaat niet in dit traject.`);
    }
    return gevolgenVanNee(mijlpaal, gemeente.code, berekening).map(naarGevolgVanNee);
  }
}
