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
import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsAanlevering } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum } from '../algemeen/datum.validatie.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { BehandelingInput } from '../mutatie/wijziging.input.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import { Vrager } from '../toegang/vrager.js';

@InputType({ description: 'Het stuk is aangeleverd bij een gremium.' })
export class RecordAanleveringInput extends BehandelingInput {
  @Field(() => Datum, { description: 'De dag van aanlevering.' })
  @IsDatum()
  dag!: string;
}

@ObjectType({ description: 'De aanlevering is vastgelegd.' })
export class AanleveringVastgelegd {
  @Field(() => Datum, { description: 'De dag van aanlevering.' })
  dag!: string;

  @Field(() => Int, { description: 'De nieuwe versie van de behandeling.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  traject!: string;

  behandeling!: string;
}

export const RecordAanleveringResultaat = createUnionType({
  name: 'RecordAanleveringResultaat',
  description: 'De vastgelegde aanlevering, of waarom zij niet kan.',
  types: () => [AanleveringVastgelegd, ...WEIGERINGEN] as const,
});

interface Kern {
  readonly behandeling: string;
  readonly dag: string;
  readonly versie: number;
}

@Resolver(() => AanleveringVastgelegd)
export class AanleveringResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
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
    const fout = toetsInvoer(RecordAanleveringInput, input);
    const vastgelegd = await this.wijzigen.legVast<Kern>(
      'aanlevering-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslis(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(AanleveringVastgelegd, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: AanleveringVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}

function beslis(
  input: RecordAanleveringInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Kern, WeigeringType> {
  const prognose = zoekBehandeling(input, berekening);
  if (isWeigering(prognose)) {
    return weiger(prognose);
  }
  const { gremium, behandeling } = prognose.stap;
  const dag = dagVan(input.dag);
  return beoordeel({
    verboden: weigerRecht(vrager, 'aanlevering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsAanlevering(dag, prognose, berekening),
    aanvaard: () => ({
      feiten: [{ soort: 'aanlevering', behandeling: behandeling.id, dag }],
      resultaat: { behandeling: behandeling.id, dag: input.dag, versie: behandeling.versie + 1 },
    }),
  });
}
