import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Berekening,
  type Grond as GrondWaarde,
  type Stationsprognose,
  type Toestand as ToestandWaarde,
  type Vensterpassing as VensterpassingWaarde,
  aanleverenVoor,
  formatBesluitdag,
  isUitgesproken,
  krapsteMarge,
  mogelijkeVergaderingen,
  redenenBij,
  sprongVan,
  vensterpassingVan,
  verklaar,
} from '@routekaart/route';
import { type Fase, type Neesoort as NeesoortWaarde, gevraagdVan } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, PeriodeType, naarDatum, naarMoment, naarPeriode } from '../algemeen/moment.type.js';
import { Grond, Toestand } from '../algemeen/opsommingen.js';
import { eenmalig } from '../algemeen/eenmalig.js';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { BesluitType, naarBesluit } from '../besluit/besluit.type.js';
import { BesluitkeuzeType, naarBesluitkeuze } from '../besluit/besluitkeuze.type.js';
import { Neesoort } from '../gevolg/gevolg-van-nee.type.js';
import { GemeenteType, GremiumRef, type Namen } from '../gremium/verwijzing.type.js';
import { SprongType, naarSprong } from '../terugrekenen/sprong.type.js';
import { Bobfase } from '../traject/stationsaard.js';
import { VergaderingType, naarVergadering } from '../vergadering/vergadering.type.js';
import { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';
import { MogelijkeVergaderingType, naarMogelijkeVergadering } from './mogelijke-vergadering.type.js';
import { Vensterpassing } from './vensterpassing.js';

@ObjectType('Cel', {
  description: 'Eén stuk bij één gremium: status, venster, plan, prognose, marge, besluit en waarschuwingen.',
})
export class CelType {
  @Field(() => ID, { description: 'De sleutel van de behandeling.' })
  behandeling!: string;

  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => Bobfase, { nullable: true, description: 'De fase van het stuk hier; leeg als onbekend.' })
  fase!: Fase | null;

  @Field(() => GremiumRef, { description: 'Het gremium dat aan zet is of komt.' })
  gremium!: GremiumRef;

  @Field(() => GemeenteType, {
    nullable: true,
    description: 'De gemeente, of leeg bij een regionaal station.',
  })
  gemeente!: GemeenteType | null;

  @Field(() => Int, { description: 'De versie, nodig om hier een besluit vast te leggen.' })
  versie!: number;

  @Field(() => Toestand, { description: 'Hoe ver het stuk hier is.' })
  toestand!: ToestandWaarde;

  @Field(() => PeriodeType, { nullable: true, description: 'Het venster waarin het plan het besluit wil.' })
  venster!: PeriodeType | null;

  @Field({ description: 'bron, sjabloon (berekend) of onbekend.' })
  vensterHerkomst!: string;

  @Field(() => Vensterpassing, { description: 'Hoe de prognose, of het besluit, in dat venster past.' })
  vensterpassing!: VensterpassingWaarde;

  @Field(() => DatumUitdrukkingType, {
    nullable: true,
    description: 'De datum die de detailplanning geeft; leeg als het plan hier alleen een venster heeft.',
  })
  plan!: DatumUitdrukkingType | null;

  @Field(() => MomentType, { description: 'Wanneer het stuk hier kan worden aangeleverd.' })
  gereed!: MomentType;

  @Field(() => MomentType, { description: 'De dag van het besluit: genomen of verwacht.' })
  prognose!: MomentType;

  @Field(() => Grond, { description: 'Waarop de prognose rust.' })
  grond!: GrondWaarde;

  @Field(() => VergaderingType, {
    nullable: true,
    description: 'De gekozen vergadering; bij een band die van de laatste dag.',
  })
  vergadering!: VergaderingType | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Aanleveren uiterlijk op deze dag, om de gekozen vergadering te halen; leeg na een uitstel waarbij het stuk er blijft liggen.',
  })
  aanleverenVoor!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Kalenderdagen tussen gereed en de aanleverdatum, of de vergadering zelf als het stuk op de agenda staat of het plan haar dag noemt; noemt het plan meer dagen, dan tot de vroegste. Leeg als een van beide onbekend is, en na het besluit.',
  })
  margeDagen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Dezelfde ruimte in werkdagen.' })
  margeWerkdagen!: number | null;

  @Field(() => VergaderingType, {
    nullable: true,
    description: 'Waar het stuk terechtkomt als het de gekozen vergadering mist.',
  })
  volgende!: VergaderingType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Wat één dag te laat kost, in kalenderdagen; leeg als geen volgende vergadering bekend is.',
  })
  sprongDagen!: number | null;

  @Field(() => SprongType, {
    nullable: true,
    description: 'Dezelfde sprong, met het reces dat ertussen ligt en wat daarachter valt.',
  })
  sprong!: SprongType | null;

  @Field(() => [MogelijkeVergaderingType], {
    description:
      'Bij een band de vergaderingen waarin het kan vallen, of de dagen waaruit volgens het plan nog is te kiezen, de vroegste eerst en de gekozen vergadering als laatste, elk met haar aanleverdatum: vertel die van de vroegste eerst. Leeg als de dag zeker is.',
  })
  mogelijkeVergaderingen!: readonly MogelijkeVergaderingType[];

  @Field(() => BesluitType, { nullable: true, description: 'Het laatst vastgelegde besluit.' })
  besluit!: BesluitType | null;

  @Field(() => BesluitkeuzeType, { description: 'Wat hier kan worden vastgelegd.' })
  besluitkeuze!: BesluitkeuzeType;

  @Field(() => Neesoort, {
    nullable: true,
    description: 'Wat het gremium over dit stuk wordt gevraagd; leeg als geen bron het noemt.',
  })
  gevraagd!: NeesoortWaarde | null;

  @Field(() => [String], { description: 'Waarom de prognose zo is, als zinnen.' })
  redenen!: readonly string[];

  @Field(() => [WaarschuwingType], { description: 'De waarschuwingen over deze cel.' })
  waarschuwingen!: readonly WaarschuwingType[];

  @Field({ description: 'Waar als de prognose op een verzonnen vergaderschema rust.' })
  voorbeeld!: boolean;
}

/** The warnings that belong to one cell, by its key. */
export type WaarschuwingenPerCel = ReadonlyMap<string, readonly WaarschuwingType[]>;

export function celSleutel(mijlpaal: number | null, station: string | null, gemeente: string | null): string {
  return `${String(mijlpaal)}|${station ?? ''}|${gemeente ?? ''}`;
}

export function naarCel(
  prognose: Stationsprognose,
  berekening: Berekening,
  namen: Namen,
  waarschuwingen: () => WaarschuwingenPerCel,
): CelType {
  const { stap, vergadering, volgende } = prognose;
  const { behandeling, gremium } = stap;
  const redenen = eenmalig(() => redenenBij(prognose, berekening).map(verklaar));
  const sprong = eenmalig(() => sprongVan(prognose, berekening));
  const mogelijk = eenmalig(() => mogelijkeVergaderingen(prognose, berekening).map(naarMogelijkeVergadering));
  const marge = krapsteMarge(prognose, berekening);
  const besluitkeuze = eenmalig(() => naarBesluitkeuze(stap, berekening));
  const sleutel = celSleutel(behandeling.mijlpaal, behandeling.station, behandeling.gemeente);
  return {
    behandeling: behandeling.id,
    mijlpaal: behandeling.mijlpaal,
    station: behandeling.station,
    gremium: { code: gremium.code, naam: gremium.naam },
    gemeente: namen.gemeente(behandeling.gemeente),
    versie: behandeling.versie,
    toestand: prognose.toestand,
    venster: naarPeriode(behandeling.venster),
    fase: stap.station.fase ?? null,
    vensterHerkomst: behandeling.vensterHerkomst,
    get vensterpassing() {
      return vensterpassingVan(prognose);
    },
    plan: stap.activiteit === null ? null : naarDatumUitdrukking(stap.activiteit.datum),
    gereed: naarMoment(prognose.gereed),
    prognose: { ...naarMoment(prognose.dag), tekst: formatBesluitdag(prognose, berekening.plan) },
    grond: prognose.grond,
    vergadering: vergadering === null ? null : naarVergadering(vergadering),
    aanleverenVoor: naarDatum(aanleverenVoor(prognose)),
    margeDagen: marge?.dagen ?? null,
    margeWerkdagen: marge?.werkdagen ?? null,
    volgende: volgende === null ? null : naarVergadering(volgende),
    get sprongDagen() {
      return sprong()?.dagen ?? null;
    },
    get sprong() {
      const gevonden = sprong();
      return gevonden === null ? null : naarSprong(gevonden);
    },
    get mogelijkeVergaderingen() {
      return mogelijk();
    },
    besluit: stap.besluit === null ? null : naarBesluit(stap.besluit),
    get besluitkeuze() {
      return besluitkeuze();
    },
    get gevraagd() {
      return gevraagdVan(behandeling.mijlpaal, stap.station, berekening.stand);
    },
    get redenen() {
      return redenen();
    },
    get waarschuwingen() {
      return waarschuwingen().get(sleutel) ?? [];
    },
    voorbeeld: rustOpVoorbeeld(prognose, berekening),
  };
}

/** A forecast is an example as soon as one meeting on the way to it was invented. */
export function rustOpVoorbeeld(prognose: Stationsprognose, berekening: Berekening): boolean {
  if (isUitgesproken(prognose)) {
    return prognose.stap.besluit?.herkomst.bron === 'Voorbeeld';
  }
  return (
    prognose.vergadering?.herkomst === 'voorbeeld' ||
    prognose.stap.voorgangers.some((positie) => {
      const voorganger = berekening.prognoses[positie];
      return voorganger !== undefined && rustOpVoorbeeld(voorganger, berekening);
    })
  );
}
