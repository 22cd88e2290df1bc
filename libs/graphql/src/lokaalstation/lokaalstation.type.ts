import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Herkomst, Stand, Stationsplaats } from '@routekaart/traject';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';

@ObjectType('LokaalStation', { description: 'Een station dat één gemeente in haar strook heeft gezet.' })
export class LokaalStationType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field({ description: 'De naam van het station.' })
  naam!: string;

  @Field({ description: 'De CBS-code van de gemeente.' })
  gemeente!: string;

  @Field(() => [Int], { description: 'De mijlpalen waarvoor het geldt.' })
  mijlpalen!: readonly number[];

  @Field(() => String, {
    nullable: true,
    description: 'Het station dat eraan voorafgaat; leeg: de route begint hier, of het is eruit genomen.',
  })
  na!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Het station dat erop volgt; leeg: het is eruit genomen.',
  })
  voor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'De code van het gremium; leeg: het is eruit genomen.',
  })
  gremium!: string | null;

  @Field(() => HerkomstType, { description: 'Wie dit vastlegde.' })
  herkomst!: HerkomstType;
}

export function naarLokaalStation(
  feit: {
    readonly station: string;
    readonly gemeente: string;
    readonly mijlpalen: readonly number[];
    readonly plaats: Stationsplaats | null;
    readonly herkomst: Omit<Herkomst, 'dag'>;
  },
  naam: string,
): LokaalStationType {
  const { station, gemeente, mijlpalen, plaats, herkomst } = feit;
  return {
    station,
    naam,
    gemeente,
    mijlpalen,
    na: plaats?.na ?? null,
    voor: plaats?.voor ?? null,
    gremium: plaats?.gremium ?? null,
    herkomst: naarHerkomst(herkomst),
  };
}

/** The local stations that stand on a day. */
export function naarLokaleStations({ lokaleStations = [], stations }: Stand): readonly LokaalStationType[] {
  const namen = new Map(stations.map(({ code, naam }) => [code, naam]));
  return lokaleStations.map(({ na, voor, gremium, ...feit }) =>
    naarLokaalStation({ ...feit, plaats: { na, voor, gremium } }, namen.get(feit.station) ?? feit.station),
  );
}
