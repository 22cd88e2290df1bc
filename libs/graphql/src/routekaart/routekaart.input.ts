import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { PlanDatumInput } from '../planning/planning.input.js';

@InputType({
  description:
    'Een rij van de routekaart: over een activiteit, of over een station van een mijlpaal; met een datum, een afwijking in dagen, “onbekend” of “toevoeging”.',
})
export class RoutekaartrijInput {
  @Field(() => String, { nullable: true, description: 'De code van de activiteit.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  activiteit?: string | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal, samen met een station.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal?: number | null;

  @Field(() => String, { nullable: true, description: 'De code van het station.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  station?: string | null;

  @Field(() => PlanDatumInput, { nullable: true, description: 'De datum in de routekaart.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanDatumInput)
  datum?: PlanDatumInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel kalenderdagen de editie later ligt dan de routekaart; negatief is eerder.',
  })
  @IsOptional()
  @IsInt()
  @Min(-3660, { message: 'Een afwijking is hooguit tien jaar.' })
  @Max(3660, { message: 'Een afwijking is hooguit tien jaar.' })
  laterDagen?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'De editie waar de afwijking bij hoort; standaard de laatste.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Edities zijn genummerd vanaf 1.' })
  @Max(9999, { message: 'Zoveel edities zijn er niet.' })
  editie?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'De routekaart noemt de rij zonder datum.' })
  @IsBoolean()
  onbekend = false;

  @Field(() => Boolean, { defaultValue: false, description: 'De rij staat niet in de routekaart.' })
  @IsBoolean()
  toevoeging = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Het is een extra vergadering; een toevoeging is dat altijd.',
  })
  @IsBoolean()
  extra = false;

  @Field(() => String, { nullable: true, description: 'Wat de bron letterlijk zegt.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(500, { message: 'Een tekst is hooguit 500 tekens lang.' })
  tekst?: string | null;
}

@InputType({
  description: 'Een nieuwe routekaart naast de oude. De verwachte versie is die van het traject.',
})
export class StelRoutekaartVastInput extends WijzigingInput {
  @Field({ description: 'Een nieuwe naam, hooguit 120 tekens.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de routekaart een naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  naam!: string;

  @Field({ description: 'Het gremium dat haar goedkeurde (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;

  @Field(() => Datum, { description: 'De dag waarop dat gebeurde: niet later dan vandaag.' })
  @IsDatum()
  dag!: string;

  @Field({ description: 'Waarom er een nieuwe routekaart komt.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;

  @Field(() => [RoutekaartrijInput], { description: 'De rijen waarvan iets bekend is: 1 tot en met 500.' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Een routekaart heeft ten minste één rij.' })
  @ArrayMaxSize(500, { message: 'Een routekaart heeft hooguit 500 rijen.' })
  @ValidateNested({ each: true })
  @Type(() => RoutekaartrijInput)
  rijen!: RoutekaartrijInput[];
}
