import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import {
  AanlevertermijnInput,
  RecesWijzigenInput,
  SamenloopInput,
  TermijnWijzigenInput,
  VensterWijzigenInput,
} from '../scenario/maatregel.input.js';

@InputType({
  description:
    'Een afspraak in plaats van wat bij het traject is geladen: vul precies één van de vijf in. De verwachte versie is die van het traject.',
})
export class RecordAfspraakInput extends WijzigingInput {
  @Field(() => AanlevertermijnInput, {
    nullable: true,
    description: 'Een andere aanlevertermijn, voor de vergaderingen vanaf vandaag.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => AanlevertermijnInput)
  aanlevertermijn?: AanlevertermijnInput | null;

  @Field(() => VensterWijzigenInput, { nullable: true, description: 'Een ander venster.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VensterWijzigenInput)
  venster?: VensterWijzigenInput | null;

  @Field(() => SamenloopInput, { nullable: true, description: 'Andere gemeenten nodig.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SamenloopInput)
  samenloop?: SamenloopInput | null;

  @Field(() => RecesWijzigenInput, {
    nullable: true,
    description: 'Een reces van één gremium erbij, op andere dagen, of niet.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => RecesWijzigenInput)
  reces?: RecesWijzigenInput | null;

  @Field(() => TermijnWijzigenInput, {
    nullable: true,
    description: 'Een eigen uitnodigings- of reactietermijn van één gremium, of weer de gebruikelijke.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TermijnWijzigenInput)
  termijn?: TermijnWijzigenInput | null;

  @Field({ description: 'Waarom, en met wie het is afgesproken.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een reden.' })
  @MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' })
  reden!: string;
}
