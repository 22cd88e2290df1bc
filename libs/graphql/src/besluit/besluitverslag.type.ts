import { Field, Int, ObjectType } from '@nestjs/graphql';
import { vervolgzin } from '@routekaart/route';
import type {
  Aanhouding,
  Aanhoudsoort as AanhoudsoortWaarde,
  MotieUitkomst as MotieUitkomstWaarde,
  Motiesoort as MotiesoortWaarde,
} from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Aanhoudsoort, MotieUitkomst, Motiesoort } from '../algemeen/registeropsommingen.js';

@ObjectType('Aanhouding', { description: 'Hoe een aangehouden stuk terugkomt.' })
export class AanhoudingType {
  @Field(() => Aanhoudsoort, { description: 'Op welke van de drie manieren.' })
  soort!: AanhoudsoortWaarde;

  @Field(() => Datum, {
    nullable: true,
    description: 'De toegezegde dag van herindiening; leeg als onbekend.',
  })
  herindiening!: string | null;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

@ObjectType('Stemming', { description: 'De getelde stemmen.' })
export class StemmingType {
  @Field(() => Int, { description: 'Stemmen voor.' })
  voor!: number;

  @Field(() => Int, { description: 'Stemmen tegen.' })
  tegen!: number;

  @Field(() => Int, { description: 'Onthoudingen.' })
  onthouding!: number;
}

@ObjectType('Motie', { description: 'Een motie of amendement bij een besluit.' })
export class MotieType {
  @Field(() => Motiesoort, { description: 'Motie of amendement.' })
  soort!: MotiesoortWaarde;

  @Field({ description: 'De tekst.' })
  tekst!: string;

  @Field(() => String, { nullable: true, description: 'Wat zij vraagt; leeg als zij geen dictum heeft.' })
  dictum!: string | null;

  @Field(() => MotieUitkomst, { description: 'Wat ermee gebeurde.' })
  uitkomst!: MotieUitkomstWaarde;
}

export function naarAanhouding(aanhouding: Aanhouding | null | undefined): AanhoudingType | null {
  return aanhouding == null
    ? null
    : {
        soort: aanhouding.soort,
        herindiening: naarDatum(aanhouding.herindiening),
        tekst: vervolgzin('aangehouden', aanhouding),
      };
}
