import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({ description: 'Een nieuwe versie van een stuk. De verwachte versie is die van het traject.' })
export class VoegStukversieToeInput extends WijzigingInput {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;

  @Field({ description: 'De naam, hooguit 200 tekens.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de versie een naam.' })
  @MaxLength(200, { message: 'Een naam is hooguit 200 tekens lang.' })
  naam!: string;

  @Field({ description: 'De SHA-256 van het document: 64 cijfers en letters a t/m f.' })
  @IsString()
  @Matches(/^[0-9a-fA-F]{64}$/u, { message: 'Een SHA-256 bestaat uit 64 cijfers en letters a t/m f.' })
  hash!: string;
}
