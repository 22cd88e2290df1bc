import { Field, InputType, Int } from '@nestjs/graphql';
import type {
  Aanhoudsoort as AanhoudsoortWaarde,
  Besluitverslag,
  MotieUitkomst as MotieUitkomstWaarde,
  Motiesoort as MotiesoortWaarde,
} from '@routekaart/traject';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Aanhoudsoort, MotieUitkomst, Motiesoort } from '../algemeen/registeropsommingen.js';

const TEKST = { message: 'Deze tekst is langer dan 20.000 tekens.' };
const AANTAL = { message: 'Geef er hooguit 100 tegelijk.' };
const STEMMEN = { message: 'Een aantal stemmen ligt tussen 0 en 999.' };

@InputType({ description: 'Hoe een aangehouden stuk terugkomt.' })
export class AanhoudingInput {
  @Field(() => Aanhoudsoort, { description: 'Naar de volgende vergadering, tot herindiening, of onbepaald.' })
  soort!: AanhoudsoortWaarde;

  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop het opnieuw wordt aangeleverd, als die is toegezegd.',
  })
  @IsOptional()
  @IsDatum()
  herindiening?: string | null;
}

@InputType({ description: 'De getelde stemmen; laat weg wat niet bekend is.' })
export class StemmingInput {
  @Field(() => Int, { description: 'Stemmen voor.' })
  @IsInt()
  @Min(0, STEMMEN)
  @Max(999, STEMMEN)
  voor!: number;

  @Field(() => Int, { description: 'Stemmen tegen.' })
  @IsInt()
  @Min(0, STEMMEN)
  @Max(999, STEMMEN)
  tegen!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Onthoudingen.' })
  @IsInt()
  @Min(0, STEMMEN)
  @Max(999, STEMMEN)
  onthouding = 0;
}

@InputType({ description: 'Een motie of amendement.' })
export class MotieInput {
  @Field(() => Motiesoort, { description: 'Motie of amendement.' })
  soort!: MotiesoortWaarde;

  @Field({ description: 'De tekst.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar()
  @MaxLength(20_000, TEKST)
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'Wat zij vraagt; leeg als zij geen dictum heeft.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar()
  @MaxLength(20_000, TEKST)
  dictum?: string | null;

  @Field(() => MotieUitkomst, { description: 'Wat ermee gebeurde.' })
  uitkomst!: MotieUitkomstWaarde;
}

/** What the minutes tell beyond the outcome. */
@InputType({ isAbstract: true })
export class VerslagInput {
  @Field(() => AanhoudingInput, {
    nullable: true,
    description: 'Hoe het stuk terugkomt, bij “aangehouden”; leeg is: op de volgende vergadering.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AanhoudingInput)
  aanhouding?: AanhoudingInput | null;

  @Field(() => StemmingInput, { nullable: true, description: 'De stemmen; leeg als onbekend.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StemmingInput)
  stemmen?: StemmingInput | null;

  @Field(() => [MotieInput], { nullable: true, description: 'Moties en amendementen.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100, AANTAL)
  @ValidateNested({ each: true })
  @Type(() => MotieInput)
  moties?: MotieInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Wat aan de raad is toegezegd.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100, AANTAL)
  @IsString({ each: true })
  @IsTekst({ each: true })
  @IsZichtbaar({ each: true })
  @MaxLength(20_000, { ...TEKST, each: true })
  toezeggingen?: string[] | null;
}

/** The minutes that this input gives, `null` when it gives none. */
export function naarVerslag({ stemmen, moties, toezeggingen }: VerslagInput): Besluitverslag | null {
  if (stemmen == null && (moties ?? []).length === 0 && (toezeggingen ?? []).length === 0) {
    return null;
  }
  return {
    stemmen:
      stemmen == null ? null : { voor: stemmen.voor, tegen: stemmen.tegen, onthouding: stemmen.onthouding },
    moties: (moties ?? []).map(({ soort, tekst, dictum, uitkomst }) => ({
      soort,
      tekst,
      dictum: dictum ?? null,
      uitkomst,
    })),
    toezeggingen: toezeggingen ?? [],
  };
}
