import { Args, Query, Resolver } from '@nestjs/graphql';
import { oorzaakVan } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { geenStation } from '../terugrekenen/niet-gevonden.js';
import { WaaromArgs } from '../terugrekenen/terugrekenen.args.js';
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
}
