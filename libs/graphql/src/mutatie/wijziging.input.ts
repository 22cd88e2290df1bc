import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';

@InputType({ isAbstract: true })
export class WijzigingInput {
  @Field({ description: 'De code van het traject.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  traject!: string;

  @Field(() => Int, {
    description: 'De versie die u voor u had: is er intussen iets gewijzigd, dan hoort u dat.',
  })
  @IsInt()
  @Min(0, { message: 'Een versie is 0 of hoger.' })
  @Max(2_000_000_000, { message: 'Zo hoog zijn versies niet.' })
  verwachteVersie!: number;

  @Field({
    description:
      'Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen verandert dan niets.',
  })
  @IsString()
  @IsTekst()
  @IsZichtbaar()
  @MinLength(8, { message: 'Een sleutel is ten minste 8 tekens lang.' })
  @MaxLength(100, { message: 'Een sleutel is hooguit 100 tekens lang.' })
  sleutel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Waar dit op rust, bijvoorbeeld “besluitenlijst 13-4-2021”.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(500, { message: 'Een bron is hooguit 500 tekens lang.' })
  bron?: string | null;
}

/** One step of the route: a Mijlpaal, a station, and the gemeente when the station is per gemeente. */
@InputType({ isAbstract: true })
export class BehandelingInput extends WijzigingInput {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;

  @Field({ description: 'De code van het station, bijvoorbeeld raad.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  station!: string;

  @Field(() => String, {
    nullable: true,
    description: 'De gemeente (CBS-code of naam) bij een station per gemeente.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}
