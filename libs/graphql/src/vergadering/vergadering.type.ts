import { Field, ID, ObjectType } from '@nestjs/graphql';
import { formatDag } from '@routekaart/kalender';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';

@ObjectType('Cyclus', {
  description: 'De raadscyclus agendacommissie → commissie → raad, die niet wordt gesplitst.',
})
export class CyclusType {
  @Field({ description: 'De vergaderingen van één gemeente met dezelfde code horen bij elkaar.' })
  code!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag van de agendacommissie.' })
  agendacommissie!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag van de laatste commissie.' })
  commissie!: string | null;
}

@ObjectType('Vergadering', { description: 'Een vergadering van een gremium.' })
export class VergaderingType {
  @Field(() => ID, {
    description: 'De sleutel, nodig om de vergadering te verplaatsen of te laten vervallen.',
  })
  id!: string;

  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;

  @Field({ description: 'De dag leesbaar, bijvoorbeeld “di 16-3-2021”.' })
  tekst!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag om aan te leveren, die dag meegerekend; leeg als onbekend.',
  })
  aanleverdag!: string | null;

  @Field({ description: 'bevestigd, voorlopig, afgeleid, vervallen of verplaatst.' })
  staat!: string;

  @Field({ description: 'Of er stukken worden besloten.' })
  besluitvormend!: boolean;

  @Field({ description: 'Of het een schriftelijke ronde is, zonder vergadering.' })
  schriftelijk!: boolean;

  @Field({ description: 'bron, voorbeeld of ingevoerd.' })
  herkomst!: string;

  @Field({ description: 'Waar als de datum verzonnen is om het voorbeeld te vullen.' })
  voorbeeld!: boolean;

  @Field(() => String, { nullable: true, description: 'Waarom de vergadering verplaatst of vervallen is.' })
  reden!: string | null;

  @Field(() => CyclusType, { nullable: true, description: 'De raadscyclus; leeg als er geen is.' })
  cyclus!: CyclusType | null;
}

export function naarVergadering(vergadering: Vergadering): VergaderingType {
  return {
    ...vergadering,
    dag: naarDatum(vergadering.dag) ?? '',
    tekst: formatDag(vergadering.dag),
    aanleverdag: naarDatum(vergadering.aanleverdag),
    schriftelijk: vergadering.schriftelijk === true,
    voorbeeld: vergadering.herkomst === 'voorbeeld',
    cyclus: naarCyclus(vergadering.cyclus),
  };
}

function naarCyclus(cyclus: Cyclus | undefined): CyclusType | null {
  if (cyclus === undefined) return null;
  const { code, agendacommissie, commissie } = cyclus;
  return { code, agendacommissie: naarDatum(agendacommissie), commissie: naarDatum(commissie) };
}
