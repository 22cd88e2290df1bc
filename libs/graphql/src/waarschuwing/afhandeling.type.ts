import { Field, ObjectType } from '@nestjs/graphql';
import type { Afhandeling, Afhandelingsoort as SoortWaarde, Herkomst } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Afhandelingsoort } from '../algemeen/opsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';

@ObjectType('Afhandeling', {
  description: 'Wat iemand met een waarschuwing deed. Het geldt voor één oorzaak en neemt haar nooit weg.',
})
export class AfhandelingType {
  @Field(() => Afhandelingsoort, { description: 'Wat ermee is gedaan.' })
  soort!: SoortWaarde;

  @Field(() => Datum, { nullable: true, description: 'Uitgesteld tot en met deze dag.' })
  tot!: string | null;

  @Field({ description: 'Waarom.' })
  reden!: string;

  @Field({ description: 'Wie ervoor zorgt.' })
  eigenaar!: string;

  @Field(() => HerkomstType, { description: 'Wie het vastlegde, wanneer, en uit welke bron.' })
  herkomst!: HerkomstType;
}

export function naarAfhandeling(
  { soort, tot, reden, eigenaar }: Omit<Afhandeling, 'herkomst'>,
  herkomst: Omit<Herkomst, 'dag'>,
): AfhandelingType {
  return { soort, tot: naarDatum(tot), reden, eigenaar, herkomst: naarHerkomst(herkomst) };
}
