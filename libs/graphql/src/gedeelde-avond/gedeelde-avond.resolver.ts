import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { DossierRepository } from '@routekaart/persistence';
import { type Berekening, gedeeldeAvonden } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { type Momentopname, Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { GedeeldeAvondType, naarGedeeldeAvond } from './gedeelde-avond.type.js';

@ArgsType()
class GedeeldeAvondenArgs extends TrajectArgs {
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
    private readonly geheugen: Trajectgeheugen,
    private readonly dossiers: DossierRepository,
  ) {}

  @Query(() => [GedeeldeAvondType], {
    description:
      'De dagen waarop een gremium van een gemeente stukken van dit traject en van een ander behandelt. Alleen zekere dagen tellen.',
  })
  async gedeeldeAvonden(
    @Args() args: GedeeldeAvondenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly GedeeldeAvondType[]> {
    const alleen = leesbeperking(vrager, 'gemeenteroute-lezen');
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: alleen, beheerrol: null });
    const opname = await this.vragen.opname(GedeeldeAvondenArgs, args);
    const perTraject = await this.metAnderen(args, opname);
    return gedeeldeAvonden([...perTraject.values()])
      .filter(({ stukken }) => stukken.some(({ traject }) => traject === args.traject))
      .filter(({ gemeente }) => alleen === null || gemeente === alleen)
      .map((avond) => naarGedeeldeAvond(avond, perTraject));
  }

  /** The computations of this traject and the others, for the same two days. */
  private async metAnderen(
    { traject, met }: GedeeldeAvondenArgs,
    { berekening, bekendOp }: Momentopname,
  ): Promise<ReadonlyMap<string, Berekening>> {
    const bekend = (await this.dossiers.trajecten()).map(({ code }) => code);
    const onbekend = met?.find((code) => !bekend.includes(code));
    if (onbekend !== undefined) {
      throw nietGevondenFout('met', `Er is geen traject met code “${onbekend}”.`);
    }
    const anderen = bekend.filter((code) => code !== traject && (met?.includes(code) ?? true));
    const opnamen = await Promise.all(
      anderen.map((code) => this.geheugen.opname(code, berekening.peildatum, bekendOp)),
    );
    return new Map(
      [berekening, ...opnamen.map((een) => een.berekening)].map((een) => [een.stand.traject.code, een]),
    );
  }
}
