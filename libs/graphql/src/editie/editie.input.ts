import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({
  description: 'Een editie van de detailplanning. De verwachte versie is die van het traject.',
})
export class StelEditieVastInput extends WijzigingInput {
  @Field({ description: 'Een nieuwe naam, hooguit 120 tekens.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de editie een naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  naam!: string;

  @Field(() => Datum, {
    description: 'De laatste dag waarvan wijzigingen meetellen: niet later dan vandaag.',
  })
  @IsDatum()
  bijgewerktTotEnMet!: string;

  @Field({ description: 'Waarom deze editie er komt.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;
}
