import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { type Toepassingskern, beslisToepassing } from './toepassing.beslissing.js';
import { PasScenarioToeInput } from './toepassing.input.js';
import { PasScenarioToeResultaat, ScenarioToegepast } from './toepassing.type.js';

@Resolver()
export class ToepassingResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => PasScenarioToeResultaat, {
    description:
      'Legt de maatregelen van een bewaard scenario een voor een vast als gewone wijzigingen, elk geweigerd of aanvaard; samen één wijziging van het traject.',
  })
  async pasScenarioToe(
    @Args('input', { description: 'Welk scenario, en welke maatregelen.' }) input: PasScenarioToeInput,
    @Vrager() vrager: Identiteit,
  ): Promise<ScenarioToegepast | WeigeringType> {
    const fout = toetsInvoer(PasScenarioToeInput, input);
    const toegepast = await this.wijzigen.legVast<Toepassingskern, WeigeringType | ScenarioToegepast>(
      'scenario-toepassen',
      { ...input, bron: input.bron ?? `Scenario ${input.scenario}` },
      fout,
      vrager,
      (...nu) => beslisToepassing(input, vrager, ...nu),
    );
    return 'herkomst' in toegepast
      ? maak(ScenarioToegepast, {
          ...toegepast.resultaat,
          proef: false,
          trajectVersie: toegepast.herkomst.volgnummer,
        })
      : toegepast;
  }
}
