import { Field, ObjectType } from '@nestjs/graphql';
import type { Eigendom } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { GremiumRef, type Namen } from '../gremium/verwijzing.type.js';

@ObjectType('Overdracht', { description: 'Het stuk ging over naar een gremium.' })
export class OverdrachtType {
  @Field(() => GremiumRef, { description: 'Naar welk gremium.' })
  gremium!: GremiumRef;

  @Field(() => Datum, { description: 'Op welke dag.' })
  dag!: string;
}

@ObjectType('Eigendom', {
  description: 'Van wie het stuk is in deze gemeente; wie het nu op tafel heeft, staat bij de stukplaats.',
})
export class EigendomType {
  @Field(() => GremiumRef, { nullable: true, description: 'De eigenaar; leeg als nog niemand het kreeg.' })
  eigenaar!: GremiumRef | null;

  @Field(() => Datum, { nullable: true, description: 'Sinds wanneer.' })
  sinds!: string | null;

  @Field(() => [OverdrachtType], { description: 'Elke overdracht tot nu toe, de eerste eerst.' })
  overdrachten!: readonly OverdrachtType[];

  @Field({ description: 'In woorden.' })
  uitleg!: string;
}

export function naarEigendom(eigendom: Eigendom, namen: Namen): EigendomType {
  return {
    eigenaar: namen.gremium(eigendom.eigenaar?.code ?? null),
    sinds: naarDatum(eigendom.sinds),
    overdrachten: eigendom.overdrachten.flatMap(({ gremium, dag }) => {
      const [verwijzing, opDag] = [namen.gremium(gremium.code), naarDatum(dag)];
      return verwijzing === null || opDag === null ? [] : [{ gremium: verwijzing, dag: opDag }];
    }),
    uitleg: eigendom.uitleg,
  };
}
