import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Berekening,
  type Clustervoorstel,
  type Wens,
  type Wensencontrole,
  type Wensstatus as WensstatusWaarde,
  wenssleutel,
} from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, naarDatum, naarMoment } from '../algemeen/moment.type.js';
import type { Verzoeksoort as SoortWaarde } from '@routekaart/traject';
import { Verzoeksoort, Wensstatus } from '../algemeen/registeropsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { rustOpVoorbeeld } from '../dashboard/cel.type.js';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Wensantwoord', { description: 'Het antwoord op een wens.' })
export class WensantwoordType {
  @Field(() => Wensstatus, { description: 'Overgenomen, deels of niet.' })
  antwoord!: WensstatusWaarde;

  @Field(() => String, { nullable: true, description: 'De reden.' })
  reden!: string | null;

  @Field(() => HerkomstType, { description: 'Wie antwoordde, en wanneer.' })
  herkomst!: HerkomstType;
}

@ObjectType('Versieverwijzing', { description: 'Een versie van het stuk van een mijlpaal.' })
export class VersieverwijzingType {
  @Field(() => Int, { description: 'De mijlpaal.' })
  mijlpaal!: number;

  @Field(() => Int, { description: 'Het nummer van de versie.' })
  nummer!: number;
}

@ObjectType('Wens', {
  description:
    'Wat een gremium met zijn besluit meegaf: een aanpassing, een aangenomen motie of amendement, of een toezegging, en wat ermee gebeurde.',
})
export class WensType {
  @Field(() => ID, { description: 'De sleutel, nodig om de wens te beantwoorden.' })
  id!: string;

  @Field(() => Verzoeksoort, { description: 'Waarmee hij is meegegeven.' })
  soort!: SoortWaarde;

  @Field({ description: 'De wens zoals hij is meegegeven.' })
  tekst!: string;

  @Field(() => Int, { description: 'De mijlpaal waarbij hij is meegegeven.' })
  mijlpaal!: number;

  @Field(() => GremiumRef, { nullable: true, description: 'Wie hem meegaf.' })
  gremium!: GremiumRef | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente; leeg bij een regionaal gremium.' })
  gemeente!: GemeenteType | null;

  @Field(() => Datum, { description: 'De dag van het besluit.' })
  dag!: string;

  @Field(() => Wensstatus, { description: 'Hoe ver hij is.' })
  status!: WensstatusWaarde;

  @Field(() => WensantwoordType, { nullable: true, description: 'Het antwoord; leeg zolang dat er niet is.' })
  antwoord!: WensantwoordType | null;

  @Field(() => VersieverwijzingType, { nullable: true, description: 'De versie waarin hij is verwerkt.' })
  verwerktIn!: VersieverwijzingType | null;

  @Field(() => String, { nullable: true, description: 'De naam waaronder dezelfde wens van anderen staat.' })
  cluster!: string | null;
}

@ObjectType('Wensenlijst', { description: 'Een bladzijde van het wensenregister.' })
export class WensenlijstType {
  @Field(() => Int, { description: 'Hoeveel wensen voldoen.' })
  totaal!: number;

  @Field(() => [WensType], { description: 'De wensen, in volgorde van vastleggen.' })
  wensen!: readonly WensType[];
}

@ObjectType('Wensclustervoorstel', {
  description: 'Wensen die op elkaar lijken: een voorstel, er is niets vastgelegd.',
})
export class WensclustervoorstelType {
  @Field({ description: 'De tekst van de eerste.' })
  naam!: string;

  @Field(() => Float, { description: 'Hoe zeer de twee minst gelijkende buren op elkaar lijken: 0 tot 1.' })
  gelijkenis!: number;

  @Field(() => [WensType], { description: 'De wensen.' })
  wensen!: readonly WensType[];
}

@ObjectType('Wensencontrole', {
  description: 'Of elke wens is beantwoord voordat de volgende mijlpaal begint.',
})
export class WensencontroleType {
  @Field(() => Int, { nullable: true, description: 'De volgende mijlpaal; leeg bij de laatste.' })
  volgende!: number | null;

  @Field(() => MomentType, { nullable: true, description: 'Wanneer het eerste gremium die behandelt.' })
  start!: MomentType | null;

  @Field({ description: 'Of die dag op een verzonnen vergaderschema rust.' })
  voorbeeld!: boolean;

  @Field(() => Int, { description: 'Hoeveel wensen er zijn.' })
  totaal!: number;

  @Field(() => [WensType], { description: 'De wensen zonder antwoord, hooguit honderd.' })
  onbeantwoord!: readonly WensType[];

  @Field(() => Int, { description: 'Hoeveel wensen geen antwoord hebben.' })
  aantalOnbeantwoord!: number;

  @Field(() => Int, { description: 'Hoeveel er wel een antwoord hebben, maar nog niet zijn teruggekoppeld.' })
  aantalNogOpen!: number;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

export function naarWens(wens: Wens, namen: Namen): WensType {
  const { verwijzing, soort, tekst, behandeling, besluit, status, antwoord, verwerktIn, cluster } = wens;
  return {
    id: wenssleutel(verwijzing),
    soort,
    tekst,
    mijlpaal: behandeling.mijlpaal,
    gremium: namen.gremium(behandeling.gremium),
    gemeente: namen.gemeente(behandeling.gemeente),
    dag: naarDatum(besluit.dag) ?? '',
    status,
    antwoord: antwoord === null ? null : { ...antwoord, herkomst: naarHerkomst(antwoord.herkomst) },
    verwerktIn,
    cluster,
  };
}

export function naarVoorstel(
  { naam, gelijkenis, wensen }: Clustervoorstel,
  namen: Namen,
): WensclustervoorstelType {
  return { naam, gelijkenis, wensen: wensen.map((wens) => naarWens(wens, namen)) };
}

/** How many unanswered wensen the check names; all of them stand in `wensen`. */
const MEESTE = 100;

export function naarControle(
  controle: Wensencontrole,
  namen: Namen,
  berekening: Berekening,
): WensencontroleType {
  const { volgende, start, totaal, onbeantwoord, nogOpen, zin } = controle;
  return {
    volgende,
    start: start === null ? null : naarMoment(start.dag),
    voorbeeld: start !== null && rustOpVoorbeeld(start, berekening),
    totaal,
    onbeantwoord: onbeantwoord.slice(0, MEESTE).map((wens) => naarWens(wens, namen)),
    aantalOnbeantwoord: onbeantwoord.length,
    aantalNogOpen: nogOpen.length,
    tekst: zin,
  };
}
