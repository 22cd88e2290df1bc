import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { aanmeldoverzichtVan } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import { AanbiedingenArgs } from '../aanbod/aanbod.input.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Aanmeldkern, beslisAanmelding } from './aanmelding.beslissing.js';
import { RecordAanmeldingInput } from './aanmelding.input.js';
import { AanmeldoverzichtType, naarAanmeldoverzicht } from './aanmelding.type.js';

@ObjectType({ description: 'De aanmelding is vastgelegd.' })
export class AanmeldingVastgelegd {
  @Field(() => Int, { description: 'De nieuwe versie van de activiteit.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  activiteit!: string;
}

export const RecordAanmeldingResultaat = createUnionType({
  name: 'RecordAanmeldingResultaat',
  description: 'De vastgelegde aanmelding, of waarom het niet kan.',
  types: () => [AanmeldingVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver(() => AanmeldingVastgelegd)
export class AanmeldingResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Query(() => AanmeldoverzichtType, {
    description:
      'De aanmeldingen voor een ronde, en welke stroken geen sessie vóór hun raad hebben. Een gemeente ziet haar eigen.',
  })
  async aanmeldingen(
    @Args() args: AanbiedingenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<AanmeldoverzichtType> {
    const beperking = leesbeperking(vrager, 'aanbod-lezen');
    eisRecht(vrager, 'aanbod-lezen', { gemeente: beperking, beheerrol: null });
    const { berekening } = await this.vragen.opname(AanbiedingenArgs, args);
    const activiteit = berekening.stand.activiteiten.find(({ code }) => code === args.activiteit);
    if (activiteit === undefined) {
      throw nietGevondenFout('activiteit', `“${args.activiteit}” is geen activiteit van dit traject.`);
    }
    return naarAanmeldoverzicht(
      aanmeldoverzichtVan(activiteit, berekening),
      (gemeente) => beperking === null || gemeente === beperking,
    );
  }

  @Mutation(() => RecordAanmeldingResultaat, {
    description: 'Legt vast hoeveel raadsleden van de eigen gemeente naar een sessie komen.',
  })
  async recordAanmelding(
    @Args('input', { description: 'De aanmelding.' }) input: RecordAanmeldingInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AanmeldingVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Aanmeldkern>(
      'aanmelding-vastleggen',
      input,
      toetsInvoer(RecordAanmeldingInput, input),
      vrager,
      (berekening) => beslisAanmelding(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(AanmeldingVastgelegd, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => AanmeldoverzichtType, { description: 'De aanmeldingen zoals het er nu voor staat.' })
  overzicht(
    @Parent() { traject, activiteit }: AanmeldingVastgelegd,
    @Vrager() vrager: Identiteit,
  ): Promise<AanmeldoverzichtType> {
    return this.aanmeldingen({ traject, activiteit }, vrager);
  }
}
