import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { gedeeldeAvonden, kalenderverschillen } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { AndereTrajecten } from './andere-trajecten.js';
import { GedeeldeAvondType, naarGedeeldeAvond } from './gedeelde-avond.type.js';
import { KalenderverschilType, naarKalenderverschil } from './kalenderverschil.type.js';

@ArgsType()
class NaastAndereArgs extends TrajectArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Met welke andere trajecten; standaard met alle.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem ten minste één traject, of laat het veld weg.' })
  @ArrayMaxSize(20, { message: 'Noem hooguit 20 trajecten.' })
  @IsString({ each: true })
  @IsTekst({ each: true })
  @MaxLength(60, { each: true, message: 'Een code is hooguit 60 tekens lang.' })
  met?: string[] | null;
}

@Resolver()
export class GedeeldeAvondResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly anderen: AndereTrajecten,
  ) {}

  @Query(() => [GedeeldeAvondType], {
    description:
      'De dagen waarop een gremium van een gemeente stukken van dit traject en van een ander behandelt. Alleen zekere dagen tellen.',
  })
  async gedeeldeAvonden(
    @Args() args: NaastAndereArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly GedeeldeAvondType[]> {
    const alleen = eisEigenRoute(vrager);
    const perTraject = await this.anderen.naast(await this.vragen.opname(NaastAndereArgs, args), args.met);
    return gedeeldeAvonden([...perTraject.values()])
      .filter(({ stukken }) => stukken.some(({ traject }) => traject === args.traject))
      .filter(({ gemeente }) => alleen === null || gemeente === alleen)
      .map((avond) => naarGedeeldeAvond(avond, perTraject));
  }

  @Query(() => [KalenderverschilType], {
    description:
      'De dagen waarop een gremium van een gemeente volgens dit traject vergadert en volgens een ander niet, of andersom: één avond is één avond.',
  })
  async kalenderverschillen(
    @Args() args: NaastAndereArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly KalenderverschilType[]> {
    const alleen = eisEigenRoute(vrager);
    const perTraject = await this.anderen.naast(await this.vragen.opname(NaastAndereArgs, args), args.met);
    return kalenderverschillen([...perTraject.values()].map(({ stand }) => stand))
      .filter(({ wel, niet }) => [...wel, ...niet].includes(args.traject))
      .filter(({ gemeente }) => alleen === null || gemeente === alleen)
      .map((verschil) => naarKalenderverschil(verschil, perTraject));
  }
}

/** The gemeente whose route this reader may see, `null` for all. */
function eisEigenRoute(vrager: Identiteit): string | null {
  const alleen = leesbeperking(vrager, 'gemeenteroute-lezen');
  eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: alleen, beheerrol: null });
  return alleen;
}
