import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Traject } from '@routekaart/traject';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';

export const VOORBEELDLABEL =
  'Voorbeeld: de vergaderschema’s en besluiten zijn verzonnen; het plan van 2021 is echt.';

@ObjectType('TrajectKop', { description: 'Een traject in het kort.' })
export class TrajectKopType {
  @Field({ description: 'De code, bijvoorbeeld GR-SDD.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field({ description: 'Wat het traject moet bereiken.' })
  doel!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop de regeling moet gelden; leeg als niemand die heeft bepaald.',
  })
  ingangsdatum!: string | null;

  @Field({ description: 'Waar als vergaderschema’s en feiten verzonnen voorbeelden zijn.' })
  voorbeeld!: boolean;

  @Field(() => String, { nullable: true, description: 'Het opschrift dat overal bij voorbeelddata hoort.' })
  label!: string | null;

  @Field(() => Int, { description: 'Stijgt met elk vastgelegd feit.' })
  versie!: number;
}

export function naarTrajectKop(traject: Traject, versie: number): TrajectKopType {
  return {
    code: traject.code,
    naam: traject.naam,
    doel: traject.doel,
    ingangsdatum: naarDatum(traject.ingangsdatum),
    voorbeeld: traject.voorbeeld,
    label: traject.voorbeeld ? VOORBEELDLABEL : null,
    versie,
  };
}
