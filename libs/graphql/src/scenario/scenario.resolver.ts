import { Args, Query, Resolver } from '@nestjs/graphql';
import { herstel, watAls } from '@routekaart/route';
import { ALGEMEEN, type Identiteit, leesbeperking, mag } from '@routekaart/toegang';
import { ongeldigeInvoerFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { eisGemeente } from '../gremium/zoek.js';
import { geenStrook } from '../terugrekenen/niet-gevonden.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { HerstelType } from './herstel.type.js';
import { maakHerstel } from './herstel.view.js';
import { naarMaatregelen, toetsTakken } from './naar-maatregel.js';
import { HerstelArgs, WatAlsArgs } from './scenario.args.js';
import { WatAlsType } from './wat-als.type.js';
import { maakWatAls } from './wat-als.view.js';

@Resolver()
export class ScenarioResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => WatAlsType, {
    description: 'Wat er zou veranderen met deze maatregelen. Er wordt niets vastgelegd.',
  })
  async watAls(@Args() args: WatAlsArgs, @Vrager() vrager: Identiteit): Promise<WatAlsType> {
    const { berekening, versie } = await this.vragen.opname(WatAlsArgs, args);
    const gemeente = leesbeperking(vrager, 'gemeenteroute-lezen');
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
    const fout = toetsTakken(args.maatregelen);
    if (fout !== null) {
      throw ongeldigeInvoerFout(fout.veld, fout.melding);
    }
    const maatregelen = naarMaatregelen(args.maatregelen, berekening.stand);
    return maakWatAls(watAls(berekening, maatregelen), versie, {
      gemeente,
      dashboard: mag(vrager, 'dashboard-lezen', ALGEMEEN),
      brieven: mag(vrager, 'procesbrief-lezen', ALGEMEEN),
    });
  }

  @Query(() => HerstelType, {
    description:
      'De kleinste verzamelingen maatregelen waarmee een gemeente haar venster of de ingangsdatum alsnog haalt.',
  })
  async herstel(@Args() args: HerstelArgs, @Vrager() vrager: Identiteit): Promise<HerstelType> {
    const opname = await this.vragen.opname(HerstelArgs, args);
    const { stand } = opname.berekening;
    const gevraagd = eisGemeente(stand, args.gemeente);
    const gemeente = gevraagd.code;
    eisRecht(vrager, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
    const { mijlpaal, doel } = args;
    const antwoord = this.vragen.afgeleid(opname, `herstel|${doel}|${String(mijlpaal)}|${gemeente}`, () => {
      const gezocht = herstel(opname.berekening, { mijlpaal, gemeente, doel });
      return gezocht === null ? null : maakHerstel(gezocht, stand);
    });
    if (antwoord === null) {
      throw geenStrook(mijlpaal, gevraagd, opname.berekening);
    }
    return antwoord;
  }
}
