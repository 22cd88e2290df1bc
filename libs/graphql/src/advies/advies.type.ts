import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import { type Strookadvies, verklaarAdvies } from '@routekaart/route';
import type { AdviesFeit, Advieshouding as AdvieshoudingWaarde, Herkomst } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { opsomming } from '../algemeen/opsomming.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';

export const Advieshouding = opsomming<AdvieshoudingWaarde>(
  'Advieshouding',
  'Wat een lokaal advies met het regionale doet. Advies is nooit een besluit.',
  { ingestemd: 'Het stemt in met het regionale advies.', afgeweken: 'Het wijkt daarvan af.' },
);

@ObjectType('Advies', {
  description: 'Een gegeven advies, van een regionaal gremium of van een gemeente daarover. Geen besluit.',
})
export class AdviesType {
  @Field(() => Datum, { description: 'De dag waarop het is gegeven.' })
  dag!: string;

  @Field(() => Advieshouding, {
    nullable: true,
    description: 'Bij een lokaal advies: wat het met het regionale doet.',
  })
  houding!: AdvieshoudingWaarde | null;

  @Field(() => Int, {
    nullable: true,
    description: 'De versie van het stuk waarover het gaat; leeg als onbekend.',
  })
  stukversie!: number | null;

  @Field(() => String, { nullable: true, description: 'Wat wordt geadviseerd, of waarom wordt afgeweken.' })
  tekst!: string | null;

  @Field(() => HerkomstType, { description: 'Wie het vastlegde, wanneer, en uit welke bron.' })
  herkomst!: HerkomstType;
}

@ObjectType('Strookadvies', {
  description: 'Wat één regionaal gremium over het stuk adviseert, en wat deze gemeente daarmee doet.',
})
export class StrookadviesType {
  @Field(() => GremiumRef, { description: 'Wie regionaal adviseert.' })
  adviseur!: GremiumRef;

  @Field(() => String, {
    nullable: true,
    description: 'Over welke soort stukken het adviseert, zoals de bron dat zegt.',
  })
  over!: string | null;

  @Field(() => AdviesType, { nullable: true, description: 'Het regionale advies; leeg als het onbekend is.' })
  regionaal!: AdviesType | null;

  @Field(() => AdviesType, {
    nullable: true,
    description: 'Het lokale advies over het geldende regionale advies; leeg als het onbekend is.',
  })
  lokaal!: AdviesType | null;

  @Field(() => [Int], {
    description: 'De versies van het stuk, de nieuwste eerst: over die moet nu worden besloten.',
  })
  stukversies!: readonly number[];

  @Field({ description: 'In woorden; van een advies over een oudere versie zegt het dat.' })
  uitleg!: string;
}

@ObjectType({ description: 'Het advies is vastgelegd.' })
export class AdviesVastgelegd {
  @Field(() => Int, { description: 'De mijlpaal waarover het gaat.' })
  mijlpaal!: number;

  @Field(() => GremiumRef, { description: 'Het regionale gremium dat adviseert.' })
  gremium!: GremiumRef;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente van een lokaal advies.' })
  gemeente!: GemeenteType | null;

  @Field(() => AdviesType, { description: 'Het advies.' })
  advies!: AdviesType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export function naarAdvies(
  { dag, houding, stukversie, tekst }: Pick<AdviesFeit, 'dag' | 'houding' | 'stukversie' | 'tekst'>,
  herkomst: Omit<Herkomst, 'dag'>,
): AdviesType {
  return { dag: formatIso(dag), houding, stukversie, tekst, herkomst: naarHerkomst(herkomst) };
}

export function naarStrookadvies(advies: Strookadvies, gemeente: string): StrookadviesType {
  const { adviseur, regel, regionaal, lokaal, stukversies } = advies;
  return {
    adviseur: { code: adviseur.code, naam: adviseur.naam },
    over: regel?.over ?? null,
    regionaal: regionaal === null ? null : naarAdvies(regionaal, regionaal.herkomst),
    lokaal: lokaal === null ? null : naarAdvies(lokaal, lokaal.herkomst),
    stukversies,
    uitleg: verklaarAdvies(advies, gemeente),
  };
}
