import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Ernst as ErnstWaarde } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { Ernst } from '../algemeen/opsommingen.js';
import { InformatiestrookType } from '../geinformeerde/geinformeerde.type.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';
import { TrajectKopType } from '../traject/traject-kop.type.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';
import { CelType } from './cel.type.js';

@ObjectType('DashboardRij', { description: 'De strook van één gemeente binnen een mijlpaal.' })
export class DashboardRijType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => [CelType], { description: 'De stations van deze gemeente, in volgorde van de route.' })
  cellen!: readonly CelType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Hoeveel kalenderdagen later deze gemeente kan besluiten voordat zij de mijlpaal bepaalt: 0 voor wie dat nu doet. Leeg als een van beide dagen geen zeker einde heeft, of de samenloop niet op deze gemeente wacht.',
  })
  speling!: number | null;
}

@ObjectType('DashboardMijlpaal', {
  description: 'Een mijlpaal: de matrix gemeente × station en de prognose.',
})
export class DashboardMijlpaalType {
  @Field(() => Int, { description: 'Het nummer.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field({ description: 'Het stuk dat de route aflegt.' })
  stuk!: string;

  @Field({ description: 'bron, of sjabloon als de vensters uit eerdere mijlpalen zijn berekend.' })
  herkomst!: string;

  @Field(() => [CelType], { description: 'De regionale stations, in volgorde van de route.' })
  regionaal!: readonly CelType[];

  @Field(() => [String], {
    description:
      'De codes van de regionale stations waarop de gemeenten wachten, in volgorde van de route: de laatste draagt het stuk aan hen over.',
  })
  voorStroken!: readonly string[];

  @Field(() => [DashboardRijType], { description: 'Per gemeente de eigen stations.' })
  rijen!: readonly DashboardRijType[];

  @Field(() => MomentType, { description: 'Wanneer de laatste gemeente klaar is.' })
  prognose!: MomentType;

  @Field(() => [GemeenteType], {
    description: 'Wie die dag bepaalt; bij onbekend: van wie de datum ontbreekt.',
  })
  bepalendeGemeenten!: readonly GemeenteType[];

  @Field(() => [GemeenteType], { description: 'Gemeenten waarvan geen datum te geven is.' })
  onbekendeGemeenten!: readonly GemeenteType[];

  @Field(() => Int, { description: 'Hoeveel gemeenten het eindstation achter zich hebben.' })
  besloten!: number;

  @Field(() => Int, { description: 'Hoeveel gemeenten er meedoen.' })
  totaal!: number;
}

@ObjectType('Ingangsdatum', { description: 'Haalt het traject de ingangsdatum?' })
export class IngangsdatumType {
  @Field(() => Datum, { nullable: true, description: 'De ingangsdatum; leeg als niemand die heeft bepaald.' })
  datum!: string | null;

  @Field({ description: 'ja, nee, onzeker of onbekend.' })
  antwoord!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen tussen de laatst mogelijke stap en de ingangsdatum.',
  })
  margeDagen!: number | null;

  @Field(() => MomentType, { description: 'Wanneer het laatste besluit valt.' })
  laatsteBesluit!: MomentType;

  @Field(() => MomentType, {
    description: 'Wanneer alles klaar is: het laatste besluit, en de juridische staart daarachter.',
  })
  laatsteStap!: MomentType;

  @Field({ description: 'Het antwoord als zin.' })
  uitleg!: string;
}

@ObjectType('KomendBesluit', { description: 'Een besluit dat in de komende weken valt of kan vallen.' })
export class KomendBesluitType {
  @Field(() => Datum, { description: 'De eerst mogelijke dag.' })
  dag!: string;

  @Field({ description: 'Wanneer, leesbaar en niet zekerder dan de prognose van de cel.' })
  tekst!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'Aanleveren uiterlijk; leeg als dat al is gebeurd of onbekend is.',
  })
  uiterlijk!: string | null;

  @Field(() => CelType, { description: 'Waarover en door wie.' })
  cel!: CelType;
}

@ObjectType('WaarschuwingenPerErnst', { description: 'De open waarschuwingen van één zwaarte.' })
export class WaarschuwingenPerErnstType {
  @Field(() => Ernst, { description: 'De zwaarte.' })
  ernst!: ErnstWaarde;

  @Field(() => Int, { description: 'Hoeveel het er zijn.' })
  aantal!: number;

  @Field(() => [WaarschuwingType], { description: 'De waarschuwingen, de meest dringende eerst.' })
  waarschuwingen!: readonly WaarschuwingType[];
}

@ObjectType('StuurgroepDashboard', {
  description:
    'Wat de stuurgroep moet weten: halen we de ingangsdatum, wie bepaalt dat, wat moet nu worden besloten.',
})
export class StuurgroepDashboardType {
  @Field(() => TrajectKopType, { description: 'Het traject.' })
  traject!: TrajectKopType;

  @Field(() => Datum, { description: 'De dag waarop alles is berekend.' })
  peildatum!: string;

  @Field(() => [DashboardMijlpaalType], { description: 'De mijlpalen.' })
  mijlpalen!: readonly DashboardMijlpaalType[];

  @Field(() => [InformatiestrookType], {
    description: 'Wie alleen wordt geïnformeerd, en wanneer. Telt nergens mee.',
  })
  informatiestroken!: readonly InformatiestrookType[];

  @Field(() => IngangsdatumType, { description: 'Haalt het traject de ingangsdatum?' })
  ingangsdatum!: IngangsdatumType;

  @Field(() => [KomendBesluitType], {
    description: 'Wat in de komende weken moet worden besloten, het eerste eerst.',
  })
  komendeBesluiten!: readonly KomendBesluitType[];

  @Field(() => [WaarschuwingenPerErnstType], { description: 'Open waarschuwingen, de zwaarste eerst.' })
  waarschuwingen!: readonly WaarschuwingenPerErnstType[];
}
