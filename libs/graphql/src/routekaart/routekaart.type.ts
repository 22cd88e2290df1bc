import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Dag, formatDag } from '@routekaart/kalender';
import { beeldVanRoutekaart, sleutelInPlan, vergelijkrijenVan } from '@routekaart/route';
import type { Dossier, Herkomst, Routekaart, Routekaartrij } from '@routekaart/traject';
import { DatumUitdrukkingType, naarDatumUitdrukking } from '../activiteit/activiteit.type.js';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { GremiumRef, maakNamen } from '../gremium/verwijzing.type.js';

@ObjectType('Routekaartrij', {
  description: 'Wat de routekaart van één activiteit, of van één station van een mijlpaal, zegt.',
})
export class RoutekaartrijType {
  @Field(() => String, { nullable: true, description: 'De code van de activiteit; leeg bij een station.' })
  activiteit!: string | null;

  @Field(() => Int, { nullable: true, description: 'De mijlpaal; leeg bij een activiteit.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'Het station van de route; leeg bij een activiteit.' })
  station!: string | null;

  @Field({ description: 'Waar de rij over gaat.' })
  naam!: string;

  @Field({
    description: 'datum, afwijking (ten opzichte van een editie) of toevoeging (niet in de routekaart).',
  })
  soort!: string;

  @Field(() => DatumUitdrukkingType, {
    nullable: true,
    description: 'De datum; bij een afwijking uitgerekend, leeg bij een toevoeging.',
  })
  datum!: DatumUitdrukkingType | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel kalenderdagen de genoemde editie later ligt dan de routekaart; negatief is eerder.',
  })
  laterDagen!: number | null;

  @Field(() => Int, { nullable: true, description: 'De editie waar de afwijking bij hoort.' })
  editie!: number | null;

  @Field({ description: 'Waar als het een extra vergadering is ten opzichte van de routekaart.' })
  extra!: boolean;

  @Field({ description: 'De tekst zoals geschreven.' })
  brontekst!: string;
}

@ObjectType('Routekaart', {
  description:
    'Een goedgekeurde globale planning: de meetlat. Wijzigt nooit; een nieuwe komt ernaast. Over rijen die zij niet noemt, is niets bekend.',
})
export class RoutekaartType {
  @Field(() => Int, { description: 'Het nummer binnen het traject, vanaf 1.' })
  nummer!: number;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => GremiumRef, { nullable: true, description: 'Wie haar goedkeurde; leeg als dat onbekend is.' })
  gremium!: GremiumRef | null;

  @Field(() => Datum, { nullable: true, description: 'De dag van die goedkeuring; leeg als onbekend.' })
  dag!: string | null;

  @Field({ description: 'Leesbaar, bijvoorbeeld “Routekaart 2021, goedkeuring onbekend”.' })
  tekst!: string;

  @Field({ description: 'Waarom deze routekaart er is.' })
  reden!: string;

  @Field(() => [RoutekaartrijType], { description: 'De rijen waarvan iets bekend is.' })
  rijen!: readonly RoutekaartrijType[];

  @Field(() => HerkomstType, { description: 'Wie haar vastlegde, wanneer, en uit welke bron.' })
  herkomst!: HerkomstType;
}

export function naarRoutekaart(
  routekaart: Omit<Routekaart, 'herkomst'>,
  herkomst: Omit<Herkomst, 'dag'>,
  dossier: Dossier,
): RoutekaartType {
  const { nummer, naam, dag, reden, rijen } = routekaart;
  const gremium = maakNamen(dossier.opzet).gremium(routekaart.gremium);
  const namen = new Map(vergelijkrijenVan(dossier).map((rij) => [rij.sleutel, rij.naam]));
  const beeld = beeldVanRoutekaart(routekaart, dossier);
  return {
    nummer,
    naam,
    gremium,
    dag: naarDatum(dag),
    tekst: `${naam}, ${goedkeuring(gremium, dag)}`,
    reden,
    rijen: rijen.map((rij) => {
      const sleutel = sleutelInPlan(rij.onderwerp, dossier.activiteiten);
      const gepland = beeld.rijen.get(sleutel);
      const datum = gepland === undefined || gepland.kind === 'afwezig' ? null : gepland.datum;
      return {
        ...naarRij(rij, namen.get(sleutel) ?? sleutel),
        datum: datum === null ? null : naarDatumUitdrukking(datum),
      };
    }),
    herkomst: naarHerkomst(herkomst),
  };
}

function goedkeuring(gremium: GremiumRef | null, dag: Dag | null): string {
  if (gremium === null) {
    return 'goedkeuring onbekend';
  }
  return `goedgekeurd door ${gremium.naam}${dag === null ? '' : ` op ${formatDag(dag)}`}`;
}

function naarRij({ onderwerp, basis, extra }: Routekaartrij, naam: string): Omit<RoutekaartrijType, 'datum'> {
  const isStation = onderwerp.kind === 'station';
  const isAfwijking = basis.kind === 'afwijking';
  return {
    activiteit: isStation ? null : onderwerp.activiteit,
    mijlpaal: isStation ? onderwerp.mijlpaal : null,
    station: isStation ? onderwerp.station : null,
    naam,
    soort: basis.kind,
    laterDagen: isAfwijking ? basis.dagen : null,
    editie: isAfwijking ? basis.editie : null,
    extra,
    brontekst: basis.kind === 'datum' ? basis.datum.tekst : basis.tekst,
  };
}
