import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { IsInt, Max, Min } from 'class-validator';
import { PaginaArgs, TrajectArgs, pagina } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { ProcesbriefKopType, ProcesbriefType } from './procesbrief.type.js';
import { maakProcesbrief, naarProcesbriefKop } from './procesbrief.view.js';

@ArgsType()
class ProcesbriefArgs extends TrajectArgs {
  @Field(() => Int, { description: 'Het nummer van de brief.' })
  @IsInt()
  @Min(1, { message: 'Brieven zijn genummerd vanaf 1.' })
  @Max(9999, { message: 'Zoveel brieven zijn er niet.' })
  nummer!: number;
}

@Resolver()
export class ProcesbriefResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => [ProcesbriefKopType], { description: 'De procesbrieven, met venster en status.' })
  async procesbrieven(
    @Args() args: PaginaArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly ProcesbriefKopType[]> {
    eisRecht(vrager, 'traject-lezen');
    const { berekening } = await this.vragen.opname(PaginaArgs, args);
    const { stand, peildatum } = berekening;
    return pagina(stand.procesbrieven, args).map((brief) => naarProcesbriefKop(brief, peildatum));
  }

  @Query(() => ProcesbriefType, { description: 'Eén procesbrief met de gegevens die erin horen.' })
  async procesbrief(@Args() args: ProcesbriefArgs, @Vrager() vrager: Identiteit): Promise<ProcesbriefType> {
    eisRecht(vrager, 'procesbrief-lezen');
    const opname = await this.vragen.opname(ProcesbriefArgs, args);
    const brief = opname.berekening.stand.procesbrieven.find(({ nummer }) => nummer === args.nummer);
    if (brief === undefined) {
      throw nietGevondenFout('nummer', `Procesbrief ${String(args.nummer)} bestaat niet in dit traject.`);
    }
    const overzicht = this.vragen.overzicht(opname);
    return this.vragen.afgeleid(opname, `brief|${String(args.nummer)}`, () =>
      maakProcesbrief(brief, opname.berekening, overzicht, opname.versie),
    );
  }
}
