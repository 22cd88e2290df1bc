import { ArgsType, Field } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

@ArgsType()
export class GemeenteRouteArgs extends TrajectArgs {
  @Field({ description: 'De CBS-code of de naam van de gemeente.' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;
}
