import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Herstel, Herstelreden } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { Herstelantwoord, Herstelredencode } from './herstelantwoord.js';
import { InvullingType } from './invulling.type.js';

@ObjectType('Herstelmaatregel', { description: 'Iets wat kan helpen.' })
export class HerstelmaatregelType {
  @Field({
    description:
      'hamerstuk, schriftelijke-ronde, later-aanleveren, spoed, regionaal-plannen, kortere-termijn, vergadering-vervroegen, extra-vergadering, regionaal-vervroegen of extra-raad.',
  })
  soort!: string;

  @Field({ description: 'Wat er dan gebeurt, met de dag.' })
  tekst!: string;

  @Field(() => Int, { description: 'Hoeveel het van mensen vraagt: een keuze van Routekaart.' })
  kosten!: number;

  @Field({ description: 'Waarom het zoveel vraagt.' })
  uitleg!: string;

  @Field(() => InvullingType, { description: 'Wat u bij wat-als invult om precies dit te proberen.' })
  invulling!: InvullingType;
}

@ObjectType('Herstelplan', { description: 'Maatregelen die samen helpen; geen kleiner deel ervan doet dat.' })
export class HerstelplanType {
  @Field(() => [HerstelmaatregelType], { description: 'De maatregelen, na elkaar toegepast.' })
  maatregelen!: readonly HerstelmaatregelType[];

  @Field(() => Int, { description: 'De kosten samen.' })
  kosten!: number;

  @Field(() => MomentType, { description: 'Wanneer de strook dan eindigt.' })
  dag!: MomentType;

  @Field(() => Int, { description: 'Kalenderdagen tussen die dag en de laatste dag die het doel nog haalt.' })
  margeDagen!: number;
}

@ObjectType('Herstelreden', { description: 'Waarom niets helpt.' })
export class HerstelredenType {
  @Field(() => Herstelredencode, { description: 'De reden.' })
  code!: Herstelreden['code'];

  @Field({ description: 'De reden als zin.' })
  tekst!: string;
}

@ObjectType('Herstel', {
  description: 'Hoe een gemeente haar doel alsnog haalt. Er is niets vastgelegd.',
})
export class HerstelType {
  @Field(() => Herstelantwoord, { description: 'Of er iets nodig is, en of er iets helpt.' })
  antwoord!: Herstel['antwoord'];

  @Field(() => MomentType, { description: 'Wanneer de strook nu eindigt.' })
  voor!: MomentType;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag die het doel nog haalt.' })
  grens!: string | null;

  @Field(() => [HerstelplanType], { description: 'Wat helpt, het goedkoopste eerst: hooguit 20.' })
  plannen!: readonly HerstelplanType[];

  @Field(() => [HerstelredenType], { description: 'Waarom niets helpt; leeg als er iets helpt.' })
  redenen!: readonly HerstelredenType[];

  @Field(() => Int, { description: 'Hoeveel verzamelingen maatregelen zijn doorgerekend: hooguit 1000.' })
  geprobeerd!: number;

  @Field({ description: 'Onwaar als het zoeken is gestopt voordat alles was doorgerekend.' })
  volledig!: boolean;
}
