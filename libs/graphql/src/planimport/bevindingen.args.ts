import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { Bevindingstatus, type BevindingstatusWaarde } from '../algemeen/opsommingen.js';
import { PaginaArgs } from '../algemeen/vraag.args.js';
import { ImportbevindingType } from './importbevinding.type.js';

@ArgsType()
export class BevindingenArgs extends PaginaArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Het nummer van de editie; standaard de laatste die is ingelezen.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Edities hebben een nummer vanaf 1.' })
  @Max(100_000, { message: 'Zo veel edities zijn er niet.' })
  editie?: number | null;

  @Field(() => Bevindingstatus, {
    nullable: true,
    description: 'Alleen bevindingen die open, aanvaard of verworpen zijn.',
  })
  @IsOptional()
  status?: BevindingstatusWaarde | null;

  @Field(() => String, { nullable: true, description: 'Alleen bevindingen met deze code.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  code?: string | null;
}

@ObjectType('Bevindingenlijst', { description: 'De bevindingen van een ingelezen planning.' })
export class BevindingenlijstType {
  @Field(() => Int, {
    nullable: true,
    description: 'Het nummer van de editie; leeg zolang er geen planning is ingelezen.',
  })
  editie!: number | null;

  @Field(() => String, { nullable: true, description: 'De naam van het bestand, of “geplakte tekst”.' })
  bestand!: string | null;

  @Field(() => String, { nullable: true, description: 'De SHA-256 van wat is ingestuurd.' })
  hash!: string | null;

  @Field(() => Int, { description: 'Hoeveel bevindingen er in totaal zijn, met deze status en code.' })
  totaal!: number;

  @Field(() => [ImportbevindingType], { description: 'De bevindingen, in de volgorde van het document.' })
  bevindingen!: readonly ImportbevindingType[];
}
