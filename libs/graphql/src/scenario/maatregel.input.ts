import { Field, InputType } from '@nestjs/graphql';
import type { Samenloopregel, Termijnsoort as TermijnsoortWaarde } from '@routekaart/traject';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { StationsregelInput } from '../stationsregel/stationsregel.input.js';
import { Samenloopsoort } from './samenloopsoort.js';
import { Termijnsoort } from './termijnsoort.js';
import { Dagveld, Getalveld, Naamveld, Vrijdagveld, Vrijenaamveld, Vrijgetalveld } from './velden.js';

const STATION = 'De code van het station, bijvoorbeeld raad.';
const MIJLPAAL = 'Het nummer van de mijlpaal.';
const GEMEENTE = 'De gemeente (CBS-code of naam).';
const GREMIUM = 'Het gremium (code, naam of alias).';
const SLUITING = 'De laatste dag om aan te leveren; standaard volgens de gewoonte van het gremium.';
/** No wait in a route is longer than a year. */
const JAAR = 366;

@InputType({ description: 'De dagen van een reces.' })
export class RecesperiodeInput {
  @Dagveld('De eerste dag.')
  van!: string;

  @Dagveld('De laatste dag.')
  tot!: string;
}

@InputType({ description: 'Een activiteit krijgt een andere vaste dag.' })
export class ActiviteitOpDagInput {
  @Naamveld('De code van de activiteit in het weekplan.')
  activiteit!: string;

  @Dagveld('De nieuwe dag.')
  dag!: string;
}

@InputType({
  description: 'Een station van een mijlpaal schuift, met zijn vensters en zijn dag in het plan.',
})
export class StationVerschuivenInput {
  @Getalveld(MIJLPAAL, 0, 99)
  mijlpaal!: number;

  @Naamveld(STATION)
  station!: string;

  @Getalveld('Kalenderdagen later; onder nul is eerder.', -JAAR, JAAR)
  dagen!: number;
}

@InputType({ description: 'Een station krijgt een ander venster.' })
export class VensterWijzigenInput {
  @Getalveld(MIJLPAAL, 0, 99)
  mijlpaal!: number;

  @Naamveld(STATION)
  station!: string;

  @Vrijenaamveld('Alleen in deze gemeente (CBS-code of naam); leeg is overal.')
  gemeente?: string | null;

  @Dagveld('De eerste dag van het venster.')
  van!: string;

  @Dagveld('De laatste dag van het venster.')
  tot!: string;
}

@InputType({ description: 'Een gremium vergadert een keer extra.' })
export class VergaderingToevoegenInput {
  @Naamveld(GREMIUM)
  gremium!: string;

  @Dagveld('De dag van de vergadering.')
  dag!: string;

  @Vrijdagveld(SLUITING)
  aanleverdag?: string | null;
}

@InputType({ description: 'Een vergadering krijgt een andere dag of aanleverdag.' })
export class VergaderingVerplaatsenInput {
  @Naamveld('De sleutel van de vergadering.')
  vergadering!: string;

  @Dagveld('De nieuwe dag.')
  dag!: string;

  @Vrijdagveld('De laatste dag om aan te leveren; standaard even lang voor de vergadering als nu.')
  aanleverdag?: string | null;
}

@InputType({ description: 'Een hele raadscyclus komt op andere dagen.' })
export class CyclusVerplaatsenInput {
  @Naamveld('De sleutel van de vergadering waarmee de cyclus eindigt, meestal de raad.')
  vergadering!: string;

  @Dagveld('De nieuwe dag van die vergadering.')
  dag!: string;

  @Dagveld('De ene aanleverdag van de cyclus.')
  aanleverdag!: string;

  @Vrijdagveld(
    'De nieuwe dag van de laatste commissie; leeg: die blijft. Andere schuiven evenveel dagen mee.',
  )
  commissie?: string | null;

  @Vrijdagveld('De nieuwe dag van de agendacommissie; leeg: die blijft.')
  agendacommissie?: string | null;
}

@InputType({ description: 'Een vergadering vervalt.' })
export class VergaderingVervallenInput {
  @Naamveld('De sleutel van de vergadering.')
  vergadering!: string;
}

@InputType({ description: 'Een gremium besluit schriftelijk, zonder vergadering.' })
export class SchriftelijkeRondeInput {
  @Naamveld(GREMIUM)
  gremium!: string;

  @Dagveld('De dag waarop de ronde sluit; aanleveren kan tot en met die dag.')
  dag!: string;
}

@InputType({ description: 'De raad vergadert extra (Gemeentewet art. 17 lid 2).' })
export class ExtraRaadInput {
  @Naamveld(GEMEENTE)
  gemeente!: string;

  @Dagveld('De dag van de vergadering.')
  dag!: string;

  @Vrijdagveld(SLUITING)
  aanleverdag?: string | null;
}

@InputType({ description: 'Alle vergaderingen van een gremium krijgen een andere aanlevertermijn.' })
export class AanlevertermijnInput {
  @Naamveld(GREMIUM)
  gremium!: string;

  @Getalveld('Kalenderdagen tussen aanleveren en vergaderen.', 0, JAAR)
  dagen!: number;
}

@InputType({ description: 'Een station krijgt meer of minder tijd om het stuk klaar te maken.' })
export class VerwerkingsdagenInput {
  @Naamveld(STATION)
  station!: string;

  @Getalveld('Kalenderdagen na het besluit van de voorganger.', 0, JAAR)
  dagen!: number;
}

@InputType({
  description: 'Het stuk slaat in één gemeente een station over, zoals een hamerstuk de commissie.',
})
export class StationOverslaanInput {
  @Getalveld(MIJLPAAL, 0, 99)
  mijlpaal!: number;

  @Naamveld(STATION)
  station!: string;

  @Naamveld(GEMEENTE)
  gemeente!: string;
}

@InputType({ description: 'Een gemeente doet niet mee.' })
export class GemeenteValtAfInput {
  @Naamveld(GEMEENTE)
  gemeente!: string;
}

@InputType({ description: 'Bij een station geldt een andere plaatselijke regel.' })
export class StationsregelAannemenInput {
  @Naamveld(STATION)
  station!: string;

  @Vrijenaamveld('De gemeente (CBS-code of naam); leeg: alle gemeenten zonder eigen regel.')
  gemeente?: string | null;

  @Field(() => StationsregelInput, { nullable: true, description: 'De regel; leeg: zij vervalt.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StationsregelInput)
  regel?: StationsregelInput | null;
}

@InputType({
  description: 'Een reces erbij, op andere dagen, of niet: van één gremium, of van alle van één gemeente.',
})
export class RecesWijzigenInput {
  @Vrijenaamveld('Het gremium (code, naam of alias); leeg als een gemeente is genoemd.')
  gremium?: string | null;

  @Vrijenaamveld('De gemeente (CBS-code of naam); leeg als een gremium is genoemd.')
  gemeente?: string | null;

  @Vrijdagveld('Een dag in het reces dat wijzigt; leeg: het is een nieuw reces.')
  huidig?: string | null;

  @Field(() => RecesperiodeInput, { nullable: true, description: 'De dagen; leeg: het reces vervalt.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RecesperiodeInput)
  periode?: RecesperiodeInput | null;
}

@InputType({
  description: 'Een gremium heeft een andere eigen termijn; een prognosedatum verandert er niet door.',
})
export class TermijnWijzigenInput {
  @Naamveld(GREMIUM)
  gremium!: string;

  @Field(() => Termijnsoort, { description: 'Welke termijn.' })
  termijn!: TermijnsoortWaarde;

  @Vrijgetalveld(
    'Kalenderdagen bij UITNODIGING, werkdagen bij REACTIE; leeg: de gebruikelijke termijn geldt weer.',
    0,
    365,
  )
  dagen?: number | null;
}

@InputType({ description: 'Een mijlpaal heeft andere gemeenten nodig.' })
export class SamenloopInput {
  @Getalveld(MIJLPAAL, 0, 99)
  mijlpaal!: number;

  @Field(() => Samenloopsoort, { description: 'Welke gemeenten nodig zijn.' })
  regel!: Samenloopregel['kind'];

  @Vrijgetalveld('Hoeveel gemeenten nodig zijn; alleen bij AANTAL.', 1, 999)
  nodig?: number | null;
}
