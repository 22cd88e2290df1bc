import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({ isAbstract: true })
export class AfhandelingInput extends WijzigingInput {
  @Field({ description: 'De sleutel van de waarschuwing.' })
  @IsString()
  @IsTekst()
  @MaxLength(300, { message: 'De sleutel van een waarschuwing is hooguit 300 tekens lang.' })
  waarschuwing!: string;

  @Field({ description: 'Het kenmerk van de oorzaak die u voor u had.' })
  @IsString()
  @IsTekst()
  @MaxLength(40, { message: 'Een kenmerk is hooguit 40 tekens lang.' })
  kenmerk!: string;

  @Field({ description: 'Waarom.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;

  @Field({ description: 'Wie ervoor zorgt: een functie, geen persoonsnaam.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem wie ervoor zorgt.' })
  @MaxLength(120, { message: 'Een eigenaar is hooguit 120 tekens lang.' })
  eigenaar!: string;
}

@InputType({
  description: 'Bevestigt een waarschuwing. De verwachte versie is die van het traject.',
})
export class BevestigWaarschuwingInput extends AfhandelingInput {}

@InputType({
  description: 'Stelt een waarschuwing uit. De verwachte versie is die van het traject.',
})
export class SluimerWaarschuwingInput extends AfhandelingInput {
  @Field(() => Datum, {
    description: 'Tot en met welke dag: niet later dan de laatste dag waarop handelen helpt.',
  })
  @IsDatum()
  tot!: string;
}

@InputType({
  description: 'Neemt een bevestiging of uitstel terug. De verwachte versie is die van het traject.',
})
export class HeropenWaarschuwingInput extends AfhandelingInput {}
