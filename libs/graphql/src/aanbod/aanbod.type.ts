import { Field, Int, ObjectType } from '@nestjs/graphql';
import { formatDag, formatIso } from '@routekaart/kalender';
import type {
  Aanbod,
  Aanbodstatus as AanbodstatusWaarde,
  Berekening,
  RondeVoorBesluit,
  Rondeoordeel as RondeoordeelWaarde,
} from '@routekaart/route';
import type { Aanbodhandeling as AanbodhandelingWaarde } from '@routekaart/traject';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { Aanbodhandeling, Aanbodstatus, Rondeoordeel } from '../algemeen/registeropsommingen.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { rustOpVoorbeeld } from '../dashboard/cel.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';

const WERKDAGENTEKST =
  'De werkdagen leesbaar; twee getallen als er een feestdag tussen ligt die niet overal een vrije dag is.';

@ObjectType('Aanbodschakel', {
  description: 'Eén stap van een aanbod: de brief, het doorgeven of het antwoord.',
})
export class AanbodschakelType {
  @Field(() => Aanbodhandeling, { description: 'Wat er gebeurde.' })
  handeling!: AanbodhandelingWaarde;

  @Field(() => Datum, { description: 'Op welke dag.' })
  dag!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Werkdagen tussen deze stap en de eerste dag van de ronde; leeg als die onbekend is.',
  })
  werkdagen!: number | null;

  @Field(() => String, { nullable: true, description: WERKDAGENTEKST })
  werkdagenTekst!: string | null;

  @Field(() => HerkomstType, { description: 'Wie het vastlegde, en wanneer.' })
  herkomst!: HerkomstType;
}

@ObjectType('Aanbod', { description: 'Het aanbod van een activiteit aan één gemeente, en haar antwoord.' })
export class AanbodType {
  @Field({ description: 'De code van de activiteit.' })
  activiteit!: string;

  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field(() => Aanbodstatus, { description: 'Waar het aanbod staat; geen reactie is geen weigering.' })
  status!: AanbodstatusWaarde;

  @Field(() => Datum, { nullable: true, description: 'De dag van de brief; leeg als hij niet is verzonden.' })
  verzonden!: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de gemeentesecretaris het doorgaf aan de griffier.',
  })
  doorgegeven!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'De rol bij wie het nu ligt: two, gemeentesecretaris of griffier; leeg na een antwoord.',
  })
  houder!: string | null;

  @Field(() => [AanbodschakelType], { description: 'Wat ermee gebeurde, op volgorde.' })
  keten!: readonly AanbodschakelType[];

  @Field(() => Datum, { nullable: true, description: 'De dag van het laatste antwoord.' })
  beantwoord!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Werkdagen tussen de brief en de eerste dag van de ronde; leeg als een van beide onbekend is.',
  })
  werkdagen!: number | null;

  @Field(() => String, { nullable: true, description: WERKDAGENTEKST })
  werkdagenTekst!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hoeveel sessies de gemeente wil; leeg als onbekend.' })
  sessies!: number | null;

  @Field(() => Int, { nullable: true, description: 'Het minimum aantal sessies dat de planning noemt.' })
  minimumSessies!: number | null;

  @Field(() => Int, { nullable: true, description: 'De minimale lengte in uren die de planning noemt.' })
  minimumUren!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of de gemeente ten minste het minimum wil; leeg als een van beide aantallen onbekend is.',
  })
  haaltMinimum!: boolean | null;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

@ObjectType('RondeVoorRaad', { description: 'Of een ronde vóór het besluit van deze raad komt.' })
export class RondeVoorRaadType {
  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente.' })
  gemeente!: GemeenteType | null;

  @Field(() => GremiumRef, { description: 'Het laatste gremium van deze gemeente op de route.' })
  gremium!: GremiumRef;

  @Field(() => String, {
    nullable: true,
    description: 'De code van de ronde; leeg als het plan er geen heeft.',
  })
  activiteit!: string | null;

  @Field(() => DatumUitdrukkingType, { nullable: true, description: 'Wanneer de ronde is.' })
  ronde!: DatumUitdrukkingType | null;

  @Field(() => MomentType, { description: 'Wanneer dit gremium besluit of besloot.' })
  besluit!: MomentType;

  @Field({ description: 'Of de dag van het besluit op een verzonnen vergaderschema rust.' })
  voorbeeld!: boolean;

  @Field(() => Rondeoordeel, { description: 'Ervoor, erna, onzeker of onbekend.' })
  oordeel!: RondeoordeelWaarde;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

export function naarAanbod(aanbod: Aanbod): AanbodType {
  const { activiteit, gemeente, status, verzonden, beantwoord, werkdagen, sessies, minimum } = aanbod;
  return {
    activiteit: activiteit.code,
    gemeente,
    status,
    verzonden: naarDatum(verzonden),
    doorgegeven: naarDatum(aanbod.doorgegeven),
    houder: aanbod.houder,
    keten: aanbod.keten.map((schakel) => ({
      handeling: schakel.handeling,
      dag: formatIso(schakel.dag),
      werkdagen: schakel.werkdagen,
      werkdagenTekst: schakel.werkdagentekst,
      herkomst: naarHerkomst(schakel.herkomst),
    })),
    beantwoord: naarDatum(beantwoord),
    werkdagen,
    werkdagenTekst: aanbod.werkdagentekst,
    sessies,
    minimumSessies: minimum.sessies,
    minimumUren: minimum.uren,
    haaltMinimum: aanbod.haaltMinimum,
    tekst: tekstVan(aanbod),
  };
}

function tekstVan({ status, gemeente, verzonden, doorgegeven, beantwoord }: Aanbod): string {
  const { naam } = gemeente;
  if (verzonden === null) {
    return `Aan ${naam} is nog niets aangeboden.`;
  }
  if (status === 'doorgegeven' && doorgegeven !== null) {
    return `Het aanbod aan ${naam} ligt sinds ${formatDag(doorgegeven)} bij de griffier en is nog niet beantwoord.`;
  }
  if (status === 'geen-reactie' || beantwoord === null) {
    return `${naam} kreeg het aanbod op ${formatDag(verzonden)} en heeft nog niet gereageerd.`;
  }
  return `${naam} heeft het aanbod op ${formatDag(beantwoord)} ${status}.`;
}

export function naarRondeVoorRaad(
  { einde, ronde, oordeel, zin }: RondeVoorBesluit,
  gemeente: GemeenteType | null,
  berekening: Berekening,
): RondeVoorRaadType {
  const { gremium } = einde.stap;
  return {
    gemeente,
    gremium: { code: gremium.code, naam: gremium.naam },
    activiteit: ronde?.code ?? null,
    ronde: ronde === null ? null : naarDatumUitdrukking(ronde.datum),
    besluit: naarMoment(einde.dag),
    voorbeeld: rustOpVoorbeeld(einde, berekening),
    oordeel,
    tekst: zin,
  };
}
