import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import {
  AFSPRAAKSOORTEN,
  type Afspraak,
  type AfspraakFeit,
  type Herkomst,
  type Stand,
  maatregeltekst,
} from '@routekaart/traject';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { WEIGERINGEN } from '../mutatie/weigering.type.js';

@ObjectType('Afspraak', { description: 'Wat is afgesproken in plaats van wat bij het traject is geladen.' })
export class AfspraakType {
  @Field({ description: `${AFSPRAAKSOORTEN.join(', ')}.` })
  soort!: string;

  @Field({ description: 'De afspraak, als zin.' })
  tekst!: string;

  @Field({ description: 'Waarom.' })
  reden!: string;

  @Field(() => HerkomstType, { description: 'Wie haar vastlegde, en wanneer.' })
  herkomst!: HerkomstType;
}

@ObjectType({ description: 'De afspraak is vastgelegd.' })
export class AfspraakVastgelegd {
  @Field(() => AfspraakType, { description: 'De afspraak.' })
  afspraak!: AfspraakType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordAfspraakResultaat = createUnionType({
  name: 'RecordAfspraakResultaat',
  description: 'De afspraak, of waarom het niet kan.',
  types: () => [AfspraakVastgelegd, ...WEIGERINGEN] as const,
});

/** The part of the answer that is kept for repetitions. */
export type Afspraakkern = Omit<AfspraakType, 'herkomst'>;

/** An afspraak in words, with names as the Stand has them. */
export function naarAfspraakkern(afspraak: Afspraak, reden: string, stand: Stand): Afspraakkern {
  return { soort: afspraak.soort, tekst: maatregeltekst(afspraak, stand), reden };
}

export function naarAfspraak(kern: Afspraakkern, herkomst: Omit<Herkomst, 'dag'>): AfspraakType {
  return { ...kern, herkomst: naarHerkomst(herkomst) };
}

export function naarAfspraken(feiten: readonly AfspraakFeit[], stand: Stand): readonly AfspraakType[] {
  return feiten.map(({ afspraak, reden, herkomst }) =>
    naarAfspraak(naarAfspraakkern(afspraak, reden, stand), herkomst),
  );
}
