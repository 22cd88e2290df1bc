import { ArgsType, Field } from '@nestjs/graphql';
import type { Doel as DoelWaarde } from '@routekaart/route';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsEnum,
  IsString,
  MaxLength,
} from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Doel } from '../terugrekenen/opsommingen.js';
import { type MaatregelInput, Maatregelenveld } from './maatregelkeuze.input.js';
import { Getalveld, Naamveld } from './velden.js';

@ArgsType()
export class WatAlsArgs extends TrajectArgs {
  @Maatregelenveld()
  maatregelen!: MaatregelInput[];
}

@ArgsType()
export class HerstelArgs extends TrajectArgs {
  @Getalveld('Het nummer van de mijlpaal.', 0, 99)
  mijlpaal!: number;

  @Naamveld('De gemeente (CBS-code of naam).')
  gemeente!: string;

  @Field(() => Doel, { defaultValue: 'venster', description: 'Wat de gemeente moet halen.' })
  @IsEnum(Doel)
  doel: DoelWaarde = 'venster';
}

@ArgsType()
export class VergelijkScenariosArgs extends TrajectArgs {
  @Field(() => [String], { description: 'De codes van twee tot vier scenario’s.' })
  @IsArray()
  @ArrayMinSize(2, { message: 'Vergelijk ten minste twee scenario’s.' })
  @ArrayMaxSize(4, { message: 'Vergelijk hooguit vier scenario’s.' })
  @ArrayUnique({ message: 'Noem elk scenario één keer.' })
  @IsString({ each: true })
  @IsTekst({ each: true })
  @MaxLength(20, { each: true, message: 'De code van een scenario is hooguit 20 tekens lang.' })
  scenarios!: string[];
}
