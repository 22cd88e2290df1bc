import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

@ArgsType()
export class StandArgs extends TrajectArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Hoeveel feiten hooguit: 0 tot en met 100.' })
  @IsInt()
  @Min(0, { message: 'Minder dan 0 feiten kan niet.' })
  @Max(100, { message: 'Vraag hooguit 100 feiten per keer.' })
  feiten = 20;
}

@ArgsType()
export class PrognoseverloopArgs extends TrajectArgs {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Mijlpalen zijn genummerd vanaf 0.' })
  @Max(999, { message: 'Zoveel mijlpalen zijn er niet.' })
  mijlpaal!: number;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Vanaf welke dag; standaard de dag van het eerste feit, hooguit 366 dagen voor de peildatum.',
  })
  @IsOptional()
  @IsDatum()
  van?: string | null;
}
