import {
  Args,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { toetsAgendering } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { IsString, MaxLength } from 'class-validator';
import { CelType } from '../dashboard/cel.type.js';
import { BehandelingGewijzigd, Behandelingfeiten } from '../mutatie/behandelingfeiten.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
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
export class AgenderingVastgelegd extends BehandelingGewijzigd {
  @Field(() => ID, { description: 'De sleutel van de vergadering.' })
  vergadering!: string;
}

export const RecordAgenderingResultaat = createUnionType({
  name: 'RecordAgenderingResultaat',
  description: 'De vastgelegde agendering, of waarom zij niet kan.',
  types: () => [AgenderingVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver(() => AgenderingVastgelegd)
export class AgenderingResolver {
  constructor(
    private readonly feiten: Behandelingfeiten,
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
    return this.feiten.legVast(input, vrager, {
      handeling: 'agendering-vastleggen',
      fout: toetsInvoer(RecordAgenderingInput, input),
      toets: (prognose, berekening) => toetsAgendering(input.vergadering, prognose, berekening),
      feit: (behandeling) => ({ soort: 'agendering', behandeling, vergadering: input.vergadering }),
      antwoord: (gewijzigd) => maak(AgenderingVastgelegd, { vergadering: input.vergadering, ...gewijzigd }),
    });
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AgenderingVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}
