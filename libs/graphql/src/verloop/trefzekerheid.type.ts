import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import {
  type Gremiumtrefzekerheid,
  type Mijlpaalkans,
  type Trefzekerheid,
  beschrijfUitkomsten,
  formatKans,
  kansInWoorden,
} from '@routekaart/route';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType({ isAbstract: true })
abstract class Uitkomsten {
  @Field(() => Int, { description: 'Hoeveel kalenderdagen vooruit werd voorspeld.' })
  dagenVooruit!: number;

  @Field(() => Int, { description: 'Hoeveel besluiten zijn vergeleken.' })
  aantal!: number;

  @Field(() => Int, { description: 'Hoeveel daarvan op de voorspelde dag vielen, of eerder.' })
  gehaald!: number;

  @Field(() => Int, { description: 'Hoe vaak de prognose toen onbekend was.' })
  onbekend!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'De middelste afwijking in kalenderdagen; later dan voorspeld is positief.',
  })
  mediaanDagen!: number | null;
}

@ObjectType('StationTrefzekerheid', { description: 'Hoe vaak de prognoses voor één station uitkwamen.' })
export class StationTrefzekerheidType extends Uitkomsten {
  @Field({ description: 'De code van het station.' })
  station!: string;
}

@ObjectType('GremiumTrefzekerheid', { description: 'Hoe vaak de prognoses voor één gremium uitkwamen.' })
export class GremiumTrefzekerheidType extends Uitkomsten {
  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente; leeg bij een regionaal gremium.' })
  gemeente!: GemeenteType | null;

  @Field({ description: 'Wat daaruit blijkt, en of dat genoeg is om een kans op te bouwen.' })
  uitleg!: string;
}

@ObjectType('Mijlpaalkans', {
  description:
    'De kans dat de stroken die volgens de samenloop nodig zijn, of bij één gemeente die strook, op de prognosedag klaar zijn, uit wat eerder uitkwam.',
})
export class MijlpaalkansType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Tussen 0 en 0,95; leeg als er te weinig is om op te rusten.',
  })
  kans!: number | null;

  @Field({ description: 'Leesbaar: “ongeveer 80 %”, “> 95 %” of “niet te voorspellen”.' })
  tekst!: string;

  @Field({
    description: 'Hetzelfde, met waarom er niets te voorspellen is: “nog maar 3 eerdere vergaderingen”.',
  })
  uitleg!: string;
}

@ObjectType('StrookTrefzekerheid', {
  description: 'Hoe goed eerdere prognoses voor één gemeente waren, en wat dat voor haar strook zegt.',
})
export class StrookTrefzekerheidType {
  @Field(() => [GremiumTrefzekerheidType], { description: 'Per eigen gremium en per vooruitblik.' })
  gremia!: readonly GremiumTrefzekerheidType[];

  @Field(() => [MijlpaalkansType], { description: 'Per mijlpaal de kans dat deze strook haar dag haalt.' })
  mijlpalen!: readonly MijlpaalkansType[];
}

@ObjectType('Trefzekerheid', {
  description: 'Hoe goed eerdere prognoses waren, en wat dat voor de mijlpalen zegt.',
})
export class TrefzekerheidType {
  @Field(() => [StationTrefzekerheidType], { description: 'Per station en per vooruitblik.' })
  stations!: readonly StationTrefzekerheidType[];

  @Field(() => [GremiumTrefzekerheidType], { description: 'Per gremium en per vooruitblik.' })
  gremia!: readonly GremiumTrefzekerheidType[];

  @Field(() => [MijlpaalkansType], { description: 'Per mijlpaal de kans op de prognosedag.' })
  mijlpalen!: readonly MijlpaalkansType[];
}

export function naarStationTrefzekerheid(trefzekerheid: Trefzekerheid): StationTrefzekerheidType {
  const { station, vooruit, aantal, gehaald, onbekend, mediaan } = trefzekerheid;
  return { station, dagenVooruit: vooruit, aantal, gehaald, onbekend, mediaanDagen: mediaan };
}

/** The outcome of the forecasts for one body; nothing for a body that is no longer there. */
export function naarGremiumTrefzekerheid(
  trefzekerheid: Gremiumtrefzekerheid,
  namen: Namen,
): readonly GremiumTrefzekerheidType[] {
  const { vooruit, aantal, gehaald, onbekend, mediaan } = trefzekerheid;
  const gremium = namen.gremium(trefzekerheid.gremium);
  if (gremium === null) return [];
  return [
    {
      gremium,
      gemeente: namen.gemeente(trefzekerheid.gemeente),
      dagenVooruit: vooruit,
      aantal,
      gehaald,
      onbekend,
      mediaanDagen: mediaan,
      uitleg: beschrijfUitkomsten(trefzekerheid),
    },
  ];
}

/** No number is shown above what `formatKans` would promise. */
export function naarMijlpaalkans(mijlpaalkans: Mijlpaalkans): MijlpaalkansType {
  const { mijlpaal, kans } = mijlpaalkans;
  return {
    mijlpaal,
    kans: kans === null ? null : Math.min(kans, 0.95),
    tekst: formatKans(kans),
    uitleg: kansInWoorden(mijlpaalkans),
  };
}
