import { Field, InputType } from '@nestjs/graphql';
import type { Deelname as DeelnameWaarde } from '@routekaart/traject';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Deelname } from '../algemeen/opsommingen.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({ description: 'Of een gemeente meedoet. De verwachte versie is die van het traject.' })
export class RecordDeelnameInput extends WijzigingInput {
  @Field({ description: 'De eigen gemeente (CBS-code of naam).' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem de gemeente.' })
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;

  @Field(() => Deelname, { description: 'Doet zij mee?' })
  deelname!: DeelnameWaarde;

  @Field(() => Datum, { description: 'Vanaf wanneer: niet later dan vandaag.' })
  @IsDatum()
  vanaf!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Waaraan zij meedoet, bijvoorbeeld alleen sociale zaken; leeg: aan alles.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem het onderdeel, of laat het weg.' })
  @MaxLength(200, { message: 'Een onderdeel is hooguit 200 tekens lang.' })
  onderdeel?: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden?: string | null;
}
