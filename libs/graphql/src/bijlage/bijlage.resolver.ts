import { Args, Query, Resolver } from '@nestjs/graphql';
import { formatIso } from '@routekaart/kalender';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { Vragen, eisGeldig } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import type { BestandGeweigerd } from '../vergaderschema/vergaderschema-resultaat.type.js';
import { weigerBestand } from '../vergaderschema/vergaderschemas.js';
import { exporttabellen } from './exporttabellen.js';
import { KeurPlanningArgs } from './keur-planning.args.js';
import { keur, toetsBron } from './keur.js';
import { ExportPlanningArgs, PlanningbestandType } from './planningexport.type.js';
import { KeurPlanningResultaat, type PlanningkeuringType } from './planningkeuring.type.js';
import { naarPlanningkeuring } from './planningkeuring.view.js';
import { schrijfPlanning } from './schrijf-planning.js';

@Resolver()
export class BijlageResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => KeurPlanningResultaat, {
    description:
      'Leest een bijlage met planningstabellen en zegt wat er niet klopt. Er wordt niets vastgelegd.',
  })
  async keurPlanning(
    @Args() args: KeurPlanningArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<PlanningkeuringType | BestandGeweigerd> {
    eisRecht(vrager, 'planning-keuren');
    eisGeldig(toetsInvoer(KeurPlanningArgs, args) ?? toetsBron(args));
    const { stand } = (await this.vragen.opname(KeurPlanningArgs, args)).berekening;
    const uitkomst = await keur(args, stand);
    return 'kind' in uitkomst
      ? weigerBestand(uitkomst, args.bestand == null ? 'tekst' : 'bestand')
      : naarPlanningkeuring(uitkomst, args);
  }

  @Query(() => PlanningbestandType, {
    description:
      'De tabellen van de detailplanning met de data die op de peildatum gelden, als bestand dat weer te lezen is.',
  })
  async exportPlanning(
    @Args() args: ExportPlanningArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<PlanningbestandType> {
    eisRecht(vrager, 'weekplanning-lezen');
    const { stand } = (await this.vragen.opname(ExportPlanningArgs, args)).berekening;
    const titel = `Planning ${stand.traject.code} ${formatIso(stand.peildatum)}`;
    return schrijfPlanning(titel, exporttabellen(stand), args.formaat);
  }
}
