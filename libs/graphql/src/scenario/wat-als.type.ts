import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { IngangsdatumType } from '../dashboard/dashboard.type.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';
import { TrajectKopType } from '../traject/traject-kop.type.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';
import { GewijzigdeWaarschuwingType } from './gewijzigde-waarschuwing.type.js';

const DAGEN = 'Kalenderdagen later; onder nul is eerder, leeg als een van beide dagen onbekend is.';

@ObjectType('StrookVerschil', {
  description: 'Wanneer de laatste van een gemeente besluit: nu, en met de maatregelen.',
})
export class StrookVerschilType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => MomentType, { description: 'Zoals het nu is.' })
  voor!: MomentType;

  @Field(() => MomentType, {
    nullable: true,
    description: 'Met de maatregelen; leeg als de gemeente niet meer meedoet.',
  })
  na!: MomentType | null;

  @Field(() => Int, { nullable: true, description: DAGEN })
  dagen!: number | null;
}

@ObjectType('MijlpaalVerschil', { description: 'Wanneer een mijlpaal klaar is: nu, en met de maatregelen.' })
export class MijlpaalVerschilType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => MomentType, { description: 'Zoals het nu is.' })
  voor!: MomentType;

  @Field(() => MomentType, { description: 'Met de maatregelen.' })
  na!: MomentType;

  @Field(() => Int, { nullable: true, description: DAGEN })
  dagen!: number | null;
}

@ObjectType('BriefVerschil', { description: 'Wat een procesbrief anders zou zeggen.' })
export class BriefVerschilType {
  @Field(() => Int, { description: 'Het nummer van de brief.' })
  nummer!: number;

  @Field(() => [String], { description: 'Regels die erbij komen.' })
  erbij!: readonly string[];

  @Field(() => [String], { description: 'Regels die wegvallen.' })
  eraf!: readonly string[];
}

@ObjectType('GeweigerdeMaatregel', { description: 'Een maatregel die niet kan. De andere tellen wel mee.' })
export class GeweigerdeMaatregelType {
  @Field(() => Int, { description: 'De plaats in de lijst van maatregelen, vanaf 0.' })
  plaats!: number;

  @Field({ description: 'De vaste code van de reden.' })
  code!: string;

  @Field({ description: 'Het veld van de maatregel waar het om gaat.' })
  veld!: string;

  @Field({ description: 'De uitleg.' })
  melding!: string;
}

@ObjectType('Voorwaarde', { description: 'Wat er nog meer nodig is voor een maatregel die meetelt.' })
export class VoorwaardeType {
  @Field(() => Int, { description: 'De plaats in de lijst van maatregelen, vanaf 0.' })
  plaats!: number;

  @Field({ description: 'De voorwaarde als zin.' })
  tekst!: string;
}

@ObjectType('WatAls', {
  description: 'Vandaag naast wat er zou zijn met de maatregelen. Er is niets vastgelegd.',
})
export class WatAlsType {
  @Field(() => TrajectKopType, { description: 'Het traject.' })
  traject!: TrajectKopType;

  @Field(() => Datum, { description: 'De dag waarop alles is berekend.' })
  peildatum!: string;

  @Field(() => IngangsdatumType, {
    nullable: true,
    description: 'Haalt het traject nu de ingangsdatum? Leeg voor wie het dashboard niet mag lezen.',
  })
  ingangsdatumVoor!: IngangsdatumType | null;

  @Field(() => IngangsdatumType, { nullable: true, description: 'En met de maatregelen?' })
  ingangsdatumNa!: IngangsdatumType | null;

  @Field(() => [MijlpaalVerschilType], {
    description: 'De mijlpalen; leeg voor wie het dashboard niet mag lezen.',
  })
  mijlpalen!: readonly MijlpaalVerschilType[];

  @Field(() => [StrookVerschilType], { description: 'Elke gemeente bij elke mijlpaal.' })
  stroken!: readonly StrookVerschilType[];

  @Field(() => [WaarschuwingType], { description: 'Waarschuwingen die verschijnen.' })
  verschenen!: readonly WaarschuwingType[];

  @Field(() => [WaarschuwingType], { description: 'Waarschuwingen die verdwijnen.' })
  verdwenen!: readonly WaarschuwingType[];

  @Field(() => [GewijzigdeWaarschuwingType], {
    description: 'Waarschuwingen die blijven, maar anders worden.',
  })
  gewijzigd!: readonly GewijzigdeWaarschuwingType[];

  @Field(() => [BriefVerschilType], {
    description: 'Procesbrieven die veranderen; leeg voor wie geen concept mag lezen.',
  })
  brieven!: readonly BriefVerschilType[];

  @Field(() => [GeweigerdeMaatregelType], { description: 'Maatregelen die niet kunnen.' })
  geweigerd!: readonly GeweigerdeMaatregelType[];

  @Field(() => [VoorwaardeType], { description: 'Waarop het antwoord verder rust.' })
  voorwaarden!: readonly VoorwaardeType[];
}
