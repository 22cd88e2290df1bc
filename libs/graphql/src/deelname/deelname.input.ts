import { Field, InputType } from '@nestjs/graphql';
import type { Deelname as DeelnameWaarde } from '@routekaart/traject';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Invoerfout } from '../algemeen/invoer.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Deelname } from '../algemeen/opsommingen.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({
  description:
    'Of een gemeente of een gremium meedoet: noem precies een van beide. De verwachte versie is die van het traject.',
})
export class RecordDeelnameInput extends WijzigingInput {
  @Field(() => String, { nullable: true, description: 'De eigen gemeente (CBS-code of naam).' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem de gemeente.' })
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Het eigen gremium dat is gevraagd of het meedoet: code, naam of alias.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem het gremium.' })
  @MaxLength(200, { message: 'Een gremium is hooguit 200 tekens lang.' })
  gremium?: string | null;

  @Field(() => Deelname, { description: 'Doen zij mee?' })
  deelname!: DeelnameWaarde;

  @Field(() => Datum, { description: 'Vanaf wanneer: niet later dan vandaag.' })
  @IsDatum()
  vanaf!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Waaraan, bijvoorbeeld alleen sociale zaken; leeg: aan alles.',
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

/** A deelnemer is a gemeente or a gremium: what is wrong when both or neither are named. */
export function toetsEenDeelnemer({ gemeente, gremium }: RecordDeelnameInput): Invoerfout | null {
  if (gemeente == null && gremium == null) {
    return { veld: 'gemeente', melding: 'Noem de gemeente of het gremium dat het zegt.' };
  }
  return gemeente != null && gremium != null
    ? { veld: 'gremium', melding: 'Noem een gemeente of een gremium, niet allebei.' }
    : null;
}
