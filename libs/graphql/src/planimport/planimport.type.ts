import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Importsoort as SoortWaarde } from '@routekaart/bijlage';
import { Datum } from '../algemeen/datum.scalar.js';
import { Importsoort } from '../algemeen/opsommingen.js';
import { BevindingplaatsType } from '../bijlage/planningkeuring.type.js';
import { WEIGERINGEN } from '../mutatie/weigering.type.js';
import { RijGeweigerd, RijbezwaarType } from '../vergaderschema/rij-geweigerd.type.js';
import { BestandGeweigerd } from '../vergaderschema/vergaderschema-resultaat.type.js';
import { ImportbevindingType } from './importbevinding.type.js';

@ObjectType('Importeditie', { description: 'De editie die een ingelezen planning wordt.' })
export class ImporteditieType {
  @Field(() => Int, { description: 'Het nummer binnen het traject.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => Datum, { description: 'De dag t/m welke zij is bijgewerkt.' })
  bijgewerktTotEnMet!: string;

  @Field({ description: 'Leesbaar, bijvoorbeeld “Detailplanning 22-3-2021, bijgewerkt t/m ma 22-3-2021”.' })
  tekst!: string;
}

@ObjectType('Importbron', { description: 'Waaruit een planning is ingelezen.' })
export class ImportbronType {
  @Field({ description: 'De naam van het bestand, of “geplakte tekst”.' })
  bestand!: string;

  @Field({ description: 'Wat voor bestand het bleek: docx, xlsx, csv of tsv (ook geplakte tekst).' })
  soort!: string;

  @Field({ description: 'De SHA-256 van wat is ingestuurd.' })
  hash!: string;

  @Field(() => Int, { description: 'Het jaar van dagen zonder jaartal.' })
  jaar!: number;

  @Field({ description: 'Wie dat jaar zegt: opgegeven, document of plan.' })
  jaarHerkomst!: string;
}

@ObjectType('Importstap', { description: 'Wat een ingelezen planning met één activiteit doet.' })
export class ImportstapType {
  @Field(() => Importsoort, { description: 'Wat er gebeurt.' })
  soort!: SoortWaarde;

  @Field({ description: 'De code van de activiteit; een nieuwe krijgt een eigen code.' })
  activiteit!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => [Int], { description: 'De mijlpalen in wier tabellen zij staat.' })
  mijlpalen!: readonly number[];

  @Field(() => String, { nullable: true, description: 'De datum ervoor; leeg bij een nieuwe activiteit.' })
  oud!: string | null;

  @Field(() => String, { nullable: true, description: 'De datum erna; leeg bij een verdwenen activiteit.' })
  nieuw!: string | null;

  @Field({ description: 'Wat er gebeurt, in een zin.' })
  zin!: string;

  @Field(() => BevindingplaatsType, { nullable: true, description: 'Waar zij in het document staat.' })
  plaats!: BevindingplaatsType | null;
}

@ObjectType('Importtelling', { description: 'Hoe vaak iets voorkomt.' })
export class ImporttellingType {
  @Field(() => Importsoort, { description: 'Wat.' })
  soort!: SoortWaarde;

  @Field(() => Int, { description: 'Het aantal activiteiten.' })
  aantal!: number;
}

@ObjectType('Importalias', { description: 'Een andere naam van een gremium die wordt onthouden.' })
export class ImportaliasType {
  @Field({ description: 'De naam zoals het document hem schrijft.' })
  tekst!: string;

  @Field({ description: 'De code van het gremium.' })
  gremium!: string;
}

@ObjectType('Planimport', { description: 'Een ingelezen planning, en wat zij aan het plan verandert.' })
export class PlanimportType {
  @Field(() => ImporteditieType, { description: 'De editie.' })
  editie!: ImporteditieType;

  @Field(() => ImportbronType, { description: 'De bron.' })
  bron!: ImportbronType;

  @Field({ description: 'In één zin wat er verandert.' })
  samenvatting!: string;

  @Field(() => [ImporttellingType], {
    description: 'Het aantal activiteiten van elke soort, ook als het 0 is.',
  })
  tellingen!: readonly ImporttellingType[];

  @Field(() => [ImportstapType], {
    description: 'De eerste 200 activiteiten waarmee iets gebeurt, in de volgorde van het document.',
  })
  stappen!: readonly ImportstapType[];

  @Field(() => [ImportbevindingType], {
    description: 'De eerste 200 bevindingen; met bevindingen bladert u door alle die zijn vastgelegd.',
  })
  bevindingen!: readonly ImportbevindingType[];

  @Field(() => Int, { description: 'Hoeveel bevindingen er zijn.' })
  aantalBevindingen!: number;

  @Field(() => [ImportaliasType], { description: 'De andere namen die worden onthouden.' })
  aliassen!: readonly ImportaliasType[];
}

@ObjectType({ description: 'Wat er is gelezen en wat het zou veranderen. Er is niets vastgelegd.' })
export class PlanningGelezen {
  @Field(() => PlanimportType, { description: 'De planning.' })
  planimport!: PlanimportType;

  @Field({ description: 'Of het zo kan worden vastgelegd: er wijzigt iets en geen rij heeft een bezwaar.' })
  kanVastgelegd!: boolean;

  @Field(() => [RijbezwaarType], {
    description:
      'De rijen die zo niet kunnen worden vastgelegd: de datum van de activiteit mag niet wijzigen.',
  })
  bezwaren!: readonly RijbezwaarType[];

  @Field(() => Int, { description: 'De versie van het traject.' })
  trajectVersie!: number;
}

@ObjectType({ description: 'De planning is vastgelegd, in één keer.' })
export class PlanningGeimporteerd {
  @Field(() => PlanimportType, { description: 'De planning, met wat zij veranderde.' })
  planimport!: PlanimportType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const ImportPlanningResultaat = createUnionType({
  name: 'ImportPlanningResultaat',
  description: 'Wat er is gelezen of vastgelegd, of waarom het niet kan.',
  types: () =>
    [PlanningGelezen, PlanningGeimporteerd, BestandGeweigerd, RijGeweigerd, ...WEIGERINGEN] as const,
});
