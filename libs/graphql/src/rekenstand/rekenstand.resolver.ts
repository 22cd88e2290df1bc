import { Args, Query, Resolver } from '@nestjs/graphql';
import { ALGEMEEN, type Identiteit, mag } from '@routekaart/toegang';
import { naarDatum } from '../algemeen/moment.type.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { naarTrajectKop } from '../traject/traject-kop.type.js';
import { RekenstandType } from './rekenstand.type.js';
import { maakFeiten, type Leesrechten } from './rekenstand.view.js';

@Resolver()
export class RekenstandResolver {
  constructor(private readonly vragen: Vragen) {}

  @Query(() => RekenstandType, {
    description: 'De feiten van de peildatum, om zonder de API verder te rekenen.',
  })
  async rekenstand(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<RekenstandType> {
    eisRecht(vrager, 'dashboard-lezen');
    const opname = await this.vragen.opname(TrajectArgs, args);
    const { stand } = opname.berekening;
    const rechten: Leesrechten = {
      wensen: mag(vrager, 'wensen-lezen', ALGEMEEN),
      aanmeldingen: mag(vrager, 'aanbod-lezen', ALGEMEEN),
    };
    return {
      traject: naarTrajectKop(stand.traject, opname.versie),
      peildatum: naarDatum(stand.peildatum) ?? '',
      feiten: this.vragen.afgeleid(opname, `feiten|${JSON.stringify(rechten)}`, () =>
        maakFeiten(stand, rechten),
      ),
    };
  }
}
