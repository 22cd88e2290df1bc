import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Wensstap as WensstapWaarde, Wensstatus as WensstatusWaarde } from '@routekaart/route';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Wensstap, Wensstatus } from '../algemeen/registeropsommingen.js';
import { PaginaArgs } from '../algemeen/vraag.args.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Vrijeredenveld } from '../scenario/velden.js';

const MIJLPAAL = { message: 'Een mijlpaal heeft een nummer van 0 tot en met 99.' };
const VERSIE = { message: 'Versies van een stuk zijn genummerd van 1 tot en met 999.' };
const SLEUTEL = { each: true, message: 'Dit is geen sleutel van een wens.' };

@ArgsType()
export class WensenArgs extends PaginaArgs {
  @Field(() => Int, { nullable: true, description: 'Alleen wensen bij deze mijlpaal.' })
  @IsOptional()
  @IsInt()
  @Min(0, MIJLPAAL)
  @Max(99, MIJLPAAL)
  mijlpaal?: number | null;

  @Field(() => Wensstatus, { nullable: true, description: 'Alleen wensen die zo ver zijn.' })
  @IsOptional()
  status?: WensstatusWaarde | null;

  @Field(() => String, { nullable: true, description: 'Alleen wensen van deze gemeente (CBS-code of naam).' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;

  @Field(() => String, { nullable: true, description: 'Alleen wensen uit deze cluster.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(200, { message: 'Een naam is hooguit 200 tekens lang.' })
  cluster?: string | null;
}

@InputType({ isAbstract: true })
class WensenInput extends WijzigingInput {
  @Field(() => [ID], { description: 'De wensen: met alle gebeurt het, of met geen.' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem ten minste één wens.' })
  @ArrayMaxSize(100, { message: 'Noem hooguit 100 wensen tegelijk.' })
  @ArrayUnique({ message: 'Noem elke wens één keer.' })
  @Matches(/^[0-9a-f-]{36}-\d{1,3}$/u, SLEUTEL)
  wensen!: string[];
}

@InputType({ description: 'Een versie van het stuk van een mijlpaal.' })
export class VersieverwijzingInput {
  @Field(() => Int, { description: 'De mijlpaal.' })
  @IsInt()
  @Min(0, MIJLPAAL)
  @Max(99, MIJLPAAL)
  mijlpaal!: number;

  @Field(() => Int, { description: 'Het nummer van de versie.' })
  @IsInt()
  @Min(1, VERSIE)
  @Max(999, VERSIE)
  nummer!: number;
}

@InputType({ description: 'Een stap met een of meer wensen. De verwachte versie is die van het traject.' })
export class BeantwoordWensInput extends WensenInput {
  @Field(() => Wensstap, { description: 'Wat er gebeurt.' })
  stap!: WensstapWaarde;

  @Vrijeredenveld('De reden; verplicht bij deels overnemen en afwijzen.')
  reden?: string | null;

  @Field(() => VersieverwijzingInput, { nullable: true, description: 'De versie, bij verwerken.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VersieverwijzingInput)
  verwerktIn?: VersieverwijzingInput | null;
}

@InputType({
  description: 'Dezelfde wens van verschillende gremia. De verwachte versie is die van het traject.',
})
export class ClusterWensenInput extends WensenInput {
  @Field(() => String, {
    nullable: true,
    description: 'De naam van de cluster; leeg haalt de wensen uit hun cluster.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de cluster een naam, of laat het veld weg.' })
  @MaxLength(200, { message: 'Een naam is hooguit 200 tekens lang.' })
  naam?: string | null;
}
