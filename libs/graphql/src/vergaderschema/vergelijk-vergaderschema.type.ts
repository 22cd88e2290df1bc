import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Schemaverschil } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { PeriodeType, naarDatum } from '../algemeen/moment.type.js';
import { Schemaverschilsoort } from './opsommingen.js';
import { GremiumRef } from '../gremium/verwijzing.type.js';

@ObjectType('Schemaverschil', { description: 'Waar het bekende vergaderschema van de regel afwijkt.' })
export class SchemaverschilType {
  @Field(() => Schemaverschilsoort, { description: 'Ontbreekt, extra of verplaatst.' })
  soort!: Schemaverschil['kind'];

  @Field(() => Datum, { nullable: true, description: 'De dag volgens de regel.' })
  regeldag!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag van de bekende vergadering.' })
  bekendeDag!: string | null;

  @Field({ description: 'Het verschil in een zin.' })
  zin!: string;
}

@ObjectType('Schemavergelijking', { description: 'Het bekende vergaderschema naast een regel.' })
export class SchemavergelijkingType {
  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field({ description: 'De regel zoals zij is begrepen.' })
  regel!: string;

  @Field(() => PeriodeType, { description: 'De periode.' })
  periode!: PeriodeType;

  @Field(() => Int, {
    description: 'Hoeveel vergaderingen uit de regel volgen, feestdagen en recessen eraf.',
  })
  aantalVolgensRegel!: number;

  @Field(() => Int, { description: 'Hoeveel vergaderingen er bekend zijn die doorgaan.' })
  aantalBekend!: number;

  @Field(() => [SchemaverschilType], {
    description: 'De verschillen, de vroegste eerst; leeg als alles klopt.',
  })
  verschillen!: readonly SchemaverschilType[];
}

export function naarSchemaverschil(verschil: Schemaverschil): SchemaverschilType {
  return {
    soort: verschil.kind,
    regeldag: naarDatum(verschil.kind === 'extra' ? null : verschil.regeldag),
    bekendeDag: naarDatum(verschil.kind === 'ontbreekt' ? null : verschil.lijstdag),
    zin: verschil.zin,
  };
}
