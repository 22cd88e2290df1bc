import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Bronverwijzing, Knoop, Knoopsoort as KnoopWaarde, Oorzaak } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';

export enum Knoopsoort {
  DATUM = 'datum',
  GEREED = 'gereed',
  FEIT = 'feit',
  REGEL = 'regel',
  VERGADERING = 'vergadering',
  AANLEVERDATUM = 'aanleverdatum',
  GEMISTE_VERGADERING = 'gemiste-vergadering',
  PLANRIJ = 'planrij',
  RECES = 'reces',
  WETSARTIKEL = 'wetsartikel',
}
registerEnumType(Knoopsoort, {
  name: 'Knoopsoort',
  description: 'Wat voor bewering een knoop is.',
  valuesMap: {
    DATUM: { description: 'De dag van het besluit van één gremium.' },
    GEREED: { description: 'Vanaf wanneer het stuk daar kan worden aangeleverd.' },
    FEIT: { description: 'Een besluit of een aanlevering.' },
    REGEL: { description: 'Een regel van de prognose.' },
    VERGADERING: { description: 'De gekozen vergadering.' },
    AANLEVERDATUM: { description: 'De aanleverdatum van een vergadering.' },
    GEMISTE_VERGADERING: { description: 'Een vergadering die net niet werd gehaald.' },
    PLANRIJ: { description: 'Een rij of venster van het plan.' },
    RECES: { description: 'Een reces waarin het gremium niet vergadert.' },
    WETSARTIKEL: { description: 'Een artikel van de wet.' },
  },
});

@ObjectType('Bronverwijzing', { description: 'Waar een bewering is na te slaan.' })
export class BronverwijzingType {
  @Field({
    description: 'planrij, vergadering, besluit, aanlevering, behandeling, kalender, regel of wet.',
  })
  soort!: string;

  @Field({ description: 'De code, het id, het artikel of het nummer van de regel in docs/prognose.md.' })
  verwijzing!: string;

  @Field(() => Int, { nullable: true, description: 'De regel van de bron, bij een planrij.' })
  bronregel!: number | null;
}

@ObjectType('OorzaakKnoop', { description: 'Eén bewering, met haar bron.' })
export class KnoopType {
  @Field({ description: 'Uniek binnen dit antwoord.' })
  id!: string;

  @Field(() => Knoopsoort, { description: 'Wat voor bewering het is.' })
  soort!: Knoopsoort;

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

const SOORTEN: Readonly<Record<KnoopWaarde, Knoopsoort>> = {
  datum: Knoopsoort.DATUM,
  gereed: Knoopsoort.GEREED,
  feit: Knoopsoort.FEIT,
  regel: Knoopsoort.REGEL,
  vergadering: Knoopsoort.VERGADERING,
  aanleverdatum: Knoopsoort.AANLEVERDATUM,
  'gemiste-vergadering': Knoopsoort.GEMISTE_VERGADERING,
  planrij: Knoopsoort.PLANRIJ,
  reces: Knoopsoort.RECES,
  wetsartikel: Knoopsoort.WETSARTIKEL,
};

export function naarOorzaak({ vraag, knopen, kanten, zinnen }: Oorzaak, voorbeeld: boolean): OorzaakType {
  return {
    vraag,
    voorbeeld,
    knopen: knopen.map(naarKnoop),
    kanten,
    zinnen,
  };
}

function naarKnoop({ id, soort, tekst, dag, dagenTeLaat, bron }: Knoop): KnoopType {
  return { id, soort: SOORTEN[soort], tekst, dag: naarDatum(dag), dagenTeLaat, bron: naarBron(bron) };
}

function naarBron(bron: Bronverwijzing): BronverwijzingType {
  return {
    soort: bron.kind,
    verwijzing: verwijzingVan(bron),
    bronregel: bron.kind === 'planrij' ? bron.bronregel : null,
  };
}

function verwijzingVan(bron: Bronverwijzing): string {
  switch (bron.kind) {
    case 'planrij':
      return bron.code;
    case 'vergadering':
    case 'besluit':
    case 'behandeling':
      return bron.id;
    case 'aanlevering':
      return bron.behandeling;
    case 'kalender':
      return bron.naam;
    case 'regel':
      return String(bron.nummer);
    case 'wet':
      return bron.artikel;
  }
}
