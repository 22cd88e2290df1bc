import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  VOORUITBLIKKEN,
  kansVanMijlpaal,
  kansVanStrook,
  trefzekerheidPerGremium,
  trefzekerheidVan,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { GemeenteRouteArgs } from '../gemeente-route/gemeente-route.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { Terugblik } from './terugblik.js';
import {
  StrookTrefzekerheidType,
  TrefzekerheidType,
  naarGremiumTrefzekerheid,
  naarMijlpaalkans,
  naarStationTrefzekerheid,
} from './trefzekerheid.type.js';

/** A chance rests on the forecasts that looked furthest ahead. */
const VOORUIT = Math.max(...VOORUITBLIKKEN);

@Resolver()
export class TrefzekerheidResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly terugblik: Terugblik,
  ) {}

  @Query(() => TrefzekerheidType, {
    description: 'Hoe goed eerdere prognoses waren, en welke kans dat de mijlpalen geeft.',
  })
  async trefzekerheid(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<TrefzekerheidType> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(TrajectArgs, args);
    const treffers = this.terugblik.treffers(opname);
    const { berekening } = opname;
    const { namen } = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, 'trefzekerheid', () => ({
      stations: trefzekerheidVan(treffers).map(naarStationTrefzekerheid),
      gremia: trefzekerheidPerGremium(treffers).flatMap((een) => naarGremiumTrefzekerheid(een, namen)),
      mijlpalen: berekening.stand.mijlpalen.map(({ nummer }) =>
        naarMijlpaalkans(kansVanMijlpaal(nummer, berekening, treffers, VOORUIT)),
      ),
    }));
  }

  @Query(() => StrookTrefzekerheidType, {
    description: 'Hoe goed eerdere prognoses voor één gemeente waren, en welke kans dat haar strook geeft.',
  })
  async strookTrefzekerheid(
    @Args() args: GemeenteRouteArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<StrookTrefzekerheidType> {
    const opname = await this.vragen.opname(GemeenteRouteArgs, args);
    const { berekening } = opname;
    const { code } = eisGemeente(berekening.stand, args.gemeente);
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: code, beheerrol: null });
    const treffers = this.terugblik.treffers(opname);
    const { namen } = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `trefzekerheid|${code}`, () => ({
      gremia: trefzekerheidPerGremium(treffers.filter(({ gemeente }) => gemeente === code)).flatMap((een) =>
        naarGremiumTrefzekerheid(een, namen),
      ),
      mijlpalen: berekening.stand.mijlpalen.map(({ nummer }) =>
        naarMijlpaalkans(kansVanStrook(nummer, code, berekening, treffers, VOORUIT)),
      ),
    }));
  }
}
