import {
  Args,
  InputType,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import { toetsVanAgenda } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { BehandelingGewijzigd, Behandelingfeiten } from '../mutatie/behandelingfeiten.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'Het stuk staat niet meer op de agenda.' })
export class TrekAgenderingInInput extends BehandelingInput {}

@ObjectType({ description: 'De agendering is ingetrokken: het stuk staat op geen agenda meer.' })
export class AgenderingIngetrokken extends BehandelingGewijzigd {}

export const TrekAgenderingInResultaat = createUnionType({
  name: 'TrekAgenderingInResultaat',
  description: 'De ingetrokken agendering, of waarom dat niet kan.',
  types: () => [AgenderingIngetrokken, ...WEIGERINGEN] as const,
});

@Resolver(() => AgenderingIngetrokken)
export class AgendaintrekkingResolver {
  constructor(
    private readonly feiten: Behandelingfeiten,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => TrekAgenderingInResultaat, {
    description: 'Haalt het stuk van de agenda met een nieuw feit; het oude blijft bewaard.',
  })
  async trekAgenderingIn(
    @Args('input', { description: 'Bij welk gremium.' }) input: TrekAgenderingInInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AgenderingIngetrokken | WeigeringType> {
    return this.feiten.legVast(input, vrager, {
      handeling: 'agendering-vastleggen',
      fout: toetsInvoer(TrekAgenderingInInput, input),
      toets: toetsVanAgenda,
      feit: (behandeling) => ({ soort: 'agendering', behandeling, vergadering: null }),
      antwoord: (gewijzigd) => maak(AgenderingIngetrokken, gewijzigd),
    });
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AgenderingIngetrokken): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}
