import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Lokaalkern, beslisLokaalStation } from './lokaalstation.beslissing.js';
import { RecordLokaalStationInput, toetsEenGremium } from './lokaalstation.input.js';
import { LokaalStationType, naarLokaalStation, naarLokaleStations } from './lokaalstation.type.js';

@ObjectType({ description: 'Het station staat in de strook, of is eruit genomen.' })
export class LokaalStationVastgelegd {
  @Field(() => LokaalStationType, { description: 'Het station.' })
  lokaalStation!: LokaalStationType;

  @Field({ description: 'Of het eruit is genomen.' })
  uitgenomen!: boolean;

  @Field(() => String, { nullable: true, description: 'Waarom.' })
  reden!: string | null;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const RecordLokaalStationResultaat = createUnionType({
  name: 'RecordLokaalStationResultaat',
  description: 'Het station, of waarom het niet kan.',
  types: () => [LokaalStationVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class LokaalStationResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly wijzigen: Wijzigen,
  ) {}

  @Query(() => [LokaalStationType], {
    description: 'De stations die één gemeente in haar strook heeft gezet, zoals ze op een dag gelden.',
  })
  async lokaleStations(
    @Args() args: TrajectArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly LokaalStationType[]> {
    eisRecht(vrager, 'traject-lezen');
    return naarLokaleStations((await this.vragen.opname(TrajectArgs, args)).berekening.stand);
  }

  @Mutation(() => RecordLokaalStationResultaat, {
    description: 'Zet een station in de strook van één gemeente, of neemt het eruit.',
  })
  async recordLokaalStation(
    @Args('input', { description: 'Het station.' }) input: RecordLokaalStationInput,
    @Vrager() vrager: Identiteit,
  ): Promise<LokaalStationVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Lokaalkern>(
      'lokaalstation-vastleggen',
      input,
      toetsInvoer(RecordLokaalStationInput, input) ?? toetsEenGremium(input),
      vrager,
      (...nu) => beslisLokaalStation(input, vrager, ...nu),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    return maak(LokaalStationVastgelegd, {
      lokaalStation: naarLokaalStation({ ...resultaat, herkomst }, resultaat.naam),
      uitgenomen: resultaat.plaats === null,
      reden: resultaat.reden,
      trajectVersie: herkomst.volgnummer,
    });
  }
}
