import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { TrajectArgs } from './vraag.args.js';

@ArgsType()
export class MijlpaalArgs extends TrajectArgs {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;
}
