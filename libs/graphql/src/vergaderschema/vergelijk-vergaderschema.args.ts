import { ArgsType, Field } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';

@ArgsType()
export class VergelijkVergaderschemaArgs extends TrajectArgs {
  @Field({ description: 'Het gremium (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;

  @Field({ description: 'De regel in woorden, bijvoorbeeld “tweede dinsdag van de maand”.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Schrijf een regel.' })
  @MaxLength(200, { message: 'Een regel is hooguit 200 tekens lang.' })
  regel!: string;

  @Field(() => Datum, { description: 'De eerste dag.' })
  @IsDatum()
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag: hooguit drie jaar later.' })
  @IsDatum()
  tot!: string;
}
