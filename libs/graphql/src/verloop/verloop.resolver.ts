import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Dag, parseDag } from '@routekaart/kalender';
import { prognoseverloop } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { type Dossier, feitdagenVan, feitenVan } from '@routekaart/traject';
import { naarDatum } from '../algemeen/moment.type.js';
import { maakDashboard } from '../dashboard/dashboard.view.js';
import { nietGevondenFout, ongeldigeInvoerFout } from '../fouten.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { VerlooppuntType, naarVerlooppunt } from './prognoseverloop.type.js';
import { StandType, naarFeit } from './stand.type.js';
import { PrognoseverloopArgs, StandArgs } from './verloop.args.js';

/** How far one question looks back, in calendar days: a leap year. */
const TERUG = 366;
const WEKEN_VOORUIT = 4;

@Resolver()
export class VerloopResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly geheugen: Trajectgeheugen,
  ) {}

  @Query(() => StandType, { description: 'Wat op de peildatum gold, zoals bekend op een andere dag.' })
  async stand(@Args() args: StandArgs, @Vrager() vrager: Identiteit): Promise<StandType> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(StandArgs, args);
    const { dossier } = opname;
    const bekend = feitenVan(dossier);
    const alle = feitenVan(await this.geheugen.dossier(args.traject));
    const overzicht = this.vragen.overzicht(opname);
    return {
      ...maakDashboard(opname.berekening, overzicht, opname.versie, WEKEN_VOORUIT),
      zoalsBekendOp: naarDatum(opname.bekendOp) ?? '',
      feiten: bekend
        .toReversed()
        .slice(0, args.feiten)
        .map((feit) => naarFeit(feit, dossier)),
      aantalFeiten: bekend.length,
      laterVastgelegd: alle.filter(({ herkomst }) => herkomst.dag > opname.bekendOp).length,
    };
  }

  @Query(() => [VerlooppuntType], {
    description:
      'Hoe de prognose van een mijlpaal en haar doel tot de peildatum veranderden, de oudste eerst.',
  })
  async prognoseVerloop(
    @Args() args: PrognoseverloopArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly VerlooppuntType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(PrognoseverloopArgs, args);
    const { stand, peildatum } = opname.berekening;
    if (!stand.mijlpalen.some(({ nummer }) => nummer === args.mijlpaal)) {
      throw nietGevondenFout('mijlpaal', `Mijlpaal ${String(args.mijlpaal)} bestaat niet in dit traject.`);
    }
    const { dossier } = opname;
    const van = beginVan(args.van ?? null, peildatum, dossier);
    const { namen } = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `verloop|${String(args.mijlpaal)}|${String(van)}`, () =>
      prognoseverloop(dossier, args.mijlpaal, { van, tot: peildatum }).map((punt) =>
        naarVerlooppunt(punt, dossier, namen),
      ),
    );
  }
}

/** Fails with ONGELDIGE_INVOER when it lies after the peildatum, or too far before it. */
function beginVan(gevraagd: string | null, peildatum: Dag, dossier: Dossier): Dag {
  const vroegst = peildatum - TERUG;
  const van = gevraagd === null ? null : parseDag(gevraagd);
  if (van === null) {
    return Math.min(peildatum, Math.max(vroegst, feitdagenVan(dossier)[0] ?? peildatum));
  }
  if (van > peildatum) {
    throw ongeldigeInvoerFout('van', 'Het verloop eindigt op de peildatum: begin op die dag of eerder.');
  }
  if (van < vroegst) {
    throw ongeldigeInvoerFout('van', `Het verloop gaat hooguit ${String(TERUG)} dagen terug.`);
  }
  return van;
}
