import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { Afwijkingsoort as SoortWaarde } from '@routekaart/route';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum } from '../algemeen/datum.validatie.js';
import { Afwijkingsoort } from '../algemeen/opsommingen.js';
import { PaginaArgs } from '../algemeen/vraag.args.js';

@InputType({
  description: 'Een stadium van de planning: een editie, een routekaart of een dag. Noem één van de drie.',
})
export class PlanstadiumInput {
  @Field(() => Int, { nullable: true, description: 'Het nummer van een editie.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Edities zijn genummerd vanaf 1.' })
  @Max(9999, { message: 'Zoveel edities zijn er niet.' })
  editie?: number | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van een routekaart.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Routekaarten zijn genummerd vanaf 1.' })
  @Max(9999, { message: 'Zoveel routekaarten zijn er niet.' })
  routekaart?: number | null;

  @Field(() => Datum, { nullable: true, description: 'Het plan zoals het op deze dag bekend was.' })
  @IsOptional()
  @IsDatum()
  peildatum?: string | null;
}

@ArgsType()
export class VergelijkArgs extends PaginaArgs {
  @Field(() => PlanstadiumInput, { description: 'Het oude stadium.' })
  @ValidateNested()
  @Type(() => PlanstadiumInput)
  van!: PlanstadiumInput;

  @Field(() => PlanstadiumInput, { description: 'Het nieuwe stadium.' })
  @ValidateNested()
  @Type(() => PlanstadiumInput)
  met!: PlanstadiumInput;

  @Field(() => Afwijkingsoort, { nullable: true, description: 'Alleen rijen van deze soort.' })
  @IsOptional()
  soort?: SoortWaarde | null;
}
