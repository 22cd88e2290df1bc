import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Ernst as ErnstWaarde, Waarschuwing, Waarschuwingcode } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Ernst, WaarschuwingCode } from '../algemeen/opsommingen.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';
import type { Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Actor', { description: 'Wie er iets aan kan doen.' })
export class ActorType {
  @Field(() => String, {
    nullable: true,
    description: 'De rol die handelt, bijvoorbeeld gemeentesecretaris.',
  })
  rol!: string | null;

  @Field(() => GremiumRef, { nullable: true, description: 'Het gremium waar het om gaat.' })
  gremium!: GremiumRef | null;

  @Field(() => GemeenteType, {
    nullable: true,
    description: 'De gemeente, of leeg bij een regionaal gremium.',
  })
  gemeente!: GemeenteType | null;
}

@ObjectType('Waarschuwing', {
  description:
    'Uitloop die nog te voorkomen is, of die er al is. Volgt uit feiten en kalender, nooit uit ouderdom.',
})
export class WaarschuwingType {
  @Field(() => WaarschuwingCode, { description: 'Waarover de waarschuwing gaat.' })
  code!: Waarschuwingcode;

  @Field(() => Ernst, { description: 'Hoe zwaar zij weegt.' })
  ernst!: ErnstWaarde;

  @Field({ description: 'Wat er aan de hand is, als zin.' })
  melding!: string;

  @Field({ description: 'De regel die niet wordt gehaald.' })
  regel!: string;

  @Field(() => [String], { description: 'De feiten waarop de waarschuwing rust.' })
  bewijs!: readonly string[];

  @Field(() => [String], { description: 'De oorzaak in woorden, stap voor stap.' })
  oorzaak!: readonly string[];

  @Field(() => ActorType, { description: 'Wie moet handelen.' })
  actor!: ActorType;

  @Field(() => Datum, {
    nullable: true,
    description: 'Tot en met wanneer handelen helpt; leeg als dat voorbij of onbekend is.',
  })
  uiterlijk!: string | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'Het station van de route.' })
  station!: string | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente, of leeg bij iets regionaals.' })
  gemeente!: GemeenteType | null;

  @Field(() => String, { nullable: true, description: 'De code van de activiteit in het weekplan.' })
  activiteit!: string | null;
}

export function naarWaarschuwing(waarschuwing: Waarschuwing, namen: Namen): WaarschuwingType {
  const { actor } = waarschuwing;
  return {
    ...waarschuwing,
    uiterlijk: naarDatum(waarschuwing.uiterlijk),
    gemeente: namen.gemeente(waarschuwing.gemeente),
    actor: {
      rol: actor.rol,
      gremium: namen.gremium(actor.gremium),
      gemeente: namen.gemeente(actor.gemeente),
    },
  };
}
