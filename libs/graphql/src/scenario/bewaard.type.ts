import { Field, ObjectType } from '@nestjs/graphql';
import { type Herkomst, type Scenario, type Stand, maatregeltekst } from '@routekaart/traject';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';
import { WatAlsType } from './wat-als.type.js';

@ObjectType('ScenarioMaatregel', { description: 'Eén maatregel van een scenario.' })
export class ScenarioMaatregelType {
  @Field({ description: 'De soort, bijvoorbeeld extra-raad.' })
  soort!: string;

  @Field({ description: 'Wat er dan gebeurt, als zin.' })
  tekst!: string;
}

@ObjectType('Scenario', {
  description: 'Maatregelen die onder een naam zijn bewaard. Bewaren verandert niets aan het traject zelf.',
})
export class ScenarioType {
  @Field({ description: 'De code, bijvoorbeeld S1.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field({ description: 'Waarom het is bewaard, of ingetrokken.' })
  toelichting!: string;

  @Field(() => [ScenarioMaatregelType], { description: 'De maatregelen, na elkaar toegepast.' })
  maatregelen!: readonly ScenarioMaatregelType[];

  @Field({ description: 'Of het is ingetrokken.' })
  ingetrokken!: boolean;

  @Field(() => HerkomstType, { description: 'Wie het bewaarde of introk, en wanneer.' })
  herkomst!: HerkomstType;
}

@ObjectType('ScenarioUitkomst', { description: 'Eén scenario naast vandaag.' })
export class ScenarioUitkomstType {
  @Field(() => ScenarioType, { description: 'Het scenario.' })
  scenario!: ScenarioType;

  @Field(() => WatAlsType, { description: 'Vandaag, en wat er zou zijn.' })
  uitkomst!: WatAlsType;
}

/** The part of a scenario that is kept for repetitions. */
export type Scenariokern = Omit<ScenarioType, 'herkomst'>;

/** A scenario in words: what its maatregelen are about is named as the Stand names it. */
export function naarScenariokern(scenario: Omit<Scenario, 'herkomst'>, stand: Stand): Scenariokern {
  const { code, naam, toelichting, ingetrokken } = scenario;
  const maatregelen = scenario.maatregelen.map((maatregel) => ({
    soort: maatregel.soort,
    tekst: maatregeltekst(maatregel, stand),
  }));
  return { code, naam, toelichting, maatregelen, ingetrokken };
}

export function naarScenario(kern: Scenariokern, herkomst: Omit<Herkomst, 'dag'>): ScenarioType {
  return { ...kern, herkomst: naarHerkomst(herkomst) };
}
