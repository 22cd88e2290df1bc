import { Args, Query, Resolver } from '@nestjs/graphql';
import { DossierRepository } from '@routekaart/persistence';
import { type Berekening, synchronisaties } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { SynchronisatiepuntType, naarSynchronisatiepunt } from './synchronisatie.type.js';

@Resolver()
export class SynchronisatieResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly geheugen: Trajectgeheugen,
    private readonly dossiers: DossierRepository,
  ) {}

  @Query(() => [SynchronisatiepuntType], {
    description: 'De momenten waarop dit traject een ander raakt, en of beide er dan op tijd zijn.',
  })
  async synchronisatiepunten(
    @Args() args: TrajectArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly SynchronisatiepuntType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening } = await this.vragen.opname(TrajectArgs, args);
    const anderen = await this.berekeningenVan(berekening);
    return synchronisaties(berekening, (traject) => anderen.get(traject) ?? null).map(naarSynchronisatiepunt);
  }

  /** The computations, for the same peildatum, of the other trajecten that exist here. */
  private async berekeningenVan({ stand, peildatum }: Berekening): Promise<ReadonlyMap<string, Berekening>> {
    const gevraagd = new Set(stand.synchronisatiepunten.map(({ traject }) => traject));
    if (gevraagd.size === 0) {
      return new Map();
    }
    const koppen = await this.dossiers.trajecten();
    const bekend = koppen.filter(({ code }) => gevraagd.has(code));
    return new Map(
      await Promise.all(
        bekend.map(
          async ({ code }) => [code, (await this.geheugen.opname(code, peildatum)).berekening] as const,
        ),
      ),
    );
  }
}
