import { Field, ObjectType } from '@nestjs/graphql';
import { Datum } from '../algemeen/datum.scalar.js';
import { TrajectKopType } from '../traject/traject-kop.type.js';

@ObjectType('Rekenstand', {
  description: 'De feiten waarop de prognose rust, om er zelf mee te rekenen zoals de API het doet.',
})
export class RekenstandType {
  @Field(() => TrajectKopType, { description: 'Het traject.' })
  traject!: TrajectKopType;

  @Field(() => Datum, { description: 'De dag waarop wordt gerekend.' })
  peildatum!: string;

  @Field({
    description:
      'De feiten als JSON, met dagen als volgnummer (0 is do 1-1-1970). Zonder de teksten van wensen en zonder wie zich aanmeldde, voor wie die niet mag lezen.',
  })
  feiten!: string;
}
