import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import type { MogelijkeVergadering } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { SprongType, naarSprong } from '../terugrekenen/sprong.type.js';

@ObjectType('MogelijkeVergadering', {
  description: 'Een van de vergaderingen waarin het stuk bij een band kan worden behandeld.',
})
export class MogelijkeVergaderingType {
  @Field(() => Datum, { description: 'De dag van de vergadering.' })
  dag!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'Aanleveren uiterlijk op deze dag, om deze vergadering te halen; leeg als niemand die kent.',
  })
  aanleverenVoor!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Kalenderdagen van de laatste dag waarop het stuk gereed kan zijn tot de aanleverdatum: negatief als het deze vergadering kan missen.',
  })
  margeDagen!: number | null;

  @Field(() => SprongType, {
    nullable: true,
    description:
      'Wat het kost om deze vergadering te missen: naar de eerstvolgende die zeker is. Leeg als geen volgende bekend is.',
  })
  sprong!: SprongType | null;
}

export function naarMogelijkeVergadering(een: MogelijkeVergadering): MogelijkeVergaderingType {
  return {
    dag: formatIso(een.dag),
    aanleverenVoor: naarDatum(een.uiterlijk),
    margeDagen: een.marge,
    sprong: een.sprong === null ? null : naarSprong(een.sprong),
  };
}
