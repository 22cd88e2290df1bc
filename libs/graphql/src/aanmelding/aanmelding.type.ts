import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  type Aanmeldoverzicht,
  type Gemeenteaanmelding,
  type Rondeoordeel as RondeoordeelWaarde,
  ongedekteStroken,
  verklaarAanmeldingen,
} from '@routekaart/route';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Rondeoordeel } from '../algemeen/registeropsommingen.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';

@ObjectType('Sessie', { description: 'Eén sessie van een ronde waarvoor raadsleden zich aanmeldden.' })
export class SessieType {
  @Field(() => Datum, { description: 'De dag.' })
  dag!: string;

  @Field(() => Int, { description: 'Hoeveel raadsleden komen.' })
  aantal!: number;
}

@ObjectType('Aanmelding', { description: 'De aanmeldingen van één gemeente.' })
export class AanmeldingType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel raadsleden komen; leeg als de gemeente niets zei, en dat is niet nul.',
  })
  aantal!: number | null;

  @Field(() => [String], { description: 'Namens wie.' })
  namens!: readonly string[];

  @Field(() => Rondeoordeel, { description: 'Of er een sessie vóór het besluit van de eigen raad is.' })
  oordeel!: RondeoordeelWaarde;
}

@ObjectType('Aanmeldoverzicht', {
  description: 'Wie naar welke sessie komt, en welke stroken geen sessie vóór hun raad hebben.',
})
export class AanmeldoverzichtType {
  @Field({ description: 'De code van de activiteit.' })
  activiteit!: string;

  @Field(() => DatumUitdrukkingType, { description: 'Wanneer de ronde is.' })
  ronde!: DatumUitdrukkingType;

  @Field(() => Int, { description: 'Hoeveel raadsleden komen, van alle gemeenten samen.' })
  totaal!: number;

  @Field(() => [SessieType], { description: 'De sessies waarvoor iemand komt.' })
  sessies!: readonly SessieType[];

  @Field(() => Int, { nullable: true, description: 'Het minimum aantal sessies dat de planning noemt.' })
  minimumSessies!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of zoveel sessies aanmeldingen hebben; leeg als de planning geen aantal noemt.',
  })
  haaltMinimum!: boolean | null;

  @Field(() => [AanmeldingType], { description: 'Per gemeente; een gemeente ziet haar eigen.' })
  gemeenten!: readonly AanmeldingType[];

  @Field(() => [GemeenteType], {
    description: 'Waarvan geen sessie zeker vóór het besluit van de eigen raad komt.',
  })
  ongedekt!: readonly GemeenteType[];

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

/** The overview for somebody who sees these gemeenten. */
export function naarAanmeldoverzicht(
  overzicht: Aanmeldoverzicht,
  ziet: (gemeente: string) => boolean,
): AanmeldoverzichtType {
  const { activiteit, totaal, sessies, minimum, haaltMinimum, gemeenten } = overzicht;
  const zichtbaar = ({ gemeente }: Gemeenteaanmelding): boolean => ziet(gemeente.code);
  return {
    activiteit: activiteit.code,
    ronde: naarDatumUitdrukking(activiteit.datum),
    totaal,
    sessies: sessies.map(({ dag, aantal }) => ({ dag: naarDatum(dag) ?? '', aantal })),
    minimumSessies: minimum.sessies,
    haaltMinimum,
    gemeenten: gemeenten.filter(zichtbaar),
    ongedekt: ongedekteStroken(overzicht)
      .filter(zichtbaar)
      .map(({ gemeente }) => gemeente),
    tekst: verklaarAanmeldingen(overzicht),
  };
}
