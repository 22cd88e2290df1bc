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
import { toetsIntrekking } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { BehandelingGewijzigd, Behandelingfeiten } from '../mutatie/behandelingfeiten.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'De laatste aanlevering bij een gremium bleek niet gedaan.' })
export class TrekAanleveringInInput extends BehandelingInput {}

@ObjectType({ description: 'De aanlevering is ingetrokken: wat daarvoor was vastgelegd, geldt weer.' })
export class AanleveringIngetrokken extends BehandelingGewijzigd {}

export const TrekAanleveringInResultaat = createUnionType({
  name: 'TrekAanleveringInResultaat',
  description: 'De ingetrokken aanlevering, of waarom dat niet kan.',
  types: () => [AanleveringIngetrokken, ...WEIGERINGEN] as const,
});

@Resolver(() => AanleveringIngetrokken)
export class IntrekkingResolver {
  constructor(
    private readonly feiten: Behandelingfeiten,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => TrekAanleveringInResultaat, {
    description:
      'Neemt de laatste aanlevering bij een gremium terug met een nieuw feit; het oude blijft bewaard.',
  })
  async trekAanleveringIn(
    @Args('input', { description: 'Bij welk gremium.' }) input: TrekAanleveringInInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AanleveringIngetrokken | WeigeringType> {
    return this.feiten.legVast(input, vrager, {
      handeling: 'aanlevering-vastleggen',
      fout: toetsInvoer(TrekAanleveringInInput, input),
      toets: toetsIntrekking,
      feit: (behandeling) => ({ soort: 'aanlevering', behandeling, dag: null }),
      antwoord: (gewijzigd) => maak(AanleveringIngetrokken, gewijzigd),
    });
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AanleveringIngetrokken): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}
