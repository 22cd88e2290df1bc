import { Field, Int, ObjectType } from '@nestjs/graphql';
import { WeigeringType, maak } from '../mutatie/weigering.type.js';

@ObjectType('Rijbezwaar', { description: 'Een rij die zo niet kan worden vastgelegd, en waarom.' })
export class RijbezwaarType {
  @Field({ description: 'De vaste code, bijvoorbeeld PLAN-05.' })
  code!: string;

  @Field({ description: 'De uitleg, met de plaats ervoor.' })
  melding!: string;

  @Field(() => Int, { nullable: true, description: 'De rij (of gebeurtenis); leeg bij een regel.' })
  rij!: number | null;

  @Field(() => String, { nullable: true, description: 'De kolom; leeg als het om de hele rij gaat.' })
  kolom!: string | null;

  @Field({ description: 'Waar, bijvoorbeeld “rij 17, kolom Datum”.' })
  plaats!: string;
}

@ObjectType('RijGeweigerd', {
  implements: () => WeigeringType,
  description:
    'Een of meer rijen kunnen zo niet worden vastgelegd, en daarom is er niets vastgelegd. Code, melding en plaats zijn die van de eerste.',
})
export class RijGeweigerd extends WeigeringType {
  @Field(() => Int, { nullable: true, description: 'De rij (of gebeurtenis); leeg bij een regel.' })
  rij!: number | null;

  @Field(() => String, { nullable: true, description: 'De kolom; leeg als het om de hele rij gaat.' })
  kolom!: string | null;

  @Field({ description: 'Waar, bijvoorbeeld “rij 17, kolom Datum”.' })
  plaats!: string;

  @Field(() => [RijbezwaarType], { description: 'Alle rijen die zo niet kunnen, de eerste inbegrepen.' })
  bezwaren!: readonly RijbezwaarType[];
}

/** The refusal of everything for the sake of these rows; `null` without any. */
export function weigerRijen(bezwaren: readonly RijbezwaarType[], veld: string): RijGeweigerd | null {
  const [eerste] = bezwaren;
  if (eerste === undefined) return null;
  const { code, melding, rij, kolom, plaats } = eerste;
  const overig = bezwaren.length - 1;
  const ook = overig === 0 ? '' : ` En nog ${overig === 1 ? 'één rij' : `${String(overig)} rijen`}.`;
  return maak(RijGeweigerd, { code, melding: `${melding}${ook}`, veld, rij, kolom, plaats, bezwaren });
}
