import {
  Args,
  Field,
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
import { type Berekening, toetsIntrekking } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'De laatste aanlevering bij een gremium bleek niet gedaan.' })
export class TrekAanleveringInInput extends BehandelingInput {}

@ObjectType({ description: 'De aanlevering is ingetrokken: wat daarvoor was vastgelegd, geldt weer.' })
export class AanleveringIngetrokken {
  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const TrekAanleveringInResultaat = createUnionType({
  name: 'TrekAanleveringInResultaat',
  description: 'De ingetrokken aanlevering, of waarom dat niet kan.',
  types: () => [AanleveringIngetrokken, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly behandeling: string;
  readonly versie: number;
}

@Resolver(() => AanleveringIngetrokken)
export class IntrekkingResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
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
    const fout = toetsInvoer(TrekAanleveringInInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'aanlevering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(AanleveringIngetrokken, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AanleveringIngetrokken): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}

function beslis(
  input: TrekAanleveringInInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const prognose = zoekBehandeling(input, berekening);
  if (isWeigering(prognose)) {
    return weiger(prognose);
  }
  const { gremium, behandeling } = prognose.stap;
  return beoordeel({
    verboden: weigerRecht(vrager, 'aanlevering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsIntrekking(prognose),
    aanvaard: () => ({
      feiten: [{ soort: 'aanlevering', behandeling: behandeling.id, dag: null }],
      resultaat: { behandeling: behandeling.id, versie: behandeling.versie + 1 },
    }),
  });
}
