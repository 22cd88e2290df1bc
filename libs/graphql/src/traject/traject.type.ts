import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Bedoeling, Fase, Stand } from '@routekaart/traject';
import { ActiviteitType, naarActiviteit } from '../activiteit/activiteit.type.js';
import { PeriodeType, naarPeriode } from '../algemeen/moment.type.js';
import { GeinformeerdeType, naarGeinformeerde } from '../geinformeerde/geinformeerde.type.js';
import { GremiumType, naarGremium } from '../gremium/gremium.type.js';
import { GemeenteType, maakNamen } from '../gremium/verwijzing.type.js';
import { StationsregelType, naarStationsregel } from '../stationsregel/stationsregel.type.js';
import { Bobfase, Stationsbedoeling } from './stationsaard.js';
import { TrajectKopType, naarTrajectKop } from './traject-kop.type.js';

@ObjectType('Station', { description: 'Een stap van de route: één gremium, of één per gemeente.' })
export class StationType {
  @Field({ description: 'De code.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => Int, { description: 'De plaats in de route.' })
  volgorde!: number;

  @Field({ description: 'Waar als elke gemeente hier een eigen gremium heeft.' })
  perGemeente!: boolean;

  @Field(() => [String], { description: 'De stations die eerst moeten hebben besloten.' })
  voorgangers!: readonly string[];

  @Field(() => Int, { description: 'Kalenderdagen tussen het besluit van de voorganger en aanleveren.' })
  verwerkingsdagen!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen die de handeling kost als er geen vergadering voor nodig is.',
  })
  duurDagen!: number | null;

  @Field({ description: 'Waar als dit na het besluit over het stuk komt, en voor de ingangsdatum.' })
  staart!: boolean;

  @Field(() => String, { nullable: true, description: 'Het wetsartikel waarop deze stap rust.' })
  grondslag!: string | null;

  @Field(() => Stationsbedoeling, {
    nullable: true,
    description: 'Wat hier van het gremium wordt gevraagd; leeg: wat zijn mandaat zegt.',
  })
  bedoeling?: Bedoeling | null;

  @Field(() => Bobfase, { nullable: true, description: 'De fase van het stuk hier; leeg als onbekend.' })
  fase?: Fase | null;
}

@ObjectType('StationVenster', { description: 'Het venster van een station voor één mijlpaal.' })
export class StationVensterType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => PeriodeType, { nullable: true, description: 'Het venster; leeg als het plan er geen geeft.' })
  venster!: PeriodeType | null;

  @Field({ description: 'bron, sjabloon of onbekend.' })
  herkomst!: string;
}

@ObjectType('Mijlpaal', { description: 'Een document dat de hele route aflegt.' })
export class MijlpaalType {
  @Field(() => Int, { description: 'Het nummer.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field({ description: 'Het stuk.' })
  stuk!: string;

  @Field({ description: 'bron, of sjabloon als de vensters zijn berekend uit eerdere mijlpalen.' })
  herkomst!: string;

  @Field(() => String, { nullable: true, description: 'Toelichting bij de herkomst.' })
  toelichting!: string | null;

  @Field(() => Int, { description: 'De versie van het stuk waarover allen besluiten.' })
  stukversie!: number;

  @Field(() => [StationVensterType], { description: 'De vensters van het plan.' })
  vensters!: readonly StationVensterType[];
}

@ObjectType('Traject', {
  description: 'Een traject met mijlpalen, activiteiten, gremia, werkgroepen en route.',
})
export class TrajectType extends TrajectKopType {
  @Field(() => [GemeenteType], { description: 'De deelnemende gemeenten.' })
  gemeenten!: readonly GemeenteType[];

  @Field(() => [GeinformeerdeType], {
    description: 'Wie daarbuiten alleen wordt geïnformeerd: zij besluiten niet.',
  })
  geinformeerden!: readonly GeinformeerdeType[];

  @Field(() => [MijlpaalType], { description: 'De mijlpalen.' })
  mijlpalen!: readonly MijlpaalType[];

  @Field(() => [ActiviteitType], {
    description: 'De activiteiten van de detailplanning, in de volgorde van de bron.',
  })
  activiteiten!: readonly ActiviteitType[];

  @Field(() => [GremiumType], { description: 'De gremia, met hun vergaderingen.' })
  gremia!: readonly GremiumType[];

  @Field(() => [GremiumType], { description: 'De werkgroepen, met hun zetels.' })
  werkgroepen!: readonly GremiumType[];

  @Field(() => [StationType], { description: 'De route.' })
  route!: readonly StationType[];

  @Field(() => [StationsregelType], { description: 'De plaatselijke regels over de stations.' })
  stationsregels!: readonly StationsregelType[];
}

export function maakTraject(stand: Stand, versie: number): TrajectType {
  const namen = maakNamen(stand);
  const gremia = stand.gremia.map((gremium) => naarGremium(gremium, stand, namen));
  return {
    ...naarTrajectKop(stand.traject, versie),
    gemeenten: stand.gemeenten,
    geinformeerden: (stand.geinformeerden ?? []).map(naarGeinformeerde),
    mijlpalen: stand.mijlpalen.map((mijlpaal) => ({
      ...mijlpaal,
      stukversie: Math.max(
        ...stand.stukversies.filter((v) => v.mijlpaal === mijlpaal.nummer).map(({ nummer }) => nummer),
      ),
      vensters: stand.stations.flatMap(({ code }) => {
        const eerste = stand.behandelingen.find((b) => b.mijlpaal === mijlpaal.nummer && b.station === code);
        return eerste === undefined
          ? []
          : [{ station: code, venster: naarPeriode(eerste.venster), herkomst: eerste.vensterHerkomst }];
      }),
    })),
    activiteiten: stand.activiteiten.map((activiteit) => naarActiviteit(activiteit, namen)),
    gremia,
    werkgroepen: gremia.filter(({ soort }) => soort === 'werkgroep'),
    route: stand.stations,
    stationsregels: (stand.stationsregels ?? []).map(naarStationsregel),
  };
}
