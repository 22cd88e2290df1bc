import { ArgsType, Field, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { BestandInput } from '../vergaderschema/vergaderschema.input.js';

@ArgsType()
export class KeurPlanningArgs extends TrajectArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Een geplakte tekst met tabellen. Geef een tekst of een bestand: één van de twee.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Plak een planning, of laat het veld weg.' })
  @MaxLength(200_000, { message: 'Een geplakte tekst is hooguit 200.000 tekens lang.' })
  tekst?: string | null;

  @Field(() => BestandInput, { nullable: true, description: 'Een bestand: Word, Excel of CSV.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BestandInput)
  bestand?: BestandInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Het jaar van dagen zonder jaartal; standaard dat van het document, en anders van het plan.',
  })
  @IsOptional()
  @IsInt()
  @Min(2000, { message: 'Een jaar is 2000 of later.' })
  @Max(2099, { message: 'Een jaar is 2099 of eerder.' })
  jaar?: number | null;

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Hoeveel rijen (over alle tabellen) en hoeveel bevindingen hooguit: 1 tot en met 100.',
  })
  @IsInt()
  @Min(1, { message: 'Vraag ten minste 1 regel.' })
  @Max(100, { message: 'Vraag hooguit 100 regels per keer.' })
  eerste = 100;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Hoeveel rijen en bevindingen eerst worden overgeslagen.',
  })
  @IsInt()
  @Min(0, { message: 'Overslaan kan niet minder dan 0 zijn.' })
  @Max(100_000, { message: 'Zo ver bladeren kan niet.' })
  overslaan = 0;
}
