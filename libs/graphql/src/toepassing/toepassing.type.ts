import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { opsomming } from '../algemeen/opsomming.js';
import { WEIGERINGEN } from '../mutatie/weigering.type.js';
import { ScenarioMaatregelType } from '../scenario/bewaard.type.js';

export type StapuitkomstWaarde = 'vastgelegd' | 'geweigerd' | 'niet-bevoegd' | 'geen-feit';

export const Toepassingsuitkomst = opsomming<StapuitkomstWaarde>(
  'Toepassingsuitkomst',
  'Wat er met een maatregel gebeurt als een scenario wordt toegepast.',
  {
    vastgelegd: 'Zij is vastgelegd; bij een proef: zij kan worden vastgelegd.',
    geweigerd: 'Een regel van het domein laat haar niet toe.',
    'niet-bevoegd': 'Deze rol mag haar niet vastleggen; de zin zegt wie wel.',
    'geen-feit': 'Zij wordt niet als feit vastgelegd; de zin zegt wat er wel kan.',
  },
);

@ObjectType('ToegepastScenario', { description: 'Welk scenario.' })
export class ToegepastScenarioType {
  @Field({ description: 'De code.' })
  code!: string;

  @Field({ description: 'De naam.' })
  naam!: string;
}

@ObjectType('Stapweigering', { description: 'Waarom één maatregel niet wordt vastgelegd.' })
export class StapweigeringType {
  @Field({ description: 'De vaste code, bijvoorbeeld AGENDA-04.' })
  code!: string;

  @Field({ description: 'De uitleg.' })
  melding!: string;

  @Field(() => String, { nullable: true, description: 'Het gegeven waar het om gaat.' })
  veld!: string | null;
}

@ObjectType('ToepassingStap', {
  description: 'Eén maatregel, beoordeeld na de maatregelen ervoor die zijn vastgelegd.',
})
export class ToepassingStapType {
  @Field(() => Int, { description: 'De plaats in het scenario, 1 is de eerste.' })
  plaats!: number;

  @Field(() => ScenarioMaatregelType, { description: 'De maatregel.' })
  maatregel!: ScenarioMaatregelType;

  @Field(() => Toepassingsuitkomst, { description: 'Wat ermee gebeurt.' })
  uitkomst!: StapuitkomstWaarde;

  @Field({ description: 'Wat ermee gebeurt, als zin.' })
  zin!: string;

  @Field(() => StapweigeringType, {
    nullable: true,
    description: 'De weigering; leeg als zij wordt vastgelegd of geen feit is.',
  })
  weigering!: StapweigeringType | null;
}

@ObjectType({ description: 'Wat er van het scenario is vastgelegd, maatregel voor maatregel.' })
export class ScenarioToegepast {
  @Field(() => ToegepastScenarioType, { description: 'Het scenario.' })
  scenario!: ToegepastScenarioType;

  @Field({ description: 'Waar: er is niets vastgelegd, dit zou er gebeuren.' })
  proef!: boolean;

  @Field(() => [ToepassingStapType], {
    description: 'De gevraagde maatregelen, in de volgorde van het scenario.',
  })
  stappen!: readonly ToepassingStapType[];

  @Field(() => Int, { description: 'De versie van het traject; een nieuwe als er iets is vastgelegd.' })
  trajectVersie!: number;
}

export const PasScenarioToeResultaat = createUnionType({
  name: 'PasScenarioToeResultaat',
  description: 'Wat er van elke maatregel wordt, of waarom het scenario niet wordt toegepast.',
  types: () => [ScenarioToegepast, ...WEIGERINGEN] as const,
});
