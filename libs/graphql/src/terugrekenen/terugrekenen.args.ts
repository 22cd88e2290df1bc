import { ArgsType, Field } from '@nestjs/graphql';
import type { Doel as DoelWaarde } from '@routekaart/route';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { Doel } from './opsommingen.js';

@ArgsType()
export class TerugrekenenArgs extends MijlpaalArgs {
  @Field({ description: 'De CBS-code of de naam van de gemeente.' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;
}

@ArgsType()
export class StationArgs extends MijlpaalArgs {
  @Field({ description: 'De code van het station, bijvoorbeeld onsd.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  station!: string;
}

@ArgsType()
export class UitersteDagArgs extends StationArgs {
  @Field(() => Doel, { defaultValue: 'venster', description: 'Wat de stroken moeten halen.' })
  @IsEnum(Doel)
  doel: DoelWaarde = 'venster';
}

@ArgsType()
export class StappenfunctieArgs extends StationArgs {
  @Field(() => Datum, { description: 'De eerste dag waarop het station zou besluiten.' })
  @IsDatum()
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag; hooguit 366 dagen in één vraag.' })
  @IsDatum()
  tot!: string;
}

@ArgsType()
export class WaaromArgs extends StationArgs {
  @Field(() => String, {
    nullable: true,
    description: 'De CBS-code of de naam van de gemeente; leeg voor een regionaal station.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}

@ArgsType()
export class WaaromUitersteArgs extends UitersteDagArgs {
  @Field(() => String, {
    nullable: true,
    description: 'De CBS-code of de naam van de gemeente; leeg voor alle stroken samen.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;
}
