import { Field, InputType, Int } from '@nestjs/graphql';
import type { Bevindingbesluit as BesluitWaarde } from '@routekaart/traject';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';
import { Bevindingbesluit } from '../algemeen/opsommingen.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

@InputType({ description: 'Een besluit over een bevinding van de planning die wordt ingelezen.' })
export class BevindingkeuzeInput {
  @Field({ description: 'De sleutel van de bevinding.' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een sleutel is hooguit 120 tekens lang.' })
  bevinding!: string;

  @Field(() => Bevindingbesluit, { description: 'Aanvaard of verworpen.' })
  besluit!: BesluitWaarde;

  @Field(() => String, { nullable: true, description: 'Een toelichting.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een toelichting, of laat het veld weg.' })
  @MaxLength(2000, { message: 'Een toelichting is hooguit 2.000 tekens lang.' })
  toelichting?: string | null;
}

@InputType({
  description:
    'Een later besluit over een bevinding van een ingelezen planning. De verwachte versie is die van het traject.',
})
export class BeslisBevindingInput extends WijzigingInput {
  @Field({ description: 'De sleutel van de bevinding.' })
  @IsString()
  @IsTekst()
  @MaxLength(120, { message: 'Een sleutel is hooguit 120 tekens lang.' })
  bevinding!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'De editie waarin zij staat; standaard de laatste die is ingelezen.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: 'Edities hebben een nummer vanaf 1.' })
  @Max(100_000, { message: 'Zo veel edities zijn er niet.' })
  editie?: number | null;

  @Field(() => Bevindingbesluit, { description: 'Aanvaard of verworpen.' })
  besluit!: BesluitWaarde;

  @Field(() => String, { nullable: true, description: 'Een toelichting.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @IsZichtbaar({ message: 'Geef een toelichting, of laat het veld weg.' })
  @MaxLength(2000, { message: 'Een toelichting is hooguit 2.000 tekens lang.' })
  toelichting?: string | null;
}
