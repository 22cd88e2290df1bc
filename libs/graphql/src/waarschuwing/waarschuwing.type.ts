import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  Actor,
  Afhandelingstand,
  Afhandelingstatus as StatusWaarde,
  Ernst as ErnstWaarde,
  Waarschuwing,
  Waarschuwingcode,
} from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Afhandelingstatus, Ernst, WaarschuwingCode } from '../algemeen/opsommingen.js';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';
import { AfhandelingType, naarAfhandeling } from './afhandeling.type.js';

@ObjectType('Actor', { description: 'Wie er iets aan kan doen.' })
export class ActorType {
  @Field(() => String, {
    nullable: true,
    description: 'De rol die handelt, bijvoorbeeld gemeentesecretaris.',
  })
  rol!: string | null;

  @Field(() => GremiumRef, { nullable: true, description: 'Het gremium waar het om gaat.' })
  gremium!: GremiumRef | null;

  @Field(() => GemeenteType, {
    nullable: true,
    description: 'De gemeente, of leeg bij een regionaal gremium.',
  })
  gemeente!: GemeenteType | null;
}

@ObjectType('Waarschuwinggevolg', { description: 'Een waarschuwing die uit een andere volgt.' })
export class WaarschuwinggevolgType {
  @Field({ description: 'De vaste sleutel.' })
  sleutel!: string;

  @Field(() => WaarschuwingCode, { description: 'Waarover het gaat.' })
  code!: Waarschuwingcode;

  @Field(() => Ernst, { description: 'Hoe zwaar het weegt.' })
  ernst!: ErnstWaarde;

  @Field({ description: 'Wat er aan de hand is, als zin.' })
  melding!: string;

  @Field(() => Datum, { nullable: true, description: 'Tot en met wanneer handelen helpt.' })
  uiterlijk!: string | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'Het station van de route.' })
  station!: string | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente, of leeg bij iets regionaals.' })
  gemeente!: GemeenteType | null;
}

@ObjectType('Waarschuwing', {
  description:
    'Uitloop die nog te voorkomen is, of die er al is. Volgt uit feiten en kalender, nooit uit ouderdom.',
})
export class WaarschuwingType {
  @Field(() => WaarschuwingCode, { description: 'Waarover de waarschuwing gaat.' })
  code!: Waarschuwingcode;

  @Field(() => Ernst, { description: 'Hoe zwaar zij weegt.' })
  ernst!: ErnstWaarde;

  @Field({ description: 'Wat er aan de hand is, als zin.' })
  melding!: string;

  @Field({ description: 'De regel die niet wordt gehaald.' })
  regel!: string;

  @Field(() => [String], { description: 'De feiten waarop de waarschuwing rust.' })
  bewijs!: readonly string[];

  @Field(() => [String], { description: 'De oorzaak in woorden, stap voor stap.' })
  oorzaak!: readonly string[];

  @Field(() => ActorType, { description: 'Wie moet handelen.' })
  actor!: ActorType;

  @Field(() => Datum, {
    nullable: true,
    description: 'Tot en met wanneer handelen helpt; leeg als dat voorbij of onbekend is.',
  })
  uiterlijk!: string | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'Het station van de route.' })
  station!: string | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente, of leeg bij iets regionaals.' })
  gemeente!: GemeenteType | null;

  @Field(() => String, { nullable: true, description: 'De code van de activiteit in het weekplan.' })
  activiteit!: string | null;

  @Field({ description: 'De vaste sleutel: dezelfde oorzaak houdt dezelfde sleutel, op elke peildatum.' })
  sleutel!: string;

  @Field({ description: 'Het kenmerk van de oorzaak: verandert met het bewijs of de ernst.' })
  kenmerk!: string;

  @Field(() => Afhandelingstatus, { description: 'Of iemand haar heeft bevestigd of uitgesteld.' })
  status!: StatusWaarde;

  @Field(() => AfhandelingType, { nullable: true, description: 'De bevestiging of het uitstel dat geldt.' })
  afhandeling!: AfhandelingType | null;

  @Field(() => [WaarschuwinggevolgType], {
    description: 'Wat hieruit volgt. De ernst is die van het zwaarste gevolg.',
  })
  gevolgen!: readonly WaarschuwinggevolgType[];

  @Field(() => String, {
    nullable: true,
    description: 'De sleutel van de oorzaak waarvan dit een gevolg is; leeg als zij op zichzelf staat.',
  })
  hoofdoorzaak!: string | null;
}

export function naarGevolg(waarschuwing: Waarschuwing, namen: Namen): WaarschuwinggevolgType {
  const { sleutel, code, ernst, melding, mijlpaal, station } = waarschuwing;
  const { gemeente, uiterlijk } = waarschuwing;
  return {
    sleutel,
    code,
    ernst,
    melding,
    mijlpaal,
    station,
    gemeente: namen.gemeente(gemeente),
    uiterlijk: naarDatum(uiterlijk),
  };
}

export function naarWaarschuwing(
  waarschuwing: Waarschuwing,
  { status, afhandeling }: Afhandelingstand,
  verband: Pick<WaarschuwingType, 'gevolgen' | 'hoofdoorzaak'>,
  namen: Namen,
): WaarschuwingType {
  const { onderwerp: _onderwerp, ...velden } = waarschuwing;
  return {
    ...velden,
    ...verband,
    uiterlijk: naarDatum(waarschuwing.uiterlijk),
    gemeente: namen.gemeente(waarschuwing.gemeente),
    actor: naarActor(waarschuwing.actor, namen),
    status,
    afhandeling: afhandeling === null ? null : naarAfhandeling(afhandeling, afhandeling.herkomst),
  };
}

export function naarActor({ rol, gremium, gemeente }: Actor, namen: Namen): ActorType {
  return { rol, gremium: namen.gremium(gremium), gemeente: namen.gemeente(gemeente) };
}
