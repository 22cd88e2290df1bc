import { Field, InputType, Int } from '@nestjs/graphql';
import type { Bedoeling, Fase, Gremium } from '@routekaart/traject';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsZichtbaar } from '../algemeen/datum.validatie.js';
import type { Invoerfout } from '../algemeen/invoer.js';
import { opsomming } from '../algemeen/opsomming.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';
import { Bobfase, Stationsbedoeling } from '../traject/stationsaard.js';
import { Naamveld, Vrijenaamveld, Vrijeredenveld, Vrijgetalveld } from '../scenario/velden.js';

export const Gremiumniveau = opsomming<Gremium['niveau']>(
  'Gremiumniveau',
  'Op welk niveau een gremium zit.',
  {
    ambtelijk: 'Ambtelijk.',
    bestuurlijk: 'Bestuurlijk.',
    onbekend: 'Niet bekend.',
  },
);

export const Gremiummandaat = opsomming<Gremium['mandaat']>(
  'Gremiummandaat',
  'Wat een uitkomst van een gremium waard is.',
  {
    adviseert: 'Een advies: het houdt het stuk niet tegen.',
    'stemt-in': 'Zonder instemming gaat het stuk niet verder.',
    besluit: 'Een besluit.',
    onbekend: 'Niet bekend: een nee houdt het stuk tegen.',
  },
);

@InputType({ description: 'Een gremium van deze gemeente dat nog niet bekend is.' })
export class NieuwGremiumInput {
  @Naamveld('De naam, bijvoorbeeld Raadscommissie Sliedrecht.')
  @IsZichtbaar({ message: 'Geef het gremium een naam.' })
  naam!: string;

  @Naamveld('Het soort gremium, bijvoorbeeld commissie of portefeuillehoudersoverleg.')
  @IsZichtbaar({ message: 'Noem het soort gremium.' })
  soort!: string;

  @Field(() => Gremiumniveau, { defaultValue: 'bestuurlijk', description: 'Het niveau.' })
  niveau: Gremium['niveau'] = 'bestuurlijk';

  @Field(() => Gremiummandaat, { description: 'Adviseert het, of besluit het?' })
  mandaat!: Gremium['mandaat'];

  @Vrijgetalveld('Kalenderdagen tussen de laatste aanleverdag en de vergadering; leeg als onbekend.', 0, 366)
  aanleverdagen?: number | null;
}

@InputType({ description: 'Het gremium bij het station: precies een van beide.' })
export class LokaalGremiumInput {
  @Vrijenaamveld('De code, de naam of een alias van een gremium van deze gemeente.')
  bekend?: string | null;

  @Field(() => NieuwGremiumInput, { nullable: true, description: 'Een gremium dat nog niet bekend is.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NieuwGremiumInput)
  nieuw?: NieuwGremiumInput | null;
}

@InputType({ description: 'Waar het station in de strook staat, en met welk gremium.' })
export class StationsplaatsInput {
  @Naamveld('De naam van het station, bijvoorbeeld Commissie.')
  @IsZichtbaar({ message: 'Geef het station een naam.' })
  naam!: string;

  @Vrijenaamveld('De code van het station dat er direct aan voorafgaat; leeg: de route begint hier.')
  na?: string | null;

  @Naamveld('De code van het station van deze gemeente dat er direct op volgt, bijvoorbeeld raad.')
  voor!: string;

  @Field(() => LokaalGremiumInput, { description: 'Het gremium.' })
  @ValidateNested()
  @Type(() => LokaalGremiumInput)
  gremium!: LokaalGremiumInput;

  @Field(() => Stationsbedoeling, {
    nullable: true,
    description: 'Wat hier van het gremium wordt gevraagd; leeg: wat zijn mandaat zegt.',
  })
  bedoeling?: Bedoeling | null;

  @Field(() => Bobfase, { nullable: true, description: 'De fase van het stuk hier; leeg als onbekend.' })
  fase?: Fase | null;
}

@InputType({
  description:
    'Een station in de strook van één gemeente, of het eruit nemen ervan. De verwachte versie is die van het traject.',
})
export class RecordLokaalStationInput extends WijzigingInput {
  @Naamveld('De gemeente (CBS-code of naam).')
  gemeente!: string;

  @Field({ description: 'De code van het station, bijvoorbeeld commissie.' })
  @IsString()
  @MaxLength(40, { message: 'Een code is hooguit 40 tekens lang.' })
  @Matches(/^[a-z][a-z0-9-]*$/, {
    message: 'Een code heeft kleine letters, cijfers en streepjes, en begint met een letter.',
  })
  station!: string;

  @Field(() => [Int], {
    nullable: true,
    description: 'Voor welke mijlpalen; leeg: alle waarvoor het nog kan.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1, { message: 'Noem een mijlpaal, of laat het veld weg.' })
  @ArrayMaxSize(99, { message: 'Zoveel mijlpalen zijn er niet.' })
  @IsInt({ each: true })
  @Min(0, { each: true, message: 'Een mijlpaal heeft een nummer vanaf 0.' })
  @Max(99, { each: true, message: 'Een mijlpaal heeft een nummer tot en met 99.' })
  mijlpalen?: readonly number[] | null;

  @Field(() => StationsplaatsInput, {
    nullable: true,
    description: 'De plaats; leeg neemt het station uit de strook.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => StationsplaatsInput)
  plaats?: StationsplaatsInput | null;

  @Vrijeredenveld('Waarom; verplicht bij eruit nemen.')
  reden?: string | null;
}

/** A station has one body: what is wrong when both or neither are named. */
export function toetsEenGremium({ plaats }: RecordLokaalStationInput): Invoerfout | null {
  if (plaats == null) return null;
  const { bekend, nieuw } = plaats.gremium;
  return (bekend == null) === (nieuw == null)
    ? { veld: 'plaats.gremium', melding: 'Noem een bekend gremium of een nieuw, en niet allebei.' }
    : null;
}
