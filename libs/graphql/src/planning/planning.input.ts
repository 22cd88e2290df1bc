import { Field, InputType } from '@nestjs/graphql';
import type { Planhandeling as PlanWaarde } from '@routekaart/route';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsIsoWeek, IsTekst } from '../algemeen/datum.validatie.js';
import { Planhandeling } from '../algemeen/opsommingen.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Vrijeredenveld } from '../scenario/velden.js';

@InputType({
  description: 'Een datum: één dag, alternatieven, een periode of een week. Vul één van de vier in.',
})
export class PlanDatumInput {
  @Field(() => Datum, { nullable: true, description: 'Eén dag.' })
  @IsOptional()
  @IsDatum()
  dag?: string | null;

  @Field(() => [Datum], { nullable: true, description: 'Twee tot tien dagen waaruit nog wordt gekozen.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2, { message: 'Alternatieven zijn ten minste twee dagen.' })
  @ArrayMaxSize(10, { message: 'Geef hooguit tien alternatieven.' })
  @IsDatum({ each: true })
  alternatieven?: string[] | null;

  @Field(() => Datum, { nullable: true, description: 'De eerste dag van een periode.' })
  @IsOptional()
  @IsDatum()
  van?: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag van een periode.' })
  @IsOptional()
  @IsDatum()
  tot?: string | null;

  @Field(() => String, { nullable: true, description: 'Een week als JJJJ-Wnn, bijvoorbeeld 2021-W20.' })
  @IsOptional()
  @IsIsoWeek()
  week?: string | null;
}

@InputType({ description: 'Een wijziging van de datum van een activiteit.' })
export class PlanActiviteitInput extends WijzigingInput {
  @Field({ description: 'De code van de activiteit.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  activiteit!: string;

  @Field(() => Planhandeling, {
    description: 'Voorstellen, vastleggen, verplaatsen, houden of laten vervallen.',
  })
  handeling!: PlanWaarde;

  @Field(() => PlanDatumInput, { nullable: true, description: 'De datum; leeg bij houden en vervallen.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanDatumInput)
  datum?: PlanDatumInput | null;

  @Vrijeredenveld('De reden; verplicht bij verplaatsen en vervallen.')
  reden?: string | null;
}
