import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Ernst } from '@routekaart/bijlage';
import { Bevindingernst } from '../algemeen/opsommingen.js';
import { BestandGeweigerd } from '../vergaderschema/vergaderschema-resultaat.type.js';
import { PlanningtabelType } from './planningtabel.type.js';

@ObjectType('Bevindingplaats', { description: 'Waar in het document een bevinding staat.' })
export class BevindingplaatsType {
  @Field(() => Int, {
    description: 'De regel van het document, 1 is de eerste; 0 als het om het geheel gaat.',
  })
  regel!: number;

  @Field(() => Int, { nullable: true, description: 'De tabel, 1 is de eerste; leeg buiten een tabel.' })
  tabel!: number | null;

  @Field(() => Int, { nullable: true, description: 'De rij van die tabel, 1 is de eerste; 0 is de kop.' })
  rij!: number | null;

  @Field(() => Int, { nullable: true, description: 'De kolom, 1 is de linker; leeg bij de hele rij.' })
  kolom!: number | null;
}

@ObjectType('Planningvoorstel', {
  description: 'Een mogelijke verbetering. Er wordt niets verbeterd zonder dat iemand het doet.',
})
export class PlanningvoorstelType {
  @Field({ description: 'tekst, datum, venster of alias.' })
  soort!: string;

  @Field({ description: 'Het voorstel in woorden.' })
  tekst!: string;
}

@ObjectType('Planningbevinding', { description: 'Iets in de planning dat iemand moet bekijken.' })
export class PlanningbevindingType {
  @Field({ description: 'De vaste code, bijvoorbeeld DATUM_BUITEN_WEEK.' })
  code!: string;

  @Field(() => Bevindingernst, { description: 'Hoe zwaar zij weegt.' })
  ernst!: Ernst;

  @Field({ description: 'De regel waaraan het document is getoetst, in een zin.' })
  regelnaam!: string;

  @Field(() => [BevindingplaatsType], { description: 'Waar zij staat: de eerste 100 plaatsen.' })
  plaatsen!: readonly BevindingplaatsType[];

  @Field({ description: 'De uitleg.' })
  uitleg!: string;

  @Field(() => PlanningvoorstelType, { nullable: true, description: 'Wat eraan te doen is.' })
  voorstel!: PlanningvoorstelType | null;
}

@ObjectType('Bevindingtelling', { description: 'Hoe vaak een code voorkomt.' })
export class BevindingtellingType {
  @Field({ description: 'De code.' })
  code!: string;

  @Field(() => Int, { description: 'Het aantal bevindingen.' })
  aantal!: number;
}

@ObjectType('Planningkeuring', {
  description: 'Een planning zoals zij is gelezen, met wat er niet klopt. Er is niets vastgelegd.',
})
export class PlanningkeuringType {
  @Field({ description: 'Wat voor bestand het bleek: docx, xlsx, csv of tsv (ook geplakte tekst).' })
  soort!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Het jaar waarin dagen zonder jaartal zijn gelezen; leeg als het niet bekend is.',
  })
  jaar!: number | null;

  @Field({ description: 'Wie dat jaar zegt: opgegeven, document, plan of onbekend.' })
  jaarHerkomst!: string;

  @Field(() => [PlanningtabelType], {
    description: 'De tabellen met rijen op deze bladzijde. Een tabel zonder rijen telt als één rij.',
  })
  tabellen!: readonly PlanningtabelType[];

  @Field(() => Int, { description: 'Hoeveel tabellen er in totaal zijn.' })
  aantalTabellen!: number;

  @Field(() => Int, { description: 'Hoeveel rijen er in totaal zijn.' })
  aantalRijen!: number;

  @Field(() => [PlanningbevindingType], { description: 'De bevindingen, in de volgorde van het document.' })
  bevindingen!: readonly PlanningbevindingType[];

  @Field(() => Int, { description: 'Hoeveel bevindingen er in totaal zijn.' })
  aantalBevindingen!: number;

  @Field(() => [BevindingtellingType], { description: 'Het aantal per code, over het hele document.' })
  perCode!: readonly BevindingtellingType[];
}

export const KeurPlanningResultaat = createUnionType({
  name: 'KeurPlanningResultaat',
  description: 'Wat er is gelezen, of waarom het bestand niet wordt gelezen.',
  types: () => [PlanningkeuringType, BestandGeweigerd] as const,
});
