import { Field, ObjectType } from '@nestjs/graphql';
import { type Kalenderperiode, formatIso, formatPeriode } from '@routekaart/kalender';
import { type Stand, isRecesOp } from '@routekaart/traject';
import { PeriodeType } from '../algemeen/moment.type.js';
import { GremiumRef, maakNamen } from '../gremium/verwijzing.type.js';

@ObjectType('Reces', { description: 'Dagen waarop een gremium niet vergadert.' })
export class RecesType {
  @Field(() => GremiumRef, { description: 'Het gremium.' })
  gremium!: GremiumRef;

  @Field({ description: 'De naam, bijvoorbeeld Zomerreces.' })
  naam!: string;

  @Field(() => PeriodeType, { description: 'De dagen.' })
  periode!: PeriodeType;

  @Field({ description: 'Waar als het verzonnen is om het voorbeeld te vullen.' })
  voorbeeld!: boolean;
}

/** The recessen of bodies that are known, by body in the order of the file and then by day. */
export function recessenVan(stand: Stand): readonly RecesType[] {
  const namen = maakNamen(stand);
  return stand.gremia.flatMap(({ code }) => {
    const gremium = namen.gremium(code);
    if (gremium === null) return [];
    return stand.kalenderperioden
      .filter((een) => isRecesOp(een, een.van, [code]))
      .sort((a, b) => a.van - b.van)
      .map((een) => ({ gremium, ...naarReces(een, stand) }));
  });
}

function naarReces(
  periode: Kalenderperiode,
  { vergaderingen, afspraken = [] }: Stand,
): Omit<RecesType, 'gremium'> {
  const { naam, van, tot, gremium } = periode;
  const isAfgesproken = afspraken.some(
    ({ afspraak }) =>
      afspraak.soort === 'reces' &&
      afspraak.gremium === gremium &&
      afspraak.periode?.van === van &&
      afspraak.periode.tot === tot,
  );
  return {
    naam,
    periode: { van: formatIso(van), tot: formatIso(tot), tekst: formatPeriode({ van, tot }) },
    voorbeeld:
      !isAfgesproken && vergaderingen.some((een) => een.gremium === gremium && een.herkomst === 'voorbeeld'),
  };
}
