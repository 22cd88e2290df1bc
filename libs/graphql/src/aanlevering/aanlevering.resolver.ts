import {
  Args,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { dagVan } from '@routekaart/kalender';
import { toetsAanlevering } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { BehandelingGewijzigd, Behandelingfeiten } from '../mutatie/behandelingfeiten.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'Het stuk is aangeleverd bij een gremium.' })
export class RecordAanleveringInput extends BehandelingInput {
  @Field(() => Datum, { description: 'De dag van aanlevering.' })
  @IsDatum()
  dag!: string;
}

@ObjectType({ description: 'De aanlevering is vastgelegd.' })
export class AanleveringVastgelegd extends BehandelingGewijzigd {
  @Field(() => Datum, { description: 'De dag van aanlevering.' })
  dag!: string;
}

export const RecordAanleveringResultaat = createUnionType({
  name: 'RecordAanleveringResultaat',
  description: 'De vastgelegde aanlevering, of waarom zij niet kan.',
  types: () => [AanleveringVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver(() => AanleveringVastgelegd)
export class AanleveringResolver {
  constructor(
    private readonly feiten: Behandelingfeiten,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => RecordAanleveringResultaat, {
    description:
      'Legt vast dat het stuk bij een gremium is aangeleverd: vanaf dan wacht het op de vergadering.',
  })
  async recordAanlevering(
    @Args('input', { description: 'De aanlevering.' }) input: RecordAanleveringInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AanleveringVastgelegd | WeigeringType> {
    return this.feiten.legVast(input, vrager, {
      handeling: 'aanlevering-vastleggen',
      fout: toetsInvoer(RecordAanleveringInput, input),
      toets: (prognose, berekening) => toetsAanlevering(dagVan(input.dag), prognose, berekening),
      feit: (behandeling) => ({ soort: 'aanlevering', behandeling, dag: dagVan(input.dag) }),
      antwoord: (gewijzigd) => maak(AanleveringVastgelegd, { dag: input.dag, ...gewijzigd }),
    });
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AanleveringVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}
