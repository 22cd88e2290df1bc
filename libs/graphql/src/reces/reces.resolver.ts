import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { RecesType, recessenVan } from './reces.type.js';

@Resolver()
export class RecesResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [RecesType], {
    description: 'De recessen van gremia die op een dag bekend zijn; recordAfspraak wijzigt ze.',
  })
  async recessen(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<readonly RecesType[]> {
    eisRecht(vrager, 'traject-lezen');
    return recessenVan((await this.vragen.opname(TrajectArgs, args)).berekening.stand);
  }
}
