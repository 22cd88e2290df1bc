import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

const AANTAL = { message: 'Een aantal raadsleden ligt tussen 0 en 999.' };

@InputType({
  description: 'Hoeveel raadsleden van een gemeente komen. De versie is die van de activiteit.',
})
export class RecordAanmeldingInput extends WijzigingInput {
  @Field({ description: 'De code van de activiteit, bijvoorbeeld de technische vragenronde.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  activiteit!: string;

  @Field({ description: 'De eigen gemeente (CBS-code of naam).' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag van de sessie; leeg als er geen is gekozen.' })
  @IsOptional()
  @IsDatum()
  sessie?: string | null;

  @Field(() => Int, { description: 'Hoeveel raadsleden; 0 als toch niemand komt.' })
  @IsInt(AANTAL)
  @Min(0, AANTAL)
  @Max(999, AANTAL)
  aantal!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Namens wie, zoals een fractie; geen namen van mensen.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(200, { message: 'Namens wie is hooguit 200 tekens lang.' })
  namens?: string | null;
}
