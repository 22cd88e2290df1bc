import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { IsInt, Max, Min } from 'class-validator';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { StuurgroepDashboardType } from './dashboard.type.js';
import { maakDashboard } from './dashboard.view.js';

@ArgsType()
class DashboardArgs extends TrajectArgs {
  @Field(() => Int, {
    defaultValue: 4,
    description: 'Hoeveel weken vooruit de komende besluiten gaan: 1 tot en met 26.',
  })
  @IsInt()
  @Min(1, { message: 'Kijk ten minste 1 week vooruit.' })
  @Max(26, { message: 'Kijk hooguit 26 weken vooruit.' })
  weken = 4;
}

@Resolver()
export class DashboardResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => StuurgroepDashboardType, { description: 'Het dashboard van de stuurgroep op een peildatum.' })
  async stuurgroepDashboard(
    @Args() args: DashboardArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<StuurgroepDashboardType> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(DashboardArgs, args);
    const overzicht = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `dashboard|${String(args.weken)}`, () =>
      maakDashboard(opname.berekening, overzicht, opname.versie, args.weken),
    );
  }
}
