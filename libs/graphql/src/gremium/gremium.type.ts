import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Gremium, Stand } from '@routekaart/traject';
import {
  type VergaderingType as Vergadering,
  VergaderingType,
  naarVergadering,
} from '../vergadering/vergadering.type.js';
import { GemeenteType, type Namen } from './verwijzing.type.js';

@ObjectType('Zetel', {
  description: 'De plaatsen van één organisatie in een werkgroep of overleg, zonder namen.',
})
export class ZetelType {
  @Field({ description: 'De organisatie.' })
  organisatie!: string;

  @Field(() => Int, { nullable: true, description: 'Het aantal plaatsen; leeg als de bron het niet noemt.' })
  aantal!: number | null;

  @Field({ description: 'benoemd, naam-aangeleverd, gevraagd, vacant of onbekend.' })
  voordracht!: string;
}

@ObjectType('Gremium', { description: 'Een gremium dat vergadert, adviseert of besluit.' })
export class GremiumType {
  @Field({ description: 'De code binnen het traject.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field({ description: 'Het soort gremium, bijvoorbeeld raad of werkgroep.' })
  soort!: string;

  @Field({ description: 'ambtelijk, bestuurlijk of onbekend.' })
  niveau!: string;

  @Field({ description: 'adviseert, stemt-in, besluit of onbekend. Advies telt nooit als besluit.' })
  mandaat!: string;

  @Field(() => GemeenteType, {
    nullable: true,
    description: 'De gemeente, of leeg bij een regionaal gremium.',
  })
  gemeente!: GemeenteType | null;

  @Field(() => String, { nullable: true, description: 'De rol die uitkomsten en vergaderingen vastlegt.' })
  beheerrol!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen tussen de laatste aanleverdag en de vergadering; leeg als onbekend.',
  })
  aanleverdagen!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen voor een venster waarop een datum vastligt; leeg: de gebruikelijke 14.',
  })
  uitnodigingstermijn!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Werkdagen tussen een brief of stuk en de bijeenkomst erover; leeg: de gebruikelijke 5 na een brief, en bij een stuk de aanleverdag.',
  })
  reactietermijn!: number | null;

  @Field(() => [String], { description: 'Namen zoals documenten ze schrijven.' })
  aliassen!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Wie erin zitten, zoals gedrukt; leeg als de bron het niet uitlegt.',
  })
  samenstelling!: string | null;

  @Field(() => [ZetelType], { description: 'Plaatsen per organisatie.' })
  zetels!: readonly ZetelType[];

  @Field(() => Int, { description: 'De versie van het vergaderschema, nodig om het te wijzigen.' })
  versie!: number;

  @Field(() => [VergaderingType], { description: 'De bekende vergaderingen, de vroegste eerst.' })
  vergaderingen!: readonly Vergadering[];
}

export function naarGremium(gremium: Gremium, stand: Stand, namen: Namen): GremiumType {
  return {
    ...gremium,
    gemeente: namen.gemeente(gremium.gemeente),
    uitnodigingstermijn: gremium.uitnodigingstermijn ?? null,
    reactietermijn: gremium.reactietermijn ?? null,
    vergaderingen: stand.vergaderingen
      .filter((vergadering) => vergadering.gremium === gremium.code)
      .map(naarVergadering),
  };
}
