import { Field, ObjectType } from '@nestjs/graphql';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';

@ObjectType('Trede', { description: 'Een rij dagen waarop het voor het einde van de strook niet uitmaakt.' })
export class TredeType {
  @Field(() => Datum, { description: 'De eerste dag.' })
  van!: string;

  @Field(() => Datum, { description: 'De laatste dag.' })
  tot!: string;

  @Field(() => MomentType, { description: 'Wanneer de strook dan eindigt.' })
  einde!: MomentType;

  @Field(() => String, {
    nullable: true,
    description: 'De vergadering waarin dat gebeurt; leeg als onbekend.',
  })
  vergadering!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of dat zeker niet na het venster is, dus erin of ervoor; leeg zolang het nog beide kan.',
  })
  binnenVenster!: boolean | null;

  @Field({ description: 'Waarom, zoals het op de eerste dag geldt.' })
  uitleg!: string;
}

@ObjectType('GemeenteTreden', { description: 'De treden van één gemeente.' })
export class GemeenteTredenType {
  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente.' })
  gemeente!: GemeenteType | null;

  @Field(() => [TredeType], {
    description:
      'De treden, in volgorde van de dagen; geen voor dagen voordat een gremium dat nee zei of uitstelde weer kan besluiten.',
  })
  treden!: readonly TredeType[];
}

@ObjectType('Stappenfunctie', {
  description: 'Waar elke gemeente eindigt, voor elke dag waarop een station zou besluiten.',
})
export class StappenfunctieType {
  @Field({ description: 'Of de vergaderdagen verzonnen voorbeelden zijn.' })
  voorbeeld!: boolean;

  @Field(() => [GemeenteTredenType], { description: 'Per gemeente de treden.' })
  gemeenten!: readonly GemeenteTredenType[];
}
