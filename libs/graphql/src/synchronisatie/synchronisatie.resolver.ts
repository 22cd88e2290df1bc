import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { Sporen } from './sporen.js';
import { SynchronisatiepuntType, naarSynchronisatiepunt } from './synchronisatie.type.js';

@Resolver()
export class SynchronisatieResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly sporen: Sporen,
  ) {}

  @Query(() => [SynchronisatiepuntType], {
    description:
      'De momenten waarop dit traject een ander raakt, en of beide er dan op tijd zijn; ook als alleen het andere traject ze noemt.',
  })
  async synchronisatiepunten(
    @Args() args: TrajectArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly SynchronisatiepuntType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(TrajectArgs, args);
    return (await this.sporen.synchronisaties(opname)).map(naarSynchronisatiepunt);
  }
}
