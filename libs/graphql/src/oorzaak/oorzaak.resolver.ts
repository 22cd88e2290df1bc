import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  oorzaakVan,
  oorzaakVanIngangsdatum,
  oorzaakVanMijlpaal,
  oorzaakVanUiterste,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { geenStation } from '../terugrekenen/niet-gevonden.js';
import { WaaromArgs, WaaromUitersteArgs } from '../terugrekenen/terugrekenen.args.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { OorzaakType, naarOorzaak } from './oorzaak.type.js';

@Resolver()
export class OorzaakResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => OorzaakType, { description: 'Waarom de datum van een station is wat zij is.' })
  async waarom(@Args() args: WaaromArgs, @Vrager() vrager: Identiteit): Promise<OorzaakType> {
    const { berekening } = await this.vragen.opname(WaaromArgs, args);
    const { stand, prognoses } = berekening;
    const gemeente = args.gemeente == null ? null : eisGemeente(stand, args.gemeente).code;
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
    const prognose = prognoses.find(
      ({ stap: { behandeling } }) =>
        behandeling.mijlpaal === args.mijlpaal &&
        behandeling.station === args.station &&
        behandeling.gemeente === gemeente,
    );
    if (prognose === undefined) {
      throw geenStation(args.station, args.mijlpaal);
    }
    return naarOorzaak(oorzaakVan(prognose, berekening), stand);
  }

  @Query(() => OorzaakType, {
    description: 'Waarom een mijlpaal op deze dag is besloten: de strook of stroken die de dag bepalen.',
  })
  async waaromMijlpaal(@Args() args: MijlpaalArgs, @Vrager() vrager: Identiteit): Promise<OorzaakType> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening } = await this.vragen.opname(MijlpaalArgs, args);
    const prognose = berekening.mijlpalen.find(({ mijlpaal }) => mijlpaal === args.mijlpaal);
    if (prognose === undefined) {
      throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(args.mijlpaal)} bestaat niet in dit traject.`);
    }
    return naarOorzaak(oorzaakVanMijlpaal(prognose, berekening), berekening.stand);
  }

  @Query(() => OorzaakType, {
    description: 'Waarom de ingangsdatum wordt gehaald of niet: de laatste stap, met de wet die haar vraagt.',
  })
  async waaromIngangsdatum(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<OorzaakType> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening } = await this.vragen.opname(TrajectArgs, args);
    return naarOorzaak(oorzaakVanIngangsdatum(berekening), berekening.stand);
  }

  @Query(() => OorzaakType, {
    description:
      'Waarom een station uiterlijk op deze dag mag besluiten: welke vergadering en aanleverdatum van wie erna komt dan nog lukken, en een dag later niet.',
  })
  async waaromUitersteDag(
    @Args() args: WaaromUitersteArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<OorzaakType> {
    const { berekening } = await this.vragen.opname(WaaromUitersteArgs, args);
    const { stand } = berekening;
    const gemeente = args.gemeente == null ? null : eisGemeente(stand, args.gemeente).code;
    if (gemeente === null) {
      eisRecht(vrager, 'dashboard-lezen');
    } else {
      eisRecht(vrager, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
    }
    const oorzaak = oorzaakVanUiterste({ ...args, gemeente }, berekening);
    if (oorzaak === null) {
      throw geenStation(args.station, args.mijlpaal);
    }
    return naarOorzaak(oorzaak, stand);
  }
}
