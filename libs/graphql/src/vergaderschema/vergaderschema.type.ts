import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Schemawijziging } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { PeriodeType } from '../algemeen/moment.type.js';
import { Bevindingernst, type BevindingernstWaarde } from '../algemeen/opsommingen.js';
import { Schemawijzigingsoort } from './opsommingen.js';
import { GremiumRef } from '../gremium/verwijzing.type.js';

@ObjectType('Commissiedag', { description: 'Een commissie die het stuk voor de vergadering behandelt.' })
export class CommissiedagType {
  @Field({ description: 'De naam boven de kolom.' })
  naam!: string;

  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;
}

@ObjectType('GelezenVergadering', { description: 'Een vergadering zoals zij is gelezen.' })
export class GelezenVergaderingType {
  @Field({ description: 'Waar zij staat, bijvoorbeeld “rij 17”.' })
  plaats!: string;

  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;

  @Field({ description: 'De dag leesbaar, bijvoorbeeld “di 16-3-2021”.' })
  tekst!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om aan te leveren; leeg als niet gezegd.',
  })
  aanleverdag!: string | null;

  @Field({ description: 'bevestigd, voorlopig, afgeleid of vervallen. Wat niet duidelijk is, is voorlopig.' })
  staat!: string;

  @Field({ description: 'regulier, extra, begroting, geen-besluitvorming of onbekend.' })
  soort!: string;

  @Field({ description: 'Of er stukken worden besloten.' })
  besluitvormend!: boolean;

  @Field(() => [CommissiedagType], { description: 'De commissies ervoor.' })
  commissies!: readonly CommissiedagType[];

  @Field(() => String, { nullable: true, description: 'De opmerking, of de titel in de agenda.' })
  opmerking!: string | null;
}

@ObjectType('Schemabevinding', { description: 'Iets in het vergaderschema dat iemand moet bekijken.' })
export class SchemabevindingType {
  @Field({ description: 'De vaste code, bijvoorbeeld DATUM_ONLEESBAAR.' })
  code!: string;

  @Field(() => Bevindingernst, { description: 'Hoe zwaar zij weegt.' })
  ernst!: BevindingernstWaarde;

  @Field({ description: 'Waar, bijvoorbeeld “rij 17, kolom Datum”.' })
  plaats!: string;

  @Field({ description: 'De uitleg.' })
  uitleg!: string;

  @Field(() => String, { nullable: true, description: 'Wat eraan te doen is.' })
  voorstel!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag die waarschijnlijk is bedoeld.' })
  voorsteldag!: string | null;
}

@ObjectType('Schemawijziging', { description: 'Wat het vergaderschema met één vergadering doet.' })
export class SchemawijzigingType {
  @Field(() => Schemawijzigingsoort, { description: 'Nieuw, verplaatst, ontbreekt, enzovoort.' })
  soort!: Schemawijziging['kind'];

  @Field(() => ID, {
    nullable: true,
    description: 'De sleutel van de bekende vergadering; leeg als zij nieuw is.',
  })
  vergadering!: string | null;

  @Field(() => Datum, { description: 'De dag, bij verplaatsen de nieuwe.' })
  dag!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag waarop zij bekend stond.' })
  vorigeDag!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag om aan te leveren, na de wijziging.' })
  aanleverdag!: string | null;

  @Field({
    description: 'Waar als de aanleverdag niet is genoemd maar volgt uit de gewoonte van het gremium.',
  })
  aanleverdagVolgensGewoonte!: boolean;

  @Field({ description: 'De status na de wijziging.' })
  staat!: string;

  @Field({
    description: 'Of vastleggen dit wijzigt: niet wat gelijk is, en wat ontbreekt alleen met laatVervallen.',
  })
  wordtVastgelegd!: boolean;

  @Field({ description: 'De wijziging in een zin.' })
  zin!: string;
}

@ObjectType('Vergaderschema', {
  description: 'Een gelezen vergaderschema naast wat er van het gremium bekend is.',
})
export class VergaderschemaType {
  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field(() => PeriodeType, {
    description: 'De periode waarover het gaat: alleen daarin kan iets ontbreken.',
  })
  periode!: PeriodeType;

  @Field({ description: 'Wat er wijzigt, in een zin.' })
  samenvatting!: string;

  @Field(() => [GelezenVergaderingType], { description: 'De gelezen vergaderingen, de vroegste eerst.' })
  vergaderingen!: readonly GelezenVergaderingType[];

  @Field(() => [SchemabevindingType], { description: 'Wat er te bekijken is: de eerste 500.' })
  bevindingen!: readonly SchemabevindingType[];

  @Field(() => Int, { description: 'Hoeveel bevindingen er in totaal zijn.' })
  aantalBevindingen!: number;

  @Field(() => [SchemawijzigingType], {
    description: 'Wat er met elke vergadering gebeurt, de vroegste eerst.',
  })
  wijzigingen!: readonly SchemawijzigingType[];
}
