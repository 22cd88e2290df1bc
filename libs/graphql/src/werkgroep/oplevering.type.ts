import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Oplevering, Tijdig as TijdigWaarde } from '@routekaart/route';
import { ActiviteitType, naarActiviteit } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Tijdig } from '../algemeen/opsommingen.js';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Voorbereiding', { description: 'Iets wat een werkgroep begeleidt op weg naar een besluit.' })
export class VoorbereidingType {
  @Field(() => ActiviteitType, { description: 'De activiteit in de planning.' })
  activiteit!: ActiviteitType;

  @Field(() => Tijdig, { description: 'Is zij voor of op de dag waarop het stuk gereed moet zijn?' })
  tijdig!: TijdigWaarde;
}

@ObjectType('Oplevering', {
  description: 'Voor welk besluit een werkgroep het stuk van een mijlpaal gereed moet hebben, en wanneer.',
})
export class OpleveringType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => GremiumRef, { description: 'Het eerste gremium van de route dat op het stuk wacht.' })
  gremium!: GremiumRef;

  @Field(() => String, { description: 'Het station van dat gremium.' })
  station!: string;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Wanneer het stuk volgens de prognose gereed moet zijn: de aanleverdag, of zonder aanleverdag de dag van het besluit; leeg als onbekend.',
  })
  gereed!: string | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      'De laatste dag waarmee elke gemeente die haar venster nog kan halen het haalt; leeg als onbekend.',
  })
  uiterlijk!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wat er op die laatste dag moet gebeuren; leeg als die dag onbekend is.',
  })
  uiterlijkVoor!: string | null;

  @Field(() => [GemeenteType], { description: 'De gemeenten die hun venster hoe dan ook missen.' })
  teLaat!: readonly GemeenteType[];

  @Field(() => [VoorbereidingType], { description: 'Wat de werkgroep nog begeleidt, het eerste eerst.' })
  voorbereidingen!: readonly VoorbereidingType[];
}

export function naarOplevering(
  { mijlpaal, slot, gereed, uiterlijk, teLaat, voorbereidingen }: Oplevering,
  namen: Namen,
): OpleveringType {
  const { gremium, station } = slot.stap;
  return {
    mijlpaal,
    gremium: { code: gremium.code, naam: gremium.naam },
    station: station.code,
    gereed: naarDatum(gereed),
    uiterlijk: naarDatum(uiterlijk?.dag ?? null),
    uiterlijkVoor: uiterlijk === null ? null : handelingVan(uiterlijk),
    teLaat: teLaat.flatMap((code) => namen.gemeente(code) ?? []),
    voorbereidingen: voorbereidingen.map(({ activiteit, tijdig }) => ({
      activiteit: naarActiviteit(activiteit, namen),
      tijdig,
    })),
  };
}

function handelingVan({ wie, wat }: NonNullable<Oplevering['uiterlijk']>): string {
  const { naam } = wie.stap.gremium;
  return wat === 'besluiten' ? `${naam} besluit` : `Aanleveren bij ${naam}`;
}
