import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatDag, formatIso } from '@routekaart/kalender';
import type { Berekening, GedeeldeAvond } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { rustOpVoorbeeld } from '../dashboard/cel.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';

@ObjectType('Avondstuk', { description: 'Eén stuk op een gedeelde avond.' })
export class AvondstukType {
  @Field({ description: 'De code van het traject.' })
  traject!: string;

  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => GremiumRef, { description: 'Het gremium, zoals dat traject het noemt.' })
  gremium!: GremiumRef;

  @Field({ description: 'Of het besluit al is genomen; anders is de dag een prognose.' })
  besloten!: boolean;

  @Field({ description: 'Of de dag op een verzonnen voorbeeld rust.' })
  voorbeeld!: boolean;
}

@ObjectType('GedeeldeAvond', {
  description: 'Een dag waarop één gremium van een gemeente stukken van meer dan één traject behandelt.',
})
export class GedeeldeAvondType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field({ description: 'De soort van het gremium, bijvoorbeeld raad.' })
  gremiumsoort!: string;

  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;

  @Field({ description: 'Leesbaar, bijvoorbeeld “di 13-4-2021: raad Alblasserdam, 2 stukken”.' })
  tekst!: string;

  @Field(() => [AvondstukType], { description: 'De stukken, in de volgorde van de trajecten.' })
  stukken!: readonly AvondstukType[];
}

export function naarGedeeldeAvond(
  { gemeente: code, gremiumsoort, dag, stukken }: GedeeldeAvond,
  perTraject: ReadonlyMap<string, Berekening>,
): GedeeldeAvondType {
  const gemeente = gemeenteUit(perTraject, code);
  return {
    gemeente,
    gremiumsoort,
    dag: formatIso(dag),
    tekst: `${formatDag(dag)}: ${gremiumsoort} ${gemeente.naam}, ${String(stukken.length)} stukken`,
    stukken: stukken.map(({ traject, mijlpaal, prognose }) => {
      const berekening = perTraject.get(traject);
      return {
        traject,
        mijlpaal,
        gremium: prognose.stap.gremium,
        besloten: prognose.toestand === 'besloten',
        voorbeeld: berekening !== undefined && rustOpVoorbeeld(prognose, berekening),
      };
    }),
  };
}

/** The gemeente as the first traject that knows it names it. */
export function gemeenteUit(perTraject: ReadonlyMap<string, Berekening>, code: string): GemeenteType {
  const gemeenten = [...perTraject.values()].flatMap(({ stand }) => stand.gemeenten);
  return gemeenten.find((een) => een.code === code) ?? { code, naam: code };
}
