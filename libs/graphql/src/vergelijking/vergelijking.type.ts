import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  type Afwijking,
  type Afwijkingsoort as SoortWaarde,
  type Planbeeld,
  type Verschuiving,
  formatVerschuiving,
  verklaarAfwijking,
} from '@routekaart/route';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { Afwijkingsoort } from '../algemeen/opsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';

@ObjectType('Verschuiving', {
  description: 'Hoe ver een datum verschoof: de vroegst en de laatst mogelijke dag. Positief is later.',
})
export class VerschuivingType {
  @Field(() => Int, { description: 'Kalenderdagen tussen de vroegst mogelijke dagen.' })
  beginDagen!: number;

  @Field(() => Int, { description: 'Werkdagen tussen de vroegst mogelijke dagen.' })
  beginWerkdagen!: number;

  @Field(() => Int, { description: 'Kalenderdagen tussen de laatst mogelijke dagen.' })
  eindDagen!: number;

  @Field(() => Int, { description: 'Werkdagen tussen de laatst mogelijke dagen.' })
  eindWerkdagen!: number;

  @Field({ description: 'Leesbaar, bijvoorbeeld “7 dagen (5 werkdagen) later”.' })
  tekst!: string;
}

@ObjectType('Afwijking', { description: 'Eén rij van de planning in twee stadia naast elkaar.' })
export class AfwijkingType {
  @Field(() => String, {
    nullable: true,
    description: 'De code van de activiteit; leeg bij een station dat geen activiteit heeft.',
  })
  activiteit!: string | null;

  @Field({ description: 'Waar de rij over gaat.' })
  naam!: string;

  @Field(() => [Int], { description: 'De mijlpalen die zij dient.' })
  mijlpalen!: readonly number[];

  @Field(() => Afwijkingsoort, { description: 'Wat er met de rij gebeurde.' })
  soort!: SoortWaarde;

  @Field(() => DatumUitdrukkingType, { nullable: true, description: 'De datum in het oude stadium.' })
  oud!: DatumUitdrukkingType | null;

  @Field(() => DatumUitdrukkingType, { nullable: true, description: 'De datum in het nieuwe stadium.' })
  nieuw!: DatumUitdrukkingType | null;

  @Field(() => VerschuivingType, { nullable: true, description: 'Hoe ver; alleen bij een verplaatste rij.' })
  verschuiving!: VerschuivingType | null;

  @Field({ description: 'Waar als het een extra vergadering is.' })
  extra!: boolean;

  @Field({ description: 'Waar als de rij in het nieuwe stadium is vervallen.' })
  vervallen!: boolean;

  @Field(() => String, { nullable: true, description: 'De reden van de laatste wijziging.' })
  reden!: string | null;

  @Field(() => HerkomstType, { nullable: true, description: 'Wie de laatste wijziging vastlegde.' })
  herkomst!: HerkomstType | null;

  @Field({ description: 'Alles in één zin.' })
  tekst!: string;
}

@ObjectType('Afwijkingstelling', { description: 'Hoeveel rijen er van één soort zijn.' })
export class AfwijkingstellingType {
  @Field(() => Afwijkingsoort, { description: 'De soort.' })
  soort!: SoortWaarde;

  @Field(() => Int, { description: 'Het aantal rijen.' })
  aantal!: number;
}

@ObjectType('Planvergelijking', { description: 'Twee stadia van de planning, rij voor rij.' })
export class PlanvergelijkingType {
  @Field({ description: 'Het oude stadium.' })
  van!: string;

  @Field({ description: 'Het nieuwe stadium.' })
  met!: string;

  @Field({ description: 'De telling in een zin.' })
  samenvatting!: string;

  @Field(() => [AfwijkingstellingType], { description: 'Hoeveel rijen van elke soort die voorkomt.' })
  tellingen!: readonly AfwijkingstellingType[];

  @Field(() => [AfwijkingType], { description: 'De rijen, in de volgorde van het plan.' })
  rijen!: readonly AfwijkingType[];
}

export function naarAfwijking(afwijking: Afwijking, namen: readonly [Planbeeld, Planbeeld]): AfwijkingType {
  const { activiteit, naam, mijlpalen, soort, oud, nieuw, verschuiving, extra, laatsteFeit } = afwijking;
  return {
    activiteit,
    naam,
    mijlpalen,
    soort,
    oud: oud === null ? null : naarDatumUitdrukking(oud),
    nieuw: nieuw === null ? null : naarDatumUitdrukking(nieuw),
    verschuiving: verschuiving === null ? null : naarVerschuiving(verschuiving),
    extra,
    vervallen: afwijking.isVervallen,
    reden: laatsteFeit?.reden ?? null,
    herkomst: laatsteFeit === null ? null : naarHerkomst(laatsteFeit.herkomst),
    tekst: verklaarAfwijking(afwijking, namen),
  };
}

function naarVerschuiving(verschuiving: Verschuiving): VerschuivingType {
  const { begin, eind } = verschuiving;
  return {
    beginDagen: begin.dagen,
    beginWerkdagen: begin.werkdagen,
    eindDagen: eind.dagen,
    eindWerkdagen: eind.werkdagen,
    tekst: formatVerschuiving(verschuiving),
  };
}
