import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import type { Herstelmaatregel } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { Regelinvulling } from './regelinvulling.type.js';

@ObjectType('Invulling', {
  description: 'Een maatregel van wat-als, veld voor veld. Wat de soort niet vraagt, is leeg.',
})
export class InvullingType {
  @Field({ description: 'De soort maatregel, bijvoorbeeld vergadering-verplaatsen.' })
  soort!: string;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'De code van het station.' })
  station!: string | null;

  @Field(() => String, { nullable: true, description: 'De CBS-code van de gemeente.' })
  gemeente!: string | null;

  @Field(() => String, { nullable: true, description: 'De code van het gremium.' })
  gremium!: string | null;

  @Field(() => String, { nullable: true, description: 'De code van de activiteit.' })
  activiteit!: string | null;

  @Field(() => String, { nullable: true, description: 'De sleutel van de vergadering.' })
  vergadering!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag.' })
  dag!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag om aan te leveren.' })
  aanleverdag!: string | null;

  @Field(() => Int, { nullable: true, description: 'Kalenderdagen.' })
  dagen!: number | null;

  @Field(() => Regelinvulling, { nullable: true, description: 'De plaatselijke regel van het station.' })
  regel!: Regelinvulling | null;
}

const LEEG = {
  mijlpaal: null,
  station: null,
  gemeente: null,
  gremium: null,
  activiteit: null,
  vergadering: null,
  dag: null,
  aanleverdag: null,
  dagen: null,
  regel: null,
} as const;

/** What to fill in for this maatregel. */
export function naarInvulling(maatregel: Herstelmaatregel): InvullingType {
  const dag = 'dag' in maatregel ? maatregel.dag : null;
  const aanleverdag = 'aanleverdag' in maatregel ? maatregel.aanleverdag : null;
  return {
    ...LEEG,
    ...maatregel,
    dag: dag === null ? null : formatIso(dag),
    aanleverdag: aanleverdag === null ? null : formatIso(aanleverdag),
  };
}
