import { ArgsType, Field, ID, InputType, OmitType } from '@nestjs/graphql';
import type { Agendasoort } from '@routekaart/route';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { AgendaSoort } from '../algemeen/opsommingen.js';
import { PaginaArgs } from '../algemeen/vraag.args.js';

@ArgsType()
export class AgendaFeedArgs extends OmitType(PaginaArgs, ['peildatum', 'zoalsBekendOp'] as const, ArgsType) {}

@InputType({ description: 'Een agenda om op te abonneren.' })
export class MaakAgendaFeedInput {
  @Field({ description: 'De code van het traject.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  traject!: string;

  @Field(() => AgendaSoort, { description: 'Van wie de agenda is.' })
  soort!: Agendasoort;

  @Field(() => String, {
    nullable: true,
    description:
      'De gemeente (CBS-code of naam) of het gremium (code, naam of alias); leeg bij het hele traject.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  code?: string | null;

  @Field({
    description:
      'Een zelfgekozen sleutel (8 tot 100 tekens): hetzelfde verzoek nog eens sturen maakt geen tweede agenda.',
  })
  @IsString()
  @IsTekst()
  @IsZichtbaar()
  @MinLength(8, { message: 'Een sleutel is ten minste 8 tekens lang.' })
  @MaxLength(100, { message: 'Een sleutel is hooguit 100 tekens lang.' })
  sleutel!: string;
}

@InputType({ description: 'Een eigen agenda-adres dat niet meer mag werken.' })
export class TrekAgendaFeedInInput {
  @Field(() => ID, { description: 'De sleutel van het adres (id).' })
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een agenda-adres.' })
  feed!: string;
}
