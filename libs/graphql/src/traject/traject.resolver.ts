import { Args, Query, Resolver } from '@nestjs/graphql';
import { DossierRepository } from '@routekaart/persistence';
import type { Identiteit } from '@routekaart/toegang';
import { ArgsType, Field } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { eisGeldig, Vragen } from '../geheugen/vragen.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { TrajectKopType, naarTrajectKop } from './traject-kop.type.js';
import { TrajectType, maakTraject } from './traject.type.js';

@ArgsType()
class TrajectCodeArgs {
  @Field({ description: 'De code van het traject, bijvoorbeeld GR-SDD.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  code!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop wordt gekeken; standaard vandaag.' })
  @IsOptional()
  @IsDatum()
  peildatum?: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'Met wat op deze dag bekend was; standaard de peildatum.',
  })
  @IsOptional()
  @IsDatum()
  zoalsBekendOp?: string | null;
}

@Resolver()
export class TrajectResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly geheugen: Trajectgeheugen,
    private readonly dossiers: DossierRepository,
  ) {}

  @Query(() => [TrajectKopType], { description: 'De trajecten, op code.' })
  async trajecten(@Vrager() vrager: Identiteit): Promise<readonly TrajectKopType[]> {
    eisRecht(vrager, 'traject-lezen');
    const koppen = await this.dossiers.trajecten();
    const dossiers = await Promise.all(koppen.map(({ code }) => this.geheugen.dossier(code)));
    return dossiers.map(({ opzet, versie }) => naarTrajectKop(opzet.traject, versie));
  }

  @Query(() => TrajectType, {
    description: 'Eén traject met mijlpalen, activiteiten, gremia, werkgroepen en route.',
  })
  async traject(@Args() args: TrajectCodeArgs, @Vrager() vrager: Identiteit): Promise<TrajectType> {
    eisRecht(vrager, 'traject-lezen');
    eisGeldig(toetsInvoer(TrajectCodeArgs, args));
    const opname = await this.vragen.opname(TrajectArgs, {
      traject: args.code,
      peildatum: args.peildatum ?? null,
      zoalsBekendOp: args.zoalsBekendOp ?? null,
    });
    return this.vragen.afgeleid(opname, 'traject', () => maakTraject(opname.berekening.stand, opname.versie));
  }
}
