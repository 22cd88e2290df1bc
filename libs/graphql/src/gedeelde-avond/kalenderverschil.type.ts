import { Field, ObjectType } from '@nestjs/graphql';
import { formatDag, formatIso } from '@routekaart/kalender';
import type { Berekening, Kalenderverschil } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';
import { gemeenteUit } from './gedeelde-avond.type.js';

@ObjectType('Kalenderverschil', {
  description: 'Een dag waarop een gremium volgens het ene traject vergadert en volgens het andere niet.',
})
export class KalenderverschilType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field({ description: 'De soort van het gremium, bijvoorbeeld raad.' })
  gremiumsoort!: string;

  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;

  @Field(() => [String], { description: 'De codes van de trajecten die op deze dag een vergadering kennen.' })
  wel!: readonly string[];

  @Field(() => [String], { description: 'De codes van de trajecten die er op deze dag geen kennen.' })
  niet!: readonly string[];

  @Field({
    description:
      'Leesbaar, bijvoorbeeld “di 13-4-2021: raad Alblasserdam vergadert volgens A, niet volgens B”.',
  })
  tekst!: string;
}

export function naarKalenderverschil(
  { gemeente: code, gremiumsoort, dag, wel, niet }: Kalenderverschil,
  perTraject: ReadonlyMap<string, Berekening>,
): KalenderverschilType {
  const gemeente = gemeenteUit(perTraject, code);
  const namen = (codes: readonly string[]): string =>
    codes.map((een) => perTraject.get(een)?.stand.traject.naam ?? een).join(' en ');
  return {
    gemeente,
    gremiumsoort,
    dag: formatIso(dag),
    wel,
    niet,
    tekst: `${formatDag(dag)}: ${gremiumsoort} ${gemeente.naam} vergadert volgens ${namen(wel)}, niet volgens ${namen(niet)}`,
  };
}
