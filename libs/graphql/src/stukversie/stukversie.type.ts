import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Versieoverzicht, Versieplaats as VersieplaatsWaarde } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Versieplaats } from '../algemeen/registeropsommingen.js';
import { BesluitType, HerkomstType, naarBesluit, naarHerkomst } from '../besluit/besluit.type.js';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Versiestand', { description: 'Waar één gremium staat met één versie van het stuk.' })
export class VersiestandType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente; leeg bij een regionaal gremium.' })
  gemeente!: GemeenteType | null;

  @Field(() => Versieplaats, { description: 'Besloten, geadviseerd, open, of over een andere versie.' })
  plaats!: VersieplaatsWaarde;

  @Field(() => BesluitType, { nullable: true, description: 'Het laatste besluit dat hier geldt.' })
  besluit!: BesluitType | null;

  @Field({ description: 'Of dit gremium al besloot, en het over deze versie opnieuw moet doen.' })
  moetOpnieuw!: boolean;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

@ObjectType('Stukversie', { description: 'Een versie van het stuk van een mijlpaal. Zij verandert nooit.' })
export class StukversieType {
  @Field(() => Int, { description: 'Het nummer, vanaf 1.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => String, { nullable: true, description: 'De SHA-256 van het document; leeg als onbekend.' })
  hash!: string | null;

  @Field({ description: 'Of allen over deze versie moeten besluiten.' })
  isHuidig!: boolean;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Sinds wanneer zij in route is, en daarmee bevroren: de dag waarop zij is toegevoegd. Van een versie waarmee het traject begon de eerste aanlevering of het eerste besluit; leeg als die er niet is.',
  })
  inRouteSinds!: string | null;

  @Field(() => HerkomstType, {
    nullable: true,
    description: 'Wie haar toevoegde; leeg voor een versie waarmee het traject begon.',
  })
  herkomst!: HerkomstType | null;

  @Field(() => [VersiestandType], { description: 'Elk gremium, in de volgorde van de route.' })
  standen!: readonly VersiestandType[];
}

export function naarStukversie(overzicht: Versieoverzicht, namen: Namen): StukversieType {
  const { versie, isHuidig, inRouteSinds, standen } = overzicht;
  return {
    nummer: versie.nummer,
    naam: versie.naam,
    hash: versie.hash ?? null,
    isHuidig,
    inRouteSinds: naarDatum(inRouteSinds),
    herkomst: versie.herkomst == null ? null : naarHerkomst(versie.herkomst),
    standen: standen.map(({ stap, plaats, besluit, moetOpnieuw, zin }) => ({
      station: stap.station.code,
      gremium: { code: stap.gremium.code, naam: stap.gremium.naam },
      gemeente: namen.gemeente(stap.behandeling.gemeente),
      plaats,
      besluit: besluit === null ? null : naarBesluit(besluit),
      moetOpnieuw,
      tekst: zin,
    })),
  };
}
