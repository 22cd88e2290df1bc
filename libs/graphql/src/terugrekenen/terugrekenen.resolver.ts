import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Periode, dagVan } from '@routekaart/kalender';
import { MAX_DAGEN, stappenfunctie, uitersteVoorAllen } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { ongeldigeInvoerFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { geenStation, geenStrook } from './niet-gevonden.js';
import { StappenfunctieType } from './stappenfunctie.type.js';
import { StappenfunctieArgs, TerugrekenenArgs, UitersteDagArgs } from './terugrekenen.args.js';
import { GezamenlijkUitersteType, TerugrekeningType } from './terugrekenen.type.js';
import { maakTerugrekening, naarGezamenlijk, naarStappenfunctie } from './terugrekenen.view.js';

@Resolver()
export class TerugrekenenResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => TerugrekeningType, {
    description: 'De laatste dag per station waarmee de strook van één gemeente haar doel nog haalt.',
  })
  async terugrekenen(
    @Args() args: TerugrekenenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<TerugrekeningType> {
    const opname = await this.vragen.opname(TerugrekenenArgs, args);
    const gemeente = eisGemeente(opname.berekening.stand, args.gemeente);
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente: gemeente.code, beheerrol: null });
    const terug = maakTerugrekening(args.mijlpaal, gemeente, opname.berekening);
    if (terug === null) {
      throw geenStrook(args.mijlpaal, gemeente, opname.berekening);
    }
    return terug;
  }

  @Query(() => GezamenlijkUitersteType, {
    description: 'De laatste dag waarop een station mag besluiten, per gemeente en voor allen samen.',
  })
  async uitersteDag(
    @Args() args: UitersteDagArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<GezamenlijkUitersteType> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening } = await this.vragen.opname(UitersteDagArgs, args);
    const uiterste = uitersteVoorAllen(args.mijlpaal, args.station, args.doel, berekening);
    if (uiterste.perGemeente.length === 0) {
      throw geenStation(args.station, args.mijlpaal);
    }
    return naarGezamenlijk(uiterste, berekening);
  }

  @Query(() => StappenfunctieType, {
    description: 'Waar elke gemeente eindigt, voor elke dag in een periode waarop een station zou besluiten.',
  })
  async stappenfunctie(
    @Args() args: StappenfunctieArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<StappenfunctieType> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening } = await this.vragen.opname(StappenfunctieArgs, args);
    const stappen = stappenfunctie(args.mijlpaal, args.station, periodeUit(args), berekening);
    if (stappen.length === 0) {
      throw geenStation(args.station, args.mijlpaal);
    }
    return naarStappenfunctie(stappen, berekening);
  }
}

function periodeUit({ van, tot }: StappenfunctieArgs): Periode {
  const periode = { van: dagVan(van), tot: dagVan(tot) };
  const dagen = periode.tot - periode.van + 1;
  if (dagen < 1) {
    throw ongeldigeInvoerFout('tot', 'De laatste dag ligt vóór de eerste.');
  }
  if (dagen > MAX_DAGEN) {
    throw ongeldigeInvoerFout('tot', `Vraag hooguit ${MAX_DAGEN} dagen per keer; dit zijn er ${dagen}.`);
  }
  return periode;
}
