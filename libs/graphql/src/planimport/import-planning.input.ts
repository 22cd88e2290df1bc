import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { BestandInput } from '../vergaderschema/vergaderschema.input.js';
import { BevindingkeuzeInput } from './bevindingkeuze.input.js';

@InputType({ description: 'De editie die de ingelezen planning wordt.' })
export class ImporteditieInput {
  @Field({ description: 'Een nieuwe naam, hooguit 120 tekens.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de editie een naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  naam!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De dag t/m welke de planning is bijgewerkt; standaard de dag die het document noemt.',
  })
  @IsOptional()
  @IsDatum()
  bijgewerktTotEnMet?: string | null;

  @Field({ description: 'Waarom er een nieuwe planning is; ook de reden van wat verplaatst of vervalt.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;
}

@InputType({ description: 'Een andere naam van een gremium, die voortaan wordt herkend.' })
export class AliasInput {
  @Field({ description: 'De naam zoals het document hem schrijft.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de naam.' })
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  tekst!: string;

  @Field({ description: 'Het gremium (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;
}

@InputType({ description: 'Bij welke mijlpaal een tabel hoort, als het document dat niet zegt.' })
export class TabelmijlpaalInput {
  @Field(() => Int, { description: 'Het nummer van de tabel in het document, 1 is de eerste.' })
  @IsInt()
  @Min(1, { message: 'De eerste tabel is 1.' })
  @Max(100, { message: 'Een planning heeft hier hooguit 100 tabellen.' })
  tabel!: number;

  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;
}

@InputType({
  description:
    'Een planning om in te lezen: een geplakte tekst of een bestand. De verwachte versie is die van het traject.',
})
export class ImportPlanningInput extends WijzigingInput {
  @Field(() => String, { nullable: true, description: 'Een geplakte tekst met tabellen.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Plak een planning, of laat het veld weg.' })
  @MaxLength(200_000, { message: 'Een geplakte tekst is hooguit 200.000 tekens lang.' })
  tekst?: string | null;

  @Field(() => BestandInput, { nullable: true, description: 'Een bestand: Word, Excel, CSV of tekst.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BestandInput)
  bestand?: BestandInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Het jaar van dagen zonder jaartal; standaard dat van het document, en anders van het plan.',
  })
  @IsOptional()
  @IsInt()
  @Min(2000, { message: 'Een jaar is 2000 of later.' })
  @Max(2099, { message: 'Een jaar is 2099 of eerder.' })
  jaar?: number | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Waar: alleen lezen en vergelijken, er wordt niets vastgelegd.',
  })
  @IsBoolean()
  proef = true;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of activiteiten die in geen tabel meer staan, vervallen.',
  })
  @IsBoolean()
  laatVervallen = false;

  @Field(() => ImporteditieInput, { description: 'De editie die de planning wordt.' })
  @ValidateNested()
  @Type(() => ImporteditieInput)
  editie!: ImporteditieInput;

  @Field(() => [BevindingkeuzeInput], {
    defaultValue: [],
    description: 'Wat u over bevindingen besluit. Waarover u niets zegt, blijft open.',
  })
  @IsArray()
  @ArrayMaxSize(500, { message: 'Besluit over hooguit 500 bevindingen tegelijk.' })
  @ValidateNested({ each: true })
  @Type(() => BevindingkeuzeInput)
  beslissingen: BevindingkeuzeInput[] = [];

  @Field(() => [AliasInput], {
    defaultValue: [],
    description: 'Andere namen van gremia, die worden onthouden.',
  })
  @IsArray()
  @ArrayMaxSize(100, { message: 'Geef hooguit 100 namen tegelijk.' })
  @ValidateNested({ each: true })
  @Type(() => AliasInput)
  aliassen: AliasInput[] = [];

  @Field(() => [TabelmijlpaalInput], {
    defaultValue: [],
    description: 'Bij welke mijlpaal een tabel hoort; alleen nodig als dat niet blijkt.',
  })
  @IsArray()
  @ArrayMaxSize(100, { message: 'Een planning heeft hier hooguit 100 tabellen.' })
  @ValidateNested({ each: true })
  @Type(() => TabelmijlpaalInput)
  mijlpalen: TabelmijlpaalInput[] = [];
}
