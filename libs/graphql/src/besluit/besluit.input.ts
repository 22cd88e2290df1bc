import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import type { Besluitvorm as VormWaarde, Uitkomst as UitkomstWaarde } from '@routekaart/traject';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Besluitvorm, Uitkomst } from '../algemeen/opsommingen.js';
import { VerslagInput } from './besluitverslag.input.js';
import { BehandelingInput, WijzigingInput } from '../mutatie/wijziging.input.js';

const TEKST = { message: 'Deze tekst is langer dan 20.000 tekens.' };
const VERSIE = { message: 'Versies van een stuk zijn genummerd van 1 tot en met 999.' };
const AANTAL = { message: 'Geef hooguit 100 aanpassingen tegelijk.' };

/** What was decided: the same for a besluit and for the correction of one. */
@InputType({ isAbstract: true })
class BesluitInhoud extends VerslagInput {
  @Field(() => Datum, { description: 'De dag van de vergadering, of van de schriftelijke ronde.' })
  @IsDatum()
  dag!: string;

  @Field(() => Uitkomst, { description: 'De uitkomst.' })
  uitkomst!: UitkomstWaarde;

  @Field(() => Besluitvorm, { nullable: true, description: 'Hamerstuk, bespreekstuk of schriftelijk.' })
  @IsOptional()
  vorm?: VormWaarde | null;

  @Field(() => Int, { nullable: true, description: 'De versie van het stuk; standaard de huidige.' })
  @IsOptional()
  @IsInt()
  @Min(1, VERSIE)
  @Max(999, VERSIE)
  stukversie?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'De meegegeven aanpassingen, bij “ingestemd met aanpassingen”.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100, AANTAL)
  @IsString({ each: true })
  @IsTekst({ each: true })
  @IsZichtbaar({ each: true })
  @MaxLength(20_000, { ...TEKST, each: true })
  aanpassingen?: string[] | null;
}

@InputType({ description: 'Een besluit (of het uitblijven daarvan) van een gremium over een stuk.' })
export class RecordBesluitInput extends IntersectionType(BehandelingInput, BesluitInhoud) {
  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(20_000, TEKST)
  toelichting?: string | null;
}

@InputType({
  description: 'Een correctie: een nieuw feit dat een besluit vervangt. Het oude blijft bewaard.',
})
export class CorrectBesluitInput extends IntersectionType(WijzigingInput, BesluitInhoud) {
  @Field(() => ID, { description: 'De sleutel van het besluit dat wordt vervangen.' })
  @IsUUID(undefined, { message: 'Dit is geen sleutel van een besluit.' })
  besluit!: string;

  @Field({ description: 'Waarom het besluit wordt gecorrigeerd.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden voor de correctie.' })
  @MaxLength(20_000, TEKST)
  reden!: string;
}
