import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MomentType } from '../algemeen/moment.type.js';

@ObjectType('Herstelmaatregel', { description: 'Iets wat kan helpen.' })
export class HerstelmaatregelType {
  @Field({
    description: 'hamerstuk, later-aanleveren, vergadering-vervroegen, regionaal-vervroegen of extra-raad.',
  })
  soort!: string;

  @Field({ description: 'Wat er dan gebeurt, met de dag.' })
  tekst!: string;

  @Field(() => Int, { description: 'Hoeveel het van mensen vraagt: een keuze van Routekaart.' })
  kosten!: number;

  @Field({ description: 'Waarom het zoveel vraagt.' })
  uitleg!: string;
}

@ObjectType('Herstelplan', { description: 'Maatregelen die samen helpen; geen kleiner deel ervan doet dat.' })
export class HerstelplanType {
  @Field(() => [HerstelmaatregelType], { description: 'De maatregelen.' })
  maatregelen!: readonly HerstelmaatregelType[];

  @Field(() => Int, { description: 'De kosten samen.' })
  kosten!: number;

  @Field(() => MomentType, { description: 'Wanneer de laatste van de gemeente dan besluit.' })
  dag!: MomentType;
}

@ObjectType('Herstel', {
  description: 'Hoe een gemeente terugkomt binnen haar venster. Er is niets vastgelegd.',
})
export class HerstelType {
  @Field({ description: 'niet-nodig, geen-venster, gevonden of geen.' })
  antwoord!: string;

  @Field(() => MomentType, { description: 'Wanneer de laatste van de gemeente nu besluit.' })
  voor!: MomentType;

  @Field(() => [HerstelplanType], { description: 'Wat helpt, het goedkoopste eerst.' })
  plannen!: readonly HerstelplanType[];

  @Field(() => Int, { description: 'Hoeveel verzamelingen maatregelen zijn doorgerekend.' })
  geprobeerd!: number;

  @Field({ description: 'Onwaar als het zoeken is gestopt voordat alles was doorgerekend.' })
  volledig!: boolean;
}
