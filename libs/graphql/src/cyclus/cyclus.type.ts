import { Field, ObjectType } from '@nestjs/graphql';
import type { Stand, Vergadering } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { GemeenteType, GremiumRef, type Namen, maakNamen } from '../gremium/verwijzing.type.js';
import { VergaderingType, naarVergadering } from '../vergadering/vergadering.type.js';

@ObjectType('Cyclusvergadering', { description: 'Een vergadering in een raadscyclus.' })
export class CyclusvergaderingType {
  @Field(() => GremiumRef, { nullable: true, description: 'Het gremium.' })
  gremium!: GremiumRef | null;

  @Field(() => VergaderingType, { description: 'De vergadering, met haar herkomst.' })
  vergadering!: VergaderingType;
}

@ObjectType('Raadscyclus', {
  description: 'De vergaderingen van één gemeente die bij elkaar horen en niet worden gesplitst.',
})
export class RaadscyclusType {
  @Field({ description: 'De code, uniek binnen de gemeente.' })
  code!: string;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente; leeg bij een regionaal gremium.' })
  gemeente!: GemeenteType | null;

  @Field(() => Datum, { nullable: true, description: 'De dag van de agendacommissie; leeg als onbekend.' })
  agendacommissie!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag van de laatste commissie; leeg als onbekend.' })
  commissie!: string | null;

  @Field(() => [CyclusvergaderingType], { description: 'De vergaderingen, op dag.' })
  vergaderingen!: readonly CyclusvergaderingType[];

  @Field({ description: 'Waar als een dag verzonnen is om het voorbeeld te vullen.' })
  voorbeeld!: boolean;
}

/** The cycles that are known, by gemeente and then by day: meetings of one gemeente with one code are one. */
export function cycliVan(stand: Stand): readonly RaadscyclusType[] {
  const namen = maakNamen(stand);
  const gemeenten = new Map(stand.gremia.map(({ code, gemeente }) => [code, gemeente]));
  const cycli = new Map<string, Vergadering[]>();
  for (const vergadering of stand.vergaderingen) {
    if (vergadering.cyclus === undefined) continue;
    const sleutel = `${gemeenten.get(vergadering.gremium) ?? ''}|${vergadering.cyclus.code}`;
    cycli.set(sleutel, [...(cycli.get(sleutel) ?? []), vergadering]);
  }
  const volgorde = stand.gemeenten.map(({ code }) => code);
  const plaats = (sleutel: string): number => volgorde.indexOf(sleutel.split('|')[0] ?? '');
  return [...cycli]
    .sort(([a], [b]) => plaats(a) - plaats(b))
    .map(([sleutel, vergaderingen]) => naarCyclus(sleutel, vergaderingen, namen));
}

function naarCyclus(sleutel: string, vergaderingen: readonly Vergadering[], namen: Namen): RaadscyclusType {
  const [gemeente = '', ...code] = sleutel.split('|');
  const gaanDoor = vergaderingen.filter(({ staat }) => staat !== 'vervallen');
  const laatste = (veld: 'agendacommissie' | 'commissie'): string | null => {
    const wie = gaanDoor.length === 0 ? vergaderingen : gaanDoor;
    const dagen = wie.flatMap(({ cyclus }) => cyclus?.[veld] ?? []);
    return dagen.length === 0 ? null : naarDatum(Math.max(...dagen));
  };
  return {
    code: code.join('|'),
    gemeente: namen.gemeente(gemeente),
    agendacommissie: laatste('agendacommissie'),
    commissie: laatste('commissie'),
    vergaderingen: vergaderingen.map((vergadering) => ({
      gremium: namen.gremium(vergadering.gremium),
      vergadering: naarVergadering(vergadering),
    })),
    voorbeeld: vergaderingen.some(({ herkomst }) => herkomst === 'voorbeeld'),
  };
}
