import { Field, ObjectType } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import type { Deelname as DeelnameWaarde, Gemeentedeelname, Herkomst } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { Deelname } from '../algemeen/opsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';

@ObjectType('Gemeentedeelname', {
  description:
    'Of één gemeente meedoet: een uitkomst, geen aanname. Zonder feit telt wat de mijlpaal aanneemt.',
})
export class GemeentedeelnameType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => Deelname, { description: 'Doet zij mee?' })
  deelname!: DeelnameWaarde;

  @Field(() => Datum, { nullable: true, description: 'Vanaf wanneer; leeg als zij niets heeft gezegd.' })
  vanaf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Waaraan zij meedoet; leeg: aan alles, of niet gezegd.',
  })
  onderdeel!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden!: string | null;

  @Field(() => HerkomstType, {
    nullable: true,
    description: 'Wie het vastlegde; leeg als zij niets heeft gezegd.',
  })
  herkomst!: HerkomstType | null;
}

/** What one gemeente said, or what holds while it says nothing. */
export function naarDeelname(
  gemeente: GemeenteType,
  deelname: DeelnameWaarde,
  feit:
    | (Pick<Gemeentedeelname, 'vanaf' | 'onderdeel' | 'reden'> & { readonly herkomst: Omit<Herkomst, 'dag'> })
    | undefined,
): GemeentedeelnameType {
  return {
    gemeente,
    deelname,
    vanaf: feit === undefined ? null : formatIso(feit.vanaf),
    onderdeel: feit?.onderdeel ?? null,
    reden: feit?.reden ?? null,
    herkomst: feit === undefined ? null : naarHerkomst(feit.herkomst),
  };
}
