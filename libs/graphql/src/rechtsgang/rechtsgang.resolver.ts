import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { RechtsgangType } from './rechtsgang.type.js';
import { maakRechtsgang } from './rechtsgang.view.js';

@Resolver()
export class RechtsgangResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => RechtsgangType, {
    description:
      'Welk recht wanneer geldt, hoeveel gemeenten nodig zijn, wie meedoet, en wat na de raden nog moet.',
  })
  async rechtsgang(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<RechtsgangType> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(TrajectArgs, args);
    return this.vragen.afgeleid(opname, 'rechtsgang', () => maakRechtsgang(opname.berekening));
  }
}
