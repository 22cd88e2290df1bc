import { Field, InputType, Int } from '@nestjs/graphql';
import type { Uitwijk as UitwijkWaarde, Uitzondering } from '@routekaart/traject';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
import { Uitwijk, Uitzonderingsoort } from './opsommingen.js';

@InputType({ description: 'Een periode waarin het gremium niet vergadert.' })
export class RecesInput {
  @Field({ description: 'De naam, bijvoorbeeld Zomerreces.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef het reces een naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  naam!: string;

  @Field(() => Datum, { description: 'De eerste dag.' })
  @IsDatum()
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag.' })
  @IsDatum()
  tot!: string;
}

@InputType({ description: 'Een besluit over één vergadering, tegen de regel in.' })
export class UitzonderingInput {
  @Field(() => Uitzonderingsoort, { description: 'Verplaatst, vervalt of extra.' })
  soort!: Uitzondering['kind'];

  @Field(() => Datum, { description: 'De dag van de vergadering; bij verplaatsen de oude dag.' })
  @IsDatum()
  dag!: string;

  @Field(() => Datum, { nullable: true, description: 'De nieuwe dag; alleen bij verplaatsen.' })
  @IsOptional()
  @IsDatum()
  naar?: string | null;

  @Field({ description: 'De reden.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om aan te leveren; standaard volgens de regel.',
  })
  @IsOptional()
  @IsDatum()
  aanleverdag?: string | null;
}

@InputType({ description: 'Een vergaderschema als regel, met wat daarvan afwijkt.' })
export class VergaderregelInput {
  @Field({ description: 'De regel in woorden, bijvoorbeeld “laatste donderdag van de maand”.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Schrijf een regel.' })
  @MaxLength(200, { message: 'Een regel is hooguit 200 tekens lang.' })
  tekst!: string;

  @Field(() => Datum, { description: 'De eerste dag waarvoor de regel geldt.' })
  @IsDatum()
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag waarvoor de regel geldt: hooguit drie jaar later.' })
  @IsDatum()
  tot!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen tussen de laatste aanleverdag en de vergadering.',
  })
  @IsOptional()
  @IsInt()
  @Min(0, { message: 'Een aanlevertermijn is 0 dagen of langer.' })
  @Max(120, { message: 'Een aanlevertermijn is hooguit 120 dagen.' })
  aanleverdagen?: number | null;

  @Field(() => [RecesInput], { defaultValue: [], description: 'Perioden waarin het gremium niet vergadert.' })
  @IsArray()
  @ArrayMaxSize(60, { message: 'Geef hooguit 60 recessen.' })
  @ValidateNested({ each: true })
  @Type(() => RecesInput)
  recessen: RecesInput[] = [];

  @Field(() => [UitzonderingInput], { defaultValue: [], description: 'Besluiten over één vergadering.' })
  @IsArray()
  @ArrayMaxSize(200, { message: 'Geef hooguit 200 uitzonderingen.' })
  @ValidateNested({ each: true })
  @Type(() => UitzonderingInput)
  uitzonderingen: UitzonderingInput[] = [];

  @Field(() => Uitwijk, {
    defaultValue: 'vervalt',
    description: 'Wat er gebeurt met een vergadering op een feestdag.',
  })
  bijFeestdag: UitwijkWaarde = 'vervalt';

  @Field(() => Uitwijk, {
    defaultValue: 'vervalt',
    description: 'Wat er gebeurt met een vergadering in een reces.',
  })
  bijReces: UitwijkWaarde = 'vervalt';
}
