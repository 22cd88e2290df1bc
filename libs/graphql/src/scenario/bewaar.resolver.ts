import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import { watAls } from '@routekaart/route';
import { ALGEMEEN, type Identiteit, mag } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { type Vastgelegd, Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { beslisBewaren, beslisIntrekken } from './bewaar.beslissing.js';
import { BewaarScenarioInput, TrekScenarioInInput } from './bewaar.input.js';
import {
  ScenarioType,
  ScenarioUitkomstType,
  type Scenariokern,
  naarScenario,
  naarScenariokern,
} from './bewaard.type.js';
import { toetsTakken } from './naar-maatregel.js';
import { VergelijkScenariosArgs } from './scenario.args.js';
import { maakWatAls } from './wat-als.view.js';

@ObjectType({ description: 'Het scenario is bewaard of ingetrokken.' })
export class ScenarioVastgelegd {
  @Field(() => ScenarioType, { description: 'Het scenario.' })
  scenario!: ScenarioType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const ScenarioResultaat = createUnionType({
  name: 'ScenarioResultaat',
  description: 'Het scenario, of waarom het niet kan.',
  types: () => [ScenarioVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class BewaardScenarioResolver {
  constructor(
    private readonly vragen: Vragen,
    private readonly wijzigen: Wijzigen,
  ) {}

  @Query(() => [ScenarioType], { description: 'De bewaarde scenario’s die niet zijn ingetrokken.' })
  async scenarios(@Args() args: TrajectArgs, @Vrager() vrager: Identiteit): Promise<readonly ScenarioType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const { stand } = (await this.vragen.opname(TrajectArgs, args)).berekening;
    return stand.scenarios.map((een) => naarScenario(naarScenariokern(een, stand), een.herkomst));
  }

  @Query(() => [ScenarioUitkomstType], {
    description: 'Twee tot vier scenario’s, elk naast vandaag, in de gevraagde volgorde.',
  })
  async vergelijkScenarios(
    @Args() args: VergelijkScenariosArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<readonly ScenarioUitkomstType[]> {
    eisRecht(vrager, 'dashboard-lezen');
    const { berekening, versie } = await this.vragen.opname(VergelijkScenariosArgs, args);
    const { stand } = berekening;
    const zicht = { gemeente: null, dashboard: true, brieven: mag(vrager, 'procesbrief-lezen', ALGEMEEN) };
    return args.scenarios.map((code) => {
      const scenario = stand.scenarios.find((een) => een.code === code);
      if (scenario === undefined) {
        throw nietGevondenFout('scenarios', `Er is geen scenario “${code}”, of het is ingetrokken.`);
      }
      return {
        scenario: naarScenario(naarScenariokern(scenario, stand), scenario.herkomst),
        uitkomst: maakWatAls(watAls(berekening, scenario.maatregelen), versie, zicht),
      };
    });
  }

  @Mutation(() => ScenarioResultaat, {
    description: 'Bewaart maatregelen onder een naam. Aan het traject zelf verandert niets.',
  })
  async bewaarScenario(
    @Args('input', { description: 'Het scenario.' }) input: BewaarScenarioInput,
    @Vrager() vrager: Identiteit,
  ): Promise<ScenarioVastgelegd | WeigeringType> {
    const fout = toetsInvoer(BewaarScenarioInput, input) ?? toetsTakken(input.maatregelen);
    return antwoord(
      await this.wijzigen.legVast<Scenariokern>('scenario-bewaren', input, fout, vrager, (...nu) =>
        beslisBewaren(input, vrager, ...nu),
      ),
    );
  }

  @Mutation(() => ScenarioResultaat, { description: 'Trekt een scenario in; dat het er was, blijft bekend.' })
  async trekScenarioIn(
    @Args('input', { description: 'De intrekking.' }) input: TrekScenarioInInput,
    @Vrager() vrager: Identiteit,
  ): Promise<ScenarioVastgelegd | WeigeringType> {
    const fout = toetsInvoer(TrekScenarioInInput, input);
    return antwoord(
      await this.wijzigen.legVast<Scenariokern>('scenario-bewaren', input, fout, vrager, (...nu) =>
        beslisIntrekken(input, vrager, ...nu),
      ),
    );
  }
}

function antwoord(vastgelegd: Vastgelegd<Scenariokern> | WeigeringType): ScenarioVastgelegd | WeigeringType {
  if (!('herkomst' in vastgelegd)) {
    return vastgelegd;
  }
  const { resultaat, herkomst } = vastgelegd;
  return maak(ScenarioVastgelegd, {
    scenario: naarScenario(resultaat, herkomst),
    trajectVersie: herkomst.volgnummer,
  });
}
