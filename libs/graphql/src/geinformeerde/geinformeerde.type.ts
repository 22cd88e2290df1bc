import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Informatiestrook } from '@routekaart/route';
import type { Geinformeerde, Geinformeerdesoort as GeinformeerdesoortWaarde } from '@routekaart/traject';
import { MomentType, naarMoment } from '../algemeen/moment.type.js';
import { opsomming } from '../algemeen/opsomming.js';

export const Geinformeerdesoort = opsomming<GeinformeerdesoortWaarde>(
  'Geinformeerdesoort',
  'Wie alleen wordt geïnformeerd.',
  { gemeente: 'Een gemeente die niet deelneemt.', afnemer: 'Een andere afnemer.' },
);

@ObjectType('Geinformeerde', {
  description: 'Wie buiten de deelnemende gemeenten van een stuk hoort en niet besluit.',
})
export class GeinformeerdeType {
  @Field({ description: 'De code.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => Geinformeerdesoort, { description: 'Gemeente of andere afnemer.' })
  soort!: GeinformeerdesoortWaarde;

  @Field(() => String, { nullable: true, description: 'Waar het staat.' })
  bron!: string | null;
}

@ObjectType('Informatiestrook', {
  description: 'Een stuk op weg naar wie alleen wordt geïnformeerd. Telt nooit als besluit.',
})
export class InformatiestrookType {
  @Field(() => GeinformeerdeType, { description: 'Wie.' })
  geinformeerde!: GeinformeerdeType;

  @Field(() => Int, { description: 'De mijlpaal.' })
  mijlpaal!: number;

  @Field(() => MomentType, { description: 'Wanneer er iets te horen is.' })
  prognose!: MomentType;

  @Field({ description: 'Leesbaar.' })
  tekst!: string;
}

export function naarGeinformeerde({ code, naam, soort, bron }: Geinformeerde): GeinformeerdeType {
  return { code, naam, soort, bron };
}

export function naarInformatiestrook(strook: Informatiestrook): InformatiestrookType {
  return {
    geinformeerde: naarGeinformeerde(strook.geinformeerde),
    mijlpaal: strook.mijlpaal,
    prognose: naarMoment(strook.dag),
    tekst: strook.zin,
  };
}
