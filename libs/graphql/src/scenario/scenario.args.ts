import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { MaatregelInput } from './maatregelkeuze.input.js';
import { Getalveld, Naamveld } from './velden.js';

@ArgsType()
export class WatAlsArgs extends TrajectArgs {
  @Field(() => [MaatregelInput], { description: 'De maatregelen, na elkaar toegepast: hooguit 20.' })
  @IsArray()
  @ArrayMaxSize(20, { message: 'Vraag hooguit 20 maatregelen tegelijk.' })
  @Type(() => MaatregelInput)
  @ValidateNested({ each: true })
  maatregelen!: MaatregelInput[];
}

@ArgsType()
export class HerstelArgs extends TrajectArgs {
  @Getalveld('Het nummer van de mijlpaal.', 0, 99)
  mijlpaal!: number;

  @Naamveld('De gemeente (CBS-code of naam).')
  gemeente!: string;
}
