import { Field, ObjectType } from '@nestjs/graphql';
import type { Stand } from '@routekaart/traject';

@ObjectType('Gemeente', { description: 'Een deelnemende gemeente.' })
export class GemeenteType {
  @Field({ description: 'De CBS-code, bijvoorbeeld GM0505.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;
}

@ObjectType('GremiumVerwijzing', { description: 'Een gremium bij naam.' })
export class GremiumRef {
  @Field({ description: 'De code binnen het traject.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;
}

/** The names that belong to the codes of one Stand. */
export interface Namen {
  gemeente(code: string | null): GemeenteType | null;
  gremium(code: string | null): GremiumRef | null;
}

export function maakNamen(stand: Pick<Stand, 'gemeenten' | 'gremia'>): Namen {
  const gemeenten = new Map(stand.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const gremia = new Map(stand.gremia.map(({ code, naam }) => [code, { code, naam }]));
  return {
    gemeente: (code) => (code === null ? null : (gemeenten.get(code) ?? null)),
    gremium: (code) => (code === null ? null : (gremia.get(code) ?? null)),
  };
}
