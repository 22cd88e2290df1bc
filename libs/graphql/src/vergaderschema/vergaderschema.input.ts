import { Field, InputType, Int } from '@nestjs/graphql';
import { GRENZEN } from '@routekaart/documenten';
import { Type } from 'class-transformer';
import {
  IsBase64,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { VergaderregelInput } from './vergaderregel.input.js';

/** The characters of the largest file in base64, which writes three bytes as four characters. */
const LANGSTE_INHOUD = Math.ceil(GRENZEN.bestand / 3) * 4;

@InputType({ description: 'Een bestand: Excel, Word, CSV of een agenda (ICS), hooguit 5 MB.' })
export class BestandInput {
  @Field({ description: 'De naam, bijvoorbeeld raad-2021.xlsx.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef de naam van het bestand.' })
  @MaxLength(200, { message: 'Een bestandsnaam is hooguit 200 tekens lang.' })
  naam!: string;

  @Field({
    description:
      'De inhoud in base64. Een verzoek van meer dan 256 kB gaat naar /graphql/bestand in plaats van /graphql.',
  })
  @MaxLength(LANGSTE_INHOUD, { message: 'Een bestand is hooguit 5 MB groot.' })
  @IsBase64({}, { message: 'Dit is geen base64.' })
  inhoud!: string;
}

@InputType({
  description:
    'Een vergaderschema van één gremium: geplakte tekst, een bestand of een regel. Vul één van de drie in.',
})
export class ImportVergaderschemaInput extends WijzigingInput {
  @Field({ description: 'Het gremium (code, naam of alias).' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' })
  gremium!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Een geplakte tabel; de eerste regel noemt de kolommen.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Plak een tabel, of laat het veld weg.' })
  @MaxLength(200_000, { message: 'Een geplakte tekst is hooguit 200.000 tekens lang.' })
  tekst?: string | null;

  @Field(() => BestandInput, { nullable: true, description: 'Een bestand.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BestandInput)
  bestand?: BestandInput | null;

  @Field(() => VergaderregelInput, { nullable: true, description: 'Een regel.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VergaderregelInput)
  regel?: VergaderregelInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Het jaar van dagen zonder jaartal; standaard het lopende jaar.',
  })
  @IsOptional()
  @IsInt()
  @Min(2000, { message: 'Een jaar is 2000 of later.' })
  @Max(2099, { message: 'Een jaar is 2099 of eerder.' })
  jaar?: number | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Waar: alleen lezen en vergelijken, er wordt niets vastgelegd.',
  })
  @IsBoolean()
  proef = true;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of bekende vergaderingen die niet worden genoemd, vervallen.',
  })
  @IsBoolean()
  laatVervallen = false;
}
