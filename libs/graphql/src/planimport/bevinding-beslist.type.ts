import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { WEIGERINGEN } from '../mutatie/weigering.type.js';
import { ImportbevindingType } from './importbevinding.type.js';

@ObjectType({ description: 'Het besluit over een bevinding is vastgelegd.' })
export class BevindingBeslist {
  @Field(() => ImportbevindingType, { description: 'De bevinding, met het besluit.' })
  bevinding!: ImportbevindingType;

  @Field(() => [String], {
    description: 'Wat er door het besluit veranderde, in zinnen; leeg als het voorstel alleen woorden had.',
  })
  gevolgen!: readonly string[];

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const BeslisBevindingResultaat = createUnionType({
  name: 'BeslisBevindingResultaat',
  description: 'Het vastgelegde besluit, of waarom het niet kan.',
  types: () => [BevindingBeslist, ...WEIGERINGEN] as const,
});
