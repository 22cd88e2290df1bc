import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { GegenereerdeRij, Sjabloon } from '@routekaart/route';
import { PeriodeType, naarPeriode } from '../algemeen/moment.type.js';

@ObjectType('Sjabloonbewijs', { description: 'Wat één mijlpaal laat zien van een afstand.' })
export class SjabloonbewijsType {
  @Field(() => Int, { description: 'De mijlpaal.' })
  mijlpaal!: number;

  @Field(() => Int, { description: 'De eerste week, geteld vanaf de week van het anker.' })
  van!: number;

  @Field(() => Int, { description: 'De laatste week.' })
  tot!: number;

  @Field(() => [String], { description: 'De rijen van de planning.' })
  rijen!: readonly string[];
}

@ObjectType('Sjabloonregel', {
  description: 'Hoe ver één soort rij van het besluit van het ankerstation ligt, in ISO-weken.',
})
export class SjabloonregelType {
  @Field(() => String, { nullable: true, description: 'Het station; leeg voor een rij naast de route.' })
  station!: string | null;

  @Field({ description: 'De soort van de activiteit.' })
  soort!: string;

  @Field({ description: 'De naam in de eerste mijlpaal die haar heeft.' })
  naam!: string;

  @Field(() => Int, { description: 'De eerste week, geteld vanaf de week van het anker.' })
  van!: number;

  @Field(() => Int, { description: 'De laatste week.' })
  tot!: number;

  @Field({ description: 'Waar als de mijlpalen verschillen, of niet elke mijlpaal zo’n rij heeft.' })
  twijfel!: boolean;

  @Field(() => [SjabloonbewijsType], { description: 'Waar het op rust.' })
  bewijs!: readonly SjabloonbewijsType[];
}

@ObjectType('GegenereerdeRij', { description: 'Een rij die geen bron heeft: zij volgt uit het sjabloon.' })
export class GegenereerdeRijType {
  @Field({ description: 'Het station of de soort, met het stuk van deze mijlpaal.' })
  naam!: string;

  @Field(() => String, { nullable: true, description: 'Het station; leeg voor een rij naast de route.' })
  station!: string | null;

  @Field(() => PeriodeType, { nullable: true, description: 'De dagen waarin zij valt.' })
  venster!: PeriodeType | null;

  @Field({ description: 'De weken leesbaar.' })
  week!: string;

  @Field({ description: 'Altijd sjabloon.' })
  herkomst!: string;

  @Field({ description: 'Waar als de mijlpalen waaruit zij volgt verschillen.' })
  twijfel!: boolean;
}

@ObjectType('Sjabloon', { description: 'De route in weken, geleerd van eerdere mijlpalen.' })
export class SjabloonType {
  @Field({ description: 'Het station vanaf welks week wordt geteld.' })
  anker!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Welke uitgave van het routesjabloon het traject volgt; leeg als onbekend.',
  })
  versie!: string | null;

  @Field(() => [Int], { description: 'Waarvan geleerd is.' })
  vanMijlpalen!: readonly number[];

  @Field(() => [SjabloonregelType], { description: 'De afstanden, de vroegste eerst.' })
  regels!: readonly SjabloonregelType[];

  @Field(() => [GegenereerdeRijType], {
    description: 'De rijen voor de gevraagde mijlpaal; leeg als die geen venster voor het anker heeft.',
  })
  rijen!: readonly GegenereerdeRijType[];
}

export function naarSjabloon(
  sjabloon: Sjabloon,
  versie: string | null,
  rijen: readonly GegenereerdeRij[],
): SjabloonType {
  return { ...sjabloon, versie, rijen: rijen.map(naarRij) };
}

function naarRij({ regel, naam, venster, weekTekst, herkomst }: GegenereerdeRij): GegenereerdeRijType {
  const { station, twijfel } = regel;
  return { naam, station, twijfel, venster: naarPeriode(venster), week: weekTekst, herkomst };
}
