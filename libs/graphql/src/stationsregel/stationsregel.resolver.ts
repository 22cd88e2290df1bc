import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Regelkern, beslisStationsregel } from './stationsregel.beslissing.js';
import { RecordStationsregelInput } from './stationsregel.input.js';
import { StationsregelType, naarStationsregel } from './stationsregel.type.js';

@ObjectType({ description: 'De regel is vastgelegd of ingetrokken.' })
export class StationsregelVastgelegd {
  @Field(() => StationsregelType, { description: 'De regel.' })
  regel!: StationsregelType;

  @Field({ description: 'Of zij is ingetrokken.' })
  ingetrokken!: boolean;

  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden!: string | null;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordStationsregelResultaat = createUnionType({
  name: 'RecordStationsregelResultaat',
  description: 'De regel, of waarom het niet kan.',
  types: () => [StationsregelVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class StationsregelResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly wijzigen: Wijzigen,
  ) {}

  @Query(() => [StationsregelType], {
    description: 'De plaatselijke regels over de stations die op een dag gelden.',
  })
  async stationsregels(
    @Args() args: TrajectArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly StationsregelType[]> {
    eisRecht(vrager, 'traject-lezen');
    const { stand } = (await this.vragen.opname(TrajectArgs, args)).berekening;
    return (stand.stationsregels ?? []).map(naarStationsregel);
  }

  @Mutation(() => RecordStationsregelResultaat, {
    description: 'Legt een plaatselijke regel over een station vast, vervangt haar of trekt haar in.',
  })
  async recordStationsregel(
    @Args('input', { description: 'De regel.' }) input: RecordStationsregelInput,
    @Vrager() vrager: Identiteit,
  ): Promise<StationsregelVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Regelkern>(
      'stationsregel-vastleggen',
      input,
      toetsInvoer(RecordStationsregelInput, input),
      vrager,
      (...nu) => beslisStationsregel(input, vrager, ...nu),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    const { regel, ingetrokken, reden } = resultaat;
    return maak(StationsregelVastgelegd, {
      regel: naarStationsregel({ ...regel, herkomst }),
      ingetrokken,
      reden,
      trajectVersie: herkomst.volgnummer,
    });
  }
}
