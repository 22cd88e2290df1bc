import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

@InterfaceType('Weigering', {
  description: 'Waarom een wijziging niet is vastgelegd. Er is dan niets veranderd.',
  resolveType: (waarde: object) => waarde.constructor,
})
export abstract class WeigeringType {
  @Field({ description: 'De vaste code, bijvoorbeeld ROUTE-01 of VERSIECONFLICT.' })
  code!: string;

  @Field({ description: 'De uitleg.' })
  melding!: string;

  @Field(() => String, { nullable: true, description: 'Het veld van de invoer waar het om gaat.' })
  veld!: string | null;
}

@ObjectType('RegelGeschonden', {
  implements: () => WeigeringType,
  description: 'Een regel van het domein laat dit niet toe.',
})
export class RegelGeschonden extends WeigeringType {}

@ObjectType('NietGevonden', {
  implements: () => WeigeringType,
  description: 'Wat de invoer noemt, bestaat niet.',
})
export class NietGevonden extends WeigeringType {}

@ObjectType('NietToegestaan', { implements: () => WeigeringType, description: 'Deze rol mag dit niet.' })
export class NietToegestaan extends WeigeringType {}

@ObjectType('OngeldigeInvoer', {
  implements: () => WeigeringType,
  description: 'Een veld van de invoer heeft een onmogelijke waarde.',
})
export class OngeldigeInvoer extends WeigeringType {}

@ObjectType('SleutelHergebruikt', {
  implements: () => WeigeringType,
  description: 'Deze sleutel hoort al bij een ander verzoek.',
})
export class SleutelHergebruikt extends WeigeringType {}

@ObjectType('Versieconflict', { implements: () => WeigeringType, description: 'Iemand anders was eerder.' })
export class Versieconflict extends WeigeringType {
  @Field(() => Int, { description: 'De huidige versie.' })
  huidigeVersie!: number;

  @Field(() => String, { nullable: true, description: 'Wie de laatste wijziging vastlegde.' })
  door!: string | null;

  @Field(() => String, { nullable: true, description: 'Wanneer dat was (ISO 8601, UTC).' })
  op!: string | null;
}

export const WEIGERINGEN = [
  RegelGeschonden,
  NietGevonden,
  NietToegestaan,
  OngeldigeInvoer,
  SleutelHergebruikt,
  Versieconflict,
] as const;

/** An instance of this GraphQL type, so that a union knows which one it is. */
export function maak<T extends object>(soort: new () => T, velden: T): T {
  return Object.assign(new soort(), velden);
}
