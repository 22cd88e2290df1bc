import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { type Mijlpaalkans, type Trefzekerheid, formatKans } from '@routekaart/route';

@ObjectType('StationTrefzekerheid', { description: 'Hoe vaak de prognoses voor één station uitkwamen.' })
export class StationTrefzekerheidType {
  @Field({ description: 'De code van het station.' })
  station!: string;

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

@ObjectType('Mijlpaalkans', {
  description: 'De kans dat alle stroken op hun prognosedag klaar zijn, uit wat eerder uitkwam.',
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
}

@ObjectType('Trefzekerheid', {
  description: 'Hoe goed eerdere prognoses waren, en wat dat voor de mijlpalen zegt.',
})
export class TrefzekerheidType {
  @Field(() => [StationTrefzekerheidType], { description: 'Per station en per vooruitblik.' })
  stations!: readonly StationTrefzekerheidType[];

  @Field(() => [MijlpaalkansType], { description: 'Per mijlpaal de kans op de prognosedag.' })
  mijlpalen!: readonly MijlpaalkansType[];
}

export function naarStationTrefzekerheid(trefzekerheid: Trefzekerheid): StationTrefzekerheidType {
  const { station, vooruit, aantal, gehaald, onbekend, mediaan } = trefzekerheid;
  return { station, dagenVooruit: vooruit, aantal, gehaald, onbekend, mediaanDagen: mediaan };
}

/** No number is shown above what `formatKans` would promise. */
export function naarMijlpaalkans({ mijlpaal, kans }: Mijlpaalkans): MijlpaalkansType {
  return { mijlpaal, kans: kans === null ? null : Math.min(kans, 0.95), tekst: formatKans(kans) };
}
