import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Besluit } from '@routekaart/traject';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import type { Vastgelegd } from '../mutatie/wijzigen.js';
import { BesluitType, naarBesluit } from './besluit.type.js';

@ObjectType({ description: 'Het besluit is vastgelegd.' })
export class BesluitVastgelegd {
  @Field(() => BesluitType, { description: 'Het besluit.' })
  besluit!: BesluitType;

  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const RecordBesluitResultaat = createUnionType({
  name: 'RecordBesluitResultaat',
  description: 'Het vastgelegde besluit, of waarom het niet kan.',
  types: () => [BesluitVastgelegd, ...WEIGERINGEN] as const,
});

export const CorrectBesluitResultaat = createUnionType({
  name: 'CorrectBesluitResultaat',
  description: 'De vastgelegde correctie, of waarom zij niet kan.',
  types: () => [BesluitVastgelegd, ...WEIGERINGEN] as const,
});

/** The part of the answer that is kept for repetitions. */
export interface Besluitkern {
  readonly besluit: Omit<Besluit, 'herkomst'>;
  readonly versie: number;
}

export function naarBesluitVastgelegd(
  vastgelegd: Vastgelegd<Besluitkern> | WeigeringType,
  traject: string,
): BesluitVastgelegd | WeigeringType {
  if (!('herkomst' in vastgelegd)) {
    return vastgelegd;
  }
  const { resultaat, herkomst } = vastgelegd;
  return maak(BesluitVastgelegd, {
    besluit: naarBesluit({ ...resultaat.besluit, herkomst }),
    versie: resultaat.versie,
    trajectVersie: herkomst.volgnummer,
    traject,
    behandeling: resultaat.besluit.behandeling,
  });
}
