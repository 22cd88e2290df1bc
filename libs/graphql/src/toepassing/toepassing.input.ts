import { Field, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({
  description: 'Legt de maatregelen van een scenario vast. De verwachte versie is die van het traject.',
})
export class PasScenarioToeInput extends WijzigingInput {
  @Field({ description: 'De code van het scenario.' })
  @IsString()
  @IsTekst()
  @MaxLength(20, { message: 'De code van een scenario is hooguit 20 tekens lang.' })
  scenario!: string;

  @Field(() => [Int], {
    nullable: true,
    description: 'Welke maatregelen: hun plaats in het scenario, 1 is de eerste. Standaard alle.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem ten minste één maatregel, of laat het veld weg.' })
  @ArrayMaxSize(20, { message: 'Een scenario heeft hooguit 20 maatregelen.' })
  @ArrayUnique({ message: 'Noem elke maatregel één keer.' })
  @IsInt({ each: true })
  @Min(1, { each: true, message: 'De eerste maatregel is 1.' })
  @Max(20, { each: true, message: 'Een scenario heeft hooguit 20 maatregelen.' })
  maatregelen?: number[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Waar: alleen zeggen wat er zou gebeuren, er wordt niets vastgelegd.',
  })
  @IsBoolean()
  proef = true;
}
