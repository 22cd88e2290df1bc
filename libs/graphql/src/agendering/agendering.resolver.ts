import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsAgendering } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { IsString, MaxLength } from 'class-validator';
import { CelType } from '../dashboard/cel.type.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'Het stuk staat op de agenda van een vergadering.' })
export class RecordAgenderingInput extends BehandelingInput {
  @Field(() => ID, { description: 'De sleutel van een komende vergadering van dit gremium.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een sleutel van een vergadering is hooguit 60 tekens lang.' })
  vergadering!: string;
}

@ObjectType({ description: 'De agendering is vastgelegd.' })
export class AgenderingVastgelegd {
  @Field(() => ID, { description: 'De sleutel van de vergadering.' })
  vergadering!: string;

  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const RecordAgenderingResultaat = createUnionType({
  name: 'RecordAgenderingResultaat',
  description: 'De vastgelegde agendering, of waarom zij niet kan.',
  types: () => [AgenderingVastgelegd, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly behandeling: string;
  readonly vergadering: string;
  readonly versie: number;
}

@Resolver(() => AgenderingVastgelegd)
export class AgenderingResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => RecordAgenderingResultaat, {
    description:
      'Legt vast dat het stuk op de agenda van een vergadering staat: dan wordt er besloten, ook na de aanleverdag.',
  })
  async recordAgendering(
    @Args('input', { description: 'De agendering.' }) input: RecordAgenderingInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AgenderingVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordAgenderingInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'agendering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(AgenderingVastgelegd, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AgenderingVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}

function beslis(
  input: RecordAgenderingInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const prognose = zoekBehandeling(input, berekening);
  if (isWeigering(prognose)) {
    return weiger(prognose);
  }
  const { gremium, behandeling } = prognose.stap;
  const { vergadering } = input;
  return beoordeel({
    verboden: weigerRecht(vrager, 'agendering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsAgendering(vergadering, prognose, berekening),
    aanvaard: () => ({
      feiten: [{ soort: 'agendering', behandeling: behandeling.id, vergadering }],
      resultaat: { behandeling: behandeling.id, vergadering, versie: behandeling.versie + 1 },
    }),
  });
}
