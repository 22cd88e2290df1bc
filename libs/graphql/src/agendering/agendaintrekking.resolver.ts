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
import { type Berekening, toetsVanAgenda } from '@routekaart/route';
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

@InputType({ description: 'Het stuk staat niet meer op de agenda.' })
export class TrekAgenderingInInput extends BehandelingInput {}

@ObjectType({ description: 'De agendering is ingetrokken: het stuk staat op geen agenda meer.' })
export class AgenderingIngetrokken {
  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const TrekAgenderingInResultaat = createUnionType({
  name: 'TrekAgenderingInResultaat',
  description: 'De ingetrokken agendering, of waarom dat niet kan.',
  types: () => [AgenderingIngetrokken, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly behandeling: string;
  readonly versie: number;
}

@Resolver(() => AgenderingIngetrokken)
export class AgendaintrekkingResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => TrekAgenderingInResultaat, {
    description: 'Haalt het stuk van de agenda met een nieuw feit; het oude blijft bewaard.',
  })
  async trekAgenderingIn(
    @Args('input', { description: 'Bij welk gremium.' }) input: TrekAgenderingInInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AgenderingIngetrokken | WeigeringType> {
    const fout = toetsInvoer(TrekAgenderingInInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'agendering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(AgenderingIngetrokken, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AgenderingIngetrokken): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}

function beslis(
  input: TrekAgenderingInInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const prognose = zoekBehandeling(input, berekening);
  if (isWeigering(prognose)) {
    return weiger(prognose);
  }
  const { gremium, behandeling } = prognose.stap;
  return beoordeel({
    verboden: weigerRecht(vrager, 'agendering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsVanAgenda(prognose),
    aanvaard: () => ({
      feiten: [{ soort: 'agendering', behandeling: behandeling.id, vergadering: null }],
      resultaat: { behandeling: behandeling.id, versie: behandeling.versie + 1 },
    }),
  });
}
