import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Naamveld, Vrijdagveld, Vrijeredenveld } from '../scenario/velden.js';

@InputType({ description: 'Een raadscyclus: agendacommissie → commissie → raad.' })
export class CyclusInput {
  @Field({ description: 'De vergaderingen van één gemeente met dezelfde code horen bij elkaar.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de cyclus een code.' })
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  code!: string;

  @Vrijdagveld('De dag van de agendacommissie; leeg als er geen is, of onbekend.')
  agendacommissie?: string | null;

  @Vrijdagveld('De dag van de laatste commissie; leeg als er geen is, of onbekend.')
  commissie?: string | null;
}

@InputType({
  description:
    'Bij welke raadscyclus een vergadering hoort. De verwachte versie is die van het vergaderschema van het gremium.',
})
export class RecordCyclusInput extends WijzigingInput {
  @Naamveld('Het gremium (code, naam of alias).')
  gremium!: string;

  @Field(() => ID, { description: 'De sleutel van de vergadering.' })
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een vergadering.' })
  vergadering!: string;

  @Field(() => CyclusInput, { nullable: true, description: 'De cyclus; leeg haalt de vergadering eruit.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CyclusInput)
  cyclus?: CyclusInput | null;

  @Vrijeredenveld('Waarom; verplicht om haar eruit te halen.')
  reden?: string | null;
}
