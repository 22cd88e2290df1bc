import { Field, Int, ObjectType } from '@nestjs/graphql';
import { beschrijfFeit } from '@routekaart/route';
import type { Dossier, Feitmelding } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { StuurgroepDashboardType } from '../dashboard/dashboard.type.js';

@ObjectType('Feit', {
  description: 'Dat er iets is vastgelegd: wat, wanneer, in welke rol en uit welke bron.',
})
export class FeitType {
  @Field({ description: 'plan, vergadering, besluit, aanlevering, agendering of routekaart.' })
  soort!: string;

  @Field({ description: 'Wat is vastgelegd, als zin.' })
  tekst!: string;

  @Field(() => Datum, { description: 'De dag waarop het is vastgelegd.' })
  vastgelegdOp!: string;

  @Field({ description: 'De rol van wie het vastlegde.' })
  rol!: string;

  @Field({ description: 'Uit welke bron.' })
  bron!: string;
}

@ObjectType('Stand', {
  description:
    'Wat op de peildatum gold, zoals bekend op een andere dag: het dashboard, de prognose en de waarschuwingen van toen.',
})
export class StandType extends StuurgroepDashboardType {
  @Field(() => Datum, { description: 'De dag waarvan de kennis is gebruikt.' })
  zoalsBekendOp!: string;

  @Field(() => [FeitType], { description: 'De laatste feiten die toen bekend waren, de nieuwste eerst.' })
  feiten!: readonly FeitType[];

  @Field(() => Int, { description: 'Hoeveel feiten toen bekend waren.' })
  aantalFeiten!: number;

  @Field(() => Int, { description: 'Hoeveel feiten daarna nog zijn vastgelegd.' })
  laterVastgelegd!: number;
}

export function naarFeit(melding: Feitmelding, dossier: Dossier): FeitType {
  const { soort, herkomst } = melding;
  return {
    soort,
    tekst: beschrijfFeit(melding, dossier),
    vastgelegdOp: naarDatum(herkomst.dag) ?? '',
    rol: herkomst.rol,
    bron: herkomst.bron,
  };
}
