import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import { type Sprong, verklaarSprong } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';

@ObjectType('Sprong', { description: 'Wat één dag te laat kost; met een reces ertussen is het een klif.' })
export class SprongType {
  @Field(() => Datum, { description: 'De gekozen vergadering, of de dag van het plan.' })
  van!: string;

  @Field(() => Datum, { description: 'De vergadering daarna.' })
  naar!: string;

  @Field(() => Int, { description: 'Kalenderdagen.' })
  dagen!: number;

  @Field({ description: 'Of er een reces tussen ligt.' })
  klif!: boolean;

  @Field(() => String, { nullable: true, description: 'De naam van dat reces.' })
  reces!: string | null;

  @Field(() => [String], { description: 'De gremia waarvan het besluit dan achter het reces valt.' })
  achterDeMuur!: readonly string[];

  @Field({ description: 'In woorden.' })
  uitleg!: string;
}

export function naarSprong(sprong: Sprong): SprongType {
  return {
    van: formatIso(sprong.van),
    naar: formatIso(sprong.naar.dag),
    dagen: sprong.dagen,
    klif: sprong.reces !== null,
    reces: sprong.reces?.naam ?? null,
    achterDeMuur: sprong.achterDeMuur,
    uitleg: verklaarSprong(sprong),
  };
}
