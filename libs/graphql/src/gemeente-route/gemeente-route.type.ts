import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ActiviteitType } from '../activiteit/activiteit.type.js';
import { StrookadviesType } from '../advies/advies.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import type { OpAgenda as OpAgendaWaarde } from '@routekaart/route';
import { CelType } from '../dashboard/cel.type.js';
import { GremiumType } from '../gremium/gremium.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';
import { VergaderingType } from '../vergadering/vergadering.type.js';
import { TrajectKopType } from '../traject/traject-kop.type.js';
import { EigendomType } from './eigendom.type.js';
import { OpAgenda } from './op-agenda.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';

@ObjectType('Stukplaats', { description: 'Waar het stuk is en wie het heeft.' })
export class StukplaatsType {
  @Field(() => Int, { description: 'De mijlpaal.' })
  mijlpaal!: number;

  @Field(() => GremiumRef, {
    nullable: true,
    description: 'Wie het stuk heeft; leeg als nog niemand, of als allen hebben besloten.',
  })
  houder!: GremiumRef | null;

  @Field(() => Datum, { nullable: true, description: 'Sinds wanneer.' })
  sinds!: string | null;

  @Field({ description: 'In woorden.' })
  uitleg!: string;

  @Field(() => VergaderingType, {
    nullable: true,
    description: 'De eerstvolgende vergadering van het gremium dat moet besluiten; leeg als er geen is.',
  })
  volgendeVergadering!: VergaderingType | null;

  @Field({ description: 'Of het stuk volgens de prognose voor die vergadering te laat komt.' })
  volgendeTeVroeg!: boolean;

  @Field(() => OpAgenda, { description: 'Of het stuk op de agenda van die vergadering staat.' })
  opAgenda!: OpAgendaWaarde;

  @Field(() => VergaderingType, {
    nullable: true,
    description: 'De komende vergadering waarvoor het stuk is geagendeerd: die, of een latere.',
  })
  geagendeerdVoor!: VergaderingType | null;
}

@ObjectType('Strook', { description: 'De weg van één stuk door één gemeente.' })
export class StrookType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  nummer!: number;

  @Field({ description: 'De naam van de mijlpaal.' })
  naam!: string;

  @Field({ description: 'bron, of sjabloon als de vensters zijn berekend.' })
  herkomst!: string;

  @Field(() => StukplaatsType, { description: 'Waar het stuk is en wie het heeft.' })
  stuk!: StukplaatsType;

  @Field(() => EigendomType, { description: 'Van wie het stuk is, en hoe het daar kwam.' })
  eigendom!: EigendomType;

  @Field(() => [StrookadviesType], {
    description: 'Wat regionaal over dit stuk wordt geadviseerd, en wat deze gemeente daarmee doet.',
  })
  adviezen!: readonly StrookadviesType[];

  @Field(() => [CelType], { description: 'Alle stations die deze gemeente raken, in volgorde van de route.' })
  stations!: readonly CelType[];

  @Field(() => CelType, {
    nullable: true,
    description: 'De eerstvolgende behandeling binnen deze gemeente; leeg als alles is besloten.',
  })
  volgendeStation!: CelType | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'Aanleveren uiterlijk op deze dag voor die behandeling.',
  })
  aanleverenVoor!: string | null;

  @Field(() => Int, { nullable: true, description: 'De marge tot die dag, in kalenderdagen.' })
  margeDagen!: number | null;

  @Field(() => MomentType, {
    description: 'Wanneer de gemeente klaar is met deze mijlpaal: de dag van haar laatste eigen station.',
  })
  prognose!: MomentType;
}

@ObjectType('GemeenteRoute', {
  description:
    'Eén strook: waar is het stuk, wanneer kunnen college en raad besluiten, wat moet deze week gebeuren.',
})
export class GemeenteRouteType {
  @Field(() => TrajectKopType, { description: 'Het traject.' })
  traject!: TrajectKopType;

  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => Datum, { description: 'De dag waarop alles is berekend.' })
  peildatum!: string;

  @Field(() => [StrookType], { description: 'Per mijlpaal de strook.' })
  mijlpalen!: readonly StrookType[];

  @Field(() => [GremiumType], { description: 'De eigen gremia van de gemeente, met hun vergaderingen.' })
  gremia!: readonly GremiumType[];

  @Field(() => [ActiviteitType], { description: 'De activiteiten waaraan deze gemeente meedoet.' })
  activiteiten!: readonly ActiviteitType[];

  @Field(() => [WaarschuwingType], {
    description: 'De waarschuwingen over deze strook en over wat haar tegenhoudt.',
  })
  waarschuwingen!: readonly WaarschuwingType[];
}
