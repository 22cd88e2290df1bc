import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { type MaatregelInput, Maatregelenveld } from './maatregelkeuze.input.js';

@InputType({ description: 'Bewaart maatregelen onder een naam. De verwachte versie is die van het traject.' })
export class BewaarScenarioInput extends WijzigingInput {
  @Field({ description: 'De naam: geen ander scenario heet zo.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef het scenario een naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  naam!: string;

  @Field({ description: 'Waarvoor het is.' })
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een toelichting is hooguit 2.000 tekens lang.' })
  toelichting!: string;

  @Maatregelenveld()
  maatregelen!: MaatregelInput[];
}

@InputType({ description: 'Trekt een scenario in. De verwachte versie is die van het traject.' })
export class TrekScenarioInInput extends WijzigingInput {
  @Field({ description: 'De code van het scenario.' })
  @IsString()
  @IsTekst()
  @MaxLength(20, { message: 'De code van een scenario is hooguit 20 tekens lang.' })
  scenario!: string;

  @Field({ description: 'Waarom.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;
}
