import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Bronverwijzing, Knoop, Knoopsoort as KnoopWaarde, Oorzaak } from '@routekaart/route';
import type { Stand } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { opsomming } from '../algemeen/opsomming.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';
import { type Vindplaats, maakVindplaatsen } from './vindplaats.js';

export const Knoopsoort = opsomming<KnoopWaarde>('Knoopsoort', 'Wat voor bewering een knoop is.', {
  datum: 'De dag van het besluit van één gremium.',
  gereed: 'Vanaf wanneer het stuk daar kan worden aangeleverd.',
  feit: 'Een besluit, een aanlevering, een agendering of een wijziging van het plan.',
  regel: 'Een regel van de prognose.',
  stationsregel: 'Een plaatselijke regel van een station.',
  vergadering: 'De gekozen vergadering.',
  aanleverdatum: 'De aanleverdatum van een vergadering.',
  'gemiste-vergadering': 'Een vergadering waarvan de aanleverdatum niet werd gehaald.',
  'overgeslagen-vergadering': 'Een vergadering die niet of niet zeker telt, zoals een vervallen vergadering.',
  planrij: 'Een rij of venster van het plan.',
  reces: 'Een reces waarin het gremium niet vergadert.',
  'gesloten-dag': 'Een feestdag, of een andere dag waarop niemand vergadert.',
  wetsartikel: 'Een artikel van de wet.',
  mijlpaal: 'De dag waarop een mijlpaal is besloten.',
  ingangsdatum: 'Of de ingangsdatum wordt gehaald.',
  'uiterste-dag': 'De laatste dag waarop een station mag besluiten.',
  grens: 'De laatste dag waarop een strook mag eindigen.',
  aanname: 'Een dag waarop een station zou besluiten, of een duur die geen bron noemt.',
});

@ObjectType('Bronverwijzing', { description: 'Waar een bewering is na te slaan.' })
export class BronverwijzingType {
  @Field({
    description:
      'planrij, planwijziging, vergadering, besluit, aanlevering, agendering, behandeling, kalender, regel, stationsregel, wet, station, mijlpaal, deelname of traject.',
  })
  soort!: string;

  @Field({
    description: 'De code, het id, het artikel, de bron, of het nummer van de regel in docs/prognose.md.',
  })
  verwijzing!: string;

  @Field(() => Int, { nullable: true, description: 'De regel van de bron, bij een planrij.' })
  bronregel!: number | null;

  @Field(() => GemeenteType, {
    nullable: true,
    description:
      'Bij een vergadering, besluit, aanlevering of agendering van een gremium van één gemeente: welke gemeente.',
  })
  gemeente!: GemeenteType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Bij een besluit, aanlevering of agendering: de mijlpaal.',
  })
  mijlpaal!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Bij een besluit, aanlevering of agendering: het station.',
  })
  station!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Bij een planwijziging: de code van de planrij. Bij een vergadering van een regionaal gremium: die van die dag, als het plan haar noemt.',
  })
  planrij!: string | null;
}

@ObjectType('OorzaakKnoop', { description: 'Eén bewering, met haar bron.' })
export class KnoopType {
  @Field({ description: 'Uniek binnen dit antwoord.' })
  id!: string;

  @Field(() => Knoopsoort, { description: 'Wat voor bewering het is.' })
  soort!: KnoopWaarde;

  @Field({ description: 'De bewering.' })
  tekst!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag waarover zij gaat.' })
  dag!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hoeveel dagen te laat, bij een gemiste vergadering.' })
  dagenTeLaat!: number | null;

  @Field(() => BronverwijzingType, { description: 'Waar zij is na te slaan.' })
  bron!: BronverwijzingType;
}

@ObjectType('OorzaakKant', { description: '“van” geldt omdat “omdat” geldt.' })
export class KantType {
  @Field({ description: 'Het id van de knoop die rust op de andere.' })
  van!: string;

  @Field({ description: 'Het id van de knoop waarop zij rust.' })
  omdat!: string;
}

@ObjectType('Oorzaak', { description: 'Waarom een datum is wat zij is: beweringen, en wat op wat rust.' })
export class OorzaakType {
  @Field({ description: 'Het id van de knoop waarnaar is gevraagd.' })
  vraag!: string;

  @Field({ description: 'Of de vergaderdagen verzonnen voorbeelden zijn.' })
  voorbeeld!: boolean;

  @Field(() => [KnoopType], { description: 'De beweringen.' })
  knopen!: readonly KnoopType[];

  @Field(() => [KantType], { description: 'Wat rust op wat; nooit in een kring.' })
  kanten!: readonly KantType[];

  @Field(() => [String], { description: 'In woorden: eerst de hele keten, dan stap voor stap.' })
  zinnen!: readonly string[];
}

export function naarOorzaak({ vraag, knopen, kanten, zinnen }: Oorzaak, stand: Stand): OorzaakType {
  const vindplaatsVan = maakVindplaatsen(stand);
  return {
    vraag,
    voorbeeld: stand.traject.voorbeeld,
    knopen: knopen.map((knoop) => naarKnoop(knoop, vindplaatsVan(knoop.bron))),
    kanten,
    zinnen,
  };
}

function naarKnoop({ id, soort, tekst, dag, dagenTeLaat, bron }: Knoop, vindplaats: Vindplaats): KnoopType {
  return { id, soort, tekst, dag: naarDatum(dag), dagenTeLaat, bron: naarBron(bron, vindplaats) };
}

function naarBron(bron: Bronverwijzing, vindplaats: Vindplaats): BronverwijzingType {
  return {
    soort: bron.kind,
    verwijzing: verwijzingVan(bron),
    bronregel: bron.kind === 'planrij' ? bron.bronregel : null,
    ...vindplaats,
  };
}

function verwijzingVan(bron: Bronverwijzing): string {
  switch (bron.kind) {
    case 'planrij':
    case 'planwijziging':
    case 'station':
      return bron.code;
    case 'vergadering':
    case 'besluit':
    case 'behandeling':
      return bron.id;
    case 'aanlevering':
    case 'agendering':
      return bron.behandeling;
    case 'kalender':
      return bron.naam;
    case 'regel':
      return String(bron.nummer);
    case 'stationsregel':
      return bron.bron;
    case 'wet':
      return bron.artikel;
    case 'mijlpaal':
      return String(bron.nummer);
    case 'deelname':
      return bron.gemeente;
    case 'traject':
      return bron.code;
  }
}
