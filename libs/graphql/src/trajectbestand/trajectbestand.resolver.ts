import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { samenvatting } from '@routekaart/bijlage';
import { veiligeBestandsnaam } from '@routekaart/documenten';
import { formatIso, parseDag } from '@routekaart/kalender';
import { TrajectbestandRepository, leesTrajectbestand, schrijfYaml } from '@routekaart/persistence';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { nietGevondenFout } from '../fouten.js';
import { eisGeldig } from '../geheugen/vragen.js';
import { Klok } from '../klok.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import {
  ControleerTrajectbestandArgs,
  ExportTrajectbestandArgs,
  ImportTrajectbestandInput,
} from './trajectbestand.input.js';
import {
  ImportTrajectbestandResultaat,
  type TrajectIngelezen,
  TrajectbestandType,
  TrajectbestandcontroleType,
  naarFouten,
} from './trajectbestand.type.js';
import { Trajectbestanden } from './trajectbestanden.js';

const MEDIATYPEN = { yaml: 'application/yaml', json: 'application/json' } as const;

@Resolver()
export class TrajectbestandResolver {
  constructor(
    private readonly trajectbestanden: Trajectbestanden,
    private readonly repository: TrajectbestandRepository,
    private readonly klok: Klok,
  ) {}

  @Query(() => TrajectbestandcontroleType, {
    description: 'Zegt wat er niet klopt aan een trajectbestand. Er wordt niets vastgelegd.',
  })
  controleerTrajectbestand(
    @Args() args: ControleerTrajectbestandArgs,
    @Vrager() vrager: Identiteit,
  ): TrajectbestandcontroleType {
    eisRecht(vrager, 'traject-beheren');
    eisGeldig(toetsInvoer(ControleerTrajectbestandArgs, args));
    const gelezen = leesTrajectbestand(args.tekst);
    return gelezen.kind === 'fout'
      ? { inOrde: false, samenvatting: null, ...naarFouten(gelezen.fouten) }
      : { inOrde: true, samenvatting: samenvatting(gelezen.bestand), ...naarFouten([]) };
  }

  @Query(() => TrajectbestandType, {
    description: 'Een heel traject als bestand, zoals het op de peildatum bekend was.',
  })
  async exportTrajectbestand(
    @Args() args: ExportTrajectbestandArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<TrajectbestandType> {
    eisRecht(vrager, 'traject-beheren');
    eisGeldig(toetsInvoer(ExportTrajectbestandArgs, args));
    const gevraagd = args.zoalsBekendOp ?? args.peildatum ?? null;
    const bekendOp = (gevraagd === null ? null : parseDag(gevraagd)) ?? this.klok.vandaag();
    const bestand = await this.repository.exporteer(args.traject, bekendOp);
    if (bestand === null) {
      throw nietGevondenFout('traject', `Er is geen traject met code “${args.traject}”.`);
    }
    return {
      bestandsnaam: veiligeBestandsnaam(`${args.traject} ${formatIso(bekendOp)}`, args.formaat),
      soort: MEDIATYPEN[args.formaat],
      tekst: args.formaat === 'yaml' ? schrijfYaml(bestand) : `${JSON.stringify(bestand, null, 2)}\n`,
    };
  }

  @Mutation(() => ImportTrajectbestandResultaat, {
    description: 'Leest een trajectbestand in als nieuw traject: alles of niets.',
  })
  importTrajectbestand(
    @Args('input', { description: 'Het bestand.' }) input: ImportTrajectbestandInput,
    @Vrager() vrager: Identiteit,
  ): Promise<TrajectIngelezen | WeigeringType> {
    return this.trajectbestanden.importeer(input, vrager);
  }
}
