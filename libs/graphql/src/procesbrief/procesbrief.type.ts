import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActiviteitType, WeekUitdrukkingType } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, PeriodeType } from '../algemeen/moment.type.js';
import { CelType } from '../dashboard/cel.type.js';
import { MogelijkeVergaderingType } from '../dashboard/mogelijke-vergadering.type.js';
import { InformatiestrookType } from '../geinformeerde/geinformeerde.type.js';
import { StukplaatsType } from '../gemeente-route/gemeente-route.type.js';
import { GevolgVanNeeType } from '../gevolg/gevolg-van-nee.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';
import { TrajectKopType } from '../traject/traject-kop.type.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';

export enum Briefstatus {
  GEPLAND = 'gepland',
  CONCEPT = 'concept',
  VERZENDING_ONBEKEND = 'verzending-onbekend',
}
registerEnumType(Briefstatus, {
  name: 'Briefstatus',
  description: 'Hoe ver een procesbrief is.',
  valuesMap: {
    GEPLAND: { description: 'Het venster moet nog komen.' },
    CONCEPT: { description: 'Het venster loopt: de brief kan worden opgesteld.' },
    VERZENDING_ONBEKEND: {
      description: 'Het venster is voorbij; of de brief is verzonden, is niet vastgelegd.',
    },
  },
});

@ObjectType('ProcesbriefKop', { description: 'Een procesbrief in de planning.' })
export class ProcesbriefKopType {
  @Field(() => Int, { description: 'Het nummer.' })
  nummer!: number;

  @Field(() => WeekUitdrukkingType, { description: 'De week of weken, zoals gedrukt.' })
  week!: WeekUitdrukkingType;

  @Field(() => PeriodeType, { nullable: true, description: 'Het venster.' })
  venster!: PeriodeType | null;

  @Field(() => Briefstatus, { description: 'De status op de peildatum.' })
  status!: string;

  @Field({ description: 'Wat er gebeurt.' })
  wat!: string;

  @Field({ description: 'Door wie.' })
  wie!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen tot het einde van het venster; negatief als dat voorbij is.',
  })
  dagenTotEinde!: number | null;
}

@ObjectType('BriefMijlpaal', { description: 'De stand van een mijlpaal in de brief.' })
export class BriefMijlpaalType {
  @Field(() => Int, { description: 'Het nummer.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => MomentType, { description: 'Wanneer de laatste gemeente klaar is.' })
  prognose!: MomentType;

  @Field(() => [GemeenteType], { description: 'Wie dat bepaalt.' })
  bepalendeGemeenten!: readonly GemeenteType[];

  @Field(() => Int, { description: 'Hoeveel gemeenten klaar zijn.' })
  besloten!: number;

  @Field(() => Int, { description: 'Hoeveel gemeenten meedoen.' })
  totaal!: number;
}

@ObjectType('BriefGemeente', { description: 'De stand van één mijlpaal in één gemeente.' })
export class BriefGemeenteType {
  @Field(() => Int, { description: 'De mijlpaal.' })
  mijlpaal!: number;

  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => StukplaatsType, { description: 'Waar het stuk is.' })
  stuk!: StukplaatsType;

  @Field(() => [String], { description: 'Waarop rust waar het stuk is, elk als zin.' })
  feiten!: readonly string[];

  @Field(() => [CelType], { description: 'De stations van de gemeente.' })
  stations!: readonly CelType[];

  @Field(() => [GevolgVanNeeType], {
    description: 'Wat een nee betekent van elk gremium van deze gemeente dat nog moet besluiten.',
  })
  gevolgenVanNee!: readonly GevolgVanNeeType[];
}

@ObjectType('KomendeDatum', { description: 'Een datum tot de volgende brief.' })
export class KomendeDatumType {
  @Field(() => PeriodeType, {
    description:
      'De dag of de dagen. De tekst noemt bij een keuze of een band elke mogelijke dag: “di 13-4-2021 of di 18-5-2021”.',
  })
  wanneer!: PeriodeType;

  @Field(() => [MogelijkeVergaderingType], {
    description:
      'Bij een band de vergaderingen waarin het kan vallen, de vroegste eerst; leeg als de dag zeker is of uit de planning komt.',
  })
  mogelijkeVergaderingen!: readonly MogelijkeVergaderingType[];

  @Field(() => String, {
    nullable: true,
    description:
      'Bij een band tot wanneer het stuk voor elke vergadering kan worden aangeleverd, die van de vroegste eerst; leeg als het is aangeleverd.',
  })
  aanleveren!: string | null;

  @Field({ description: 'Wat er gebeurt.' })
  wat!: string;

  @Field(() => GremiumRef, { nullable: true, description: 'Het gremium.' })
  gremium!: GremiumRef | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente, of leeg als het iedereen raakt.' })
  gemeente!: GemeenteType | null;

  @Field(() => Int, { nullable: true, description: 'De mijlpaal.' })
  mijlpaal!: number | null;

  @Field({ description: 'planning of prognose.' })
  grond!: string;

  @Field(() => String, {
    nullable: true,
    description: 'De code van de activiteit waarop een datum uit de planning rust.',
  })
  activiteit!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'De behandeling waarvan een datum uit de prognose is.',
  })
  behandeling!: string | null;
}

@ObjectType('Procesbrief', {
  description: 'Een procesbrief met, als gegevens, alles wat erin hoort op de peildatum.',
})
export class ProcesbriefType extends ProcesbriefKopType {
  @Field(() => TrajectKopType, { description: 'Het traject.' })
  traject!: TrajectKopType;

  @Field(() => Datum, { description: 'De dag waarop alles is berekend.' })
  peildatum!: string;

  @Field(() => PeriodeType, {
    nullable: true,
    description: 'Het venster van de volgende brief; leeg bij de laatste.',
  })
  volgendeBrief!: PeriodeType | null;

  @Field(() => [String], { description: 'Waarop de termijn van deze brief rust, elk als zin.' })
  feiten!: readonly string[];

  @Field(() => [BriefMijlpaalType], { description: 'De stand per mijlpaal.' })
  mijlpalen!: readonly BriefMijlpaalType[];

  @Field(() => [BriefGemeenteType], { description: 'De stand per mijlpaal en gemeente.' })
  gemeenten!: readonly BriefGemeenteType[];

  @Field(() => [InformatiestrookType], { description: 'Wie de brief alleen ter informatie raakt.' })
  informatiestroken!: readonly InformatiestrookType[];

  @Field(() => [KomendeDatumType], { description: 'De data tot en met de volgende brief.' })
  komendeData!: readonly KomendeDatumType[];

  @Field(() => [ActiviteitType], {
    description:
      'Wat nog geen datum heeft, of een datum had die is vervallen en niet opnieuw gepland: de tekst van de datum zegt welke van de twee.',
  })
  zonderDatum!: readonly ActiviteitType[];

  @Field(() => [WaarschuwingType], { description: 'De waarschuwingen.' })
  waarschuwingen!: readonly WaarschuwingType[];
}
