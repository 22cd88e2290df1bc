import { Field, ObjectType } from '@nestjs/graphql';
import { type DatumUitdrukking, formatIso } from '@routekaart/kalender';
import type { Deelname as DeelnameWaarde, Gremiumdeelname, Herkomst } from '@routekaart/traject';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { Deelname } from '../algemeen/opsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { GremiumRef } from '../gremium/verwijzing.type.js';

@ObjectType('Gremiumdeelname', {
  description:
    'Of één gremium meedoet, bijvoorbeeld een RPO: een uitkomst, geen aanname. Geen route wacht erop, en het telt nooit als gemeente.',
})
export class GremiumdeelnameType {
  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field(() => String, {
    nullable: true,
    description: 'De rol die voor dit gremium antwoordt; leeg: niemand.',
  })
  beheerrol!: string | null;

  @Field(() => Deelname, { description: 'Doet het mee? Wie niets zei, is onbekend.' })
  deelname!: DeelnameWaarde;

  @Field(() => DatumUitdrukkingType, {
    nullable: true,
    description: 'Wanneer het antwoord er volgens het plan is; leeg als geen activiteit er (nog) om vraagt.',
  })
  uiterlijk!: DatumUitdrukkingType | null;

  @Field(() => Datum, { nullable: true, description: 'Vanaf wanneer; leeg als het niets heeft gezegd.' })
  vanaf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Waaraan het meedoet; leeg: aan alles, of niet gezegd.',
  })
  onderdeel!: string | null;

  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden!: string | null;

  @Field(() => HerkomstType, {
    nullable: true,
    description: 'Wie het vastlegde; leeg als het niets heeft gezegd.',
  })
  herkomst!: HerkomstType | null;
}

/** The body, and what is asked of it. */
export interface Gevraagdgremium extends GremiumRef {
  readonly beheerrol: string | null;
  readonly uiterlijk: DatumUitdrukking | null;
}

type Antwoord = Pick<Gremiumdeelname, 'vanaf' | 'onderdeel' | 'reden'> & {
  readonly herkomst: Omit<Herkomst, 'dag'>;
};

/** What one body said, or that it said nothing yet. */
export function naarGremiumdeelname(
  { code, naam, beheerrol, uiterlijk }: Gevraagdgremium,
  deelname: DeelnameWaarde,
  antwoord: Antwoord | null,
): GremiumdeelnameType {
  return {
    gremium: { code, naam },
    beheerrol,
    deelname,
    uiterlijk: uiterlijk === null ? null : naarDatumUitdrukking(uiterlijk),
    vanaf: antwoord === null ? null : formatIso(antwoord.vanaf),
    onderdeel: antwoord?.onderdeel ?? null,
    reden: antwoord?.reden ?? null,
    herkomst: antwoord === null ? null : naarHerkomst(antwoord.herkomst),
  };
}
