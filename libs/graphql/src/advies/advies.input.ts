import { Field, InputType, Int } from '@nestjs/graphql';
import type { Advieshouding as AdvieshoudingWaarde } from '@routekaart/traject';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Advieshouding } from './advies.type.js';

const VERSIE = { message: 'Versies van een stuk zijn genummerd van 1 tot en met 999.' };

@InputType({
  description:
    'Het advies van een regionaal gremium, of het lokale advies van een gemeente daarover. De verwachte versie is die van het traject.',
})
export class RecordAdviesInput extends WijzigingInput {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal over het stuk waarvan het gaat.' })
  @IsInt()
  @Min(0, { message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpaal!: number;

  @Field({ description: 'Het regionale gremium dat adviseert: code, naam of alias.' })
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Noem het gremium dat adviseert.' })
  @MaxLength(200, { message: 'Een gremium is hooguit 200 tekens lang.' })
  gremium!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Voor een lokaal advies: de eigen gemeente (CBS-code of naam).',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente?: string | null;

  @Field(() => Advieshouding, {
    nullable: true,
    description: 'Voor een lokaal advies: stemt het in met het regionale, of wijkt het af?',
  })
  @IsOptional()
  houding?: AdvieshoudingWaarde | null;

  @Field(() => Datum, { description: 'De dag waarop het is gegeven: niet later dan vandaag.' })
  @IsDatum()
  dag!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'De versie van het stuk waarover het gaat; standaard de nieuwste van die dag, null als dat onbekend is.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, VERSIE)
  @Max(999, VERSIE)
  stukversie?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wat wordt geadviseerd, of waarom wordt afgeweken; mag weg als het lokale advies instemt.',
  })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een advies is hooguit 2.000 tekens lang.' })
  tekst?: string | null;
}
