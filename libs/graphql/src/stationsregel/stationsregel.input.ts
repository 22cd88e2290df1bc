import { Field, InputType, Int } from '@nestjs/graphql';
import type { Stationsregel, Verwerking } from '@routekaart/traject';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { opsomming } from '../algemeen/opsomming.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Getalveld, Naamveld, Vrijenaamveld, Vrijeredenveld, Vrijgetalveld } from '../scenario/velden.js';

export const Dagentelling = opsomming<Verwerking['telling']>('Dagentelling', 'Welke dagen tellen.', {
  kalenderdagen: 'Alle dagen.',
  werkdagen: 'Maandag tot en met vrijdag, zonder feestdagen.',
});

export const BijSluiting = opsomming<Stationsregel['bijSluiting']>(
  'BijSluiting',
  'Wat een vergadering op een feestdag of in het reces doet.',
  {
    vervalt: 'Zij vervalt.',
    'volgende-werkdag': 'Zij schuift naar de volgende werkdag.',
  },
);

/** No rule looks further than a year. */
const JAAR = 366;

@InputType({ description: 'Dagen om het stuk gereed te maken, in plaats van die van het station.' })
export class VerwerkingInput {
  @Getalveld('Hoeveel dagen.', 0, JAAR)
  dagen!: number;

  @Field(() => Dagentelling, { defaultValue: 'kalenderdagen', description: 'Welke dagen tellen.' })
  telling: Verwerking['telling'] = 'kalenderdagen';
}

@InputType({ description: 'Hoe lang na een eerder station dit station op zijn vroegst besluit.' })
export class TussenregelInput {
  @Naamveld('De code van het eerdere station, in dezelfde gemeente.')
  na!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Kalenderdagen, ten minste.' })
  @IsInt()
  @Min(0, { message: 'Dit getal is ten minste 0.' })
  @Max(JAAR, { message: 'Dit getal is hooguit 366.' })
  minimaalDagen = 0;

  @Vrijgetalveld('Zoveel weken na de week van het eerdere station; leeg: geen grens.', 0, 52)
  weken?: number | null;

  @Field(() => Int, { defaultValue: 1, description: 'De eerste weekdag in die week: 1 is maandag.' })
  @IsInt()
  @Min(1, { message: 'Maandag is 1.' })
  @Max(7, { message: 'Zondag is 7.' })
  weekdag = 1;
}

@InputType({ description: 'Wat er bij een station geldt. Wat wordt weggelaten, is geen regel.' })
export class StationsregelInput {
  @Field(() => VerwerkingInput, { nullable: true, description: 'De verwerkingstijd.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VerwerkingInput)
  verwerking?: VerwerkingInput | null;

  @Field(() => Int, { defaultValue: 0, description: 'Werkdagen voor de kwaliteitstoets.' })
  @IsInt()
  @Min(0, { message: 'Dit getal is ten minste 0.' })
  @Max(JAAR, { message: 'Dit getal is hooguit 366.' })
  toetswerkdagen = 0;

  @Field(() => TussenregelInput, { nullable: true, description: 'De afstand tot een eerder station.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TussenregelInput)
  tussen?: TussenregelInput | null;

  @Field(() => BijSluiting, { defaultValue: 'vervalt', description: 'Wat er op een gesloten dag gebeurt.' })
  bijSluiting: Stationsregel['bijSluiting'] = 'vervalt';
}

@InputType({
  description:
    'Een plaatselijke regel over een station. Een latere vervangt haar. De verwachte versie is die van het traject.',
})
export class RecordStationsregelInput extends WijzigingInput {
  @Naamveld('De code van het station, bijvoorbeeld college.')
  station!: string;

  @Vrijenaamveld('De gemeente (CBS-code of naam); leeg: alle gemeenten zonder eigen regel.')
  gemeente?: string | null;

  @Field(() => StationsregelInput, { nullable: true, description: 'De regel; leeg trekt haar in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StationsregelInput)
  regel?: StationsregelInput | null;

  @Vrijeredenveld('Waarom; verplicht bij intrekken.')
  reden?: string | null;
}
