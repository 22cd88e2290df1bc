import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  createUnionType,
} from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { ActiviteitType, naarActiviteit } from '../activiteit/activiteit.type.js';
import { toetsInvoer } from '../algemeen/invoer.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { DagopmerkingType } from './dagopmerking.type.js';
import { type Plankern, beslisPlan } from './planning.beslissing.js';
import { PlanActiviteitInput } from './planning.input.js';

@ObjectType({ description: 'De planning is gewijzigd.' })
export class ActiviteitGepland {
  @Field(() => Int, { description: 'De nieuwe versie van de activiteit.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;

  @Field(() => [DagopmerkingType], { description: 'Wat er over de gekozen dagen op te merken is.' })
  opmerkingen!: readonly DagopmerkingType[];

  traject!: string;

  code!: string;
}

export const PlanActiviteitResultaat = createUnionType({
  name: 'PlanActiviteitResultaat',
  description: 'De gewijzigde planning, of waarom het niet kan.',
  types: () => [ActiviteitGepland, ...WEIGERINGEN] as const,
});

@Resolver(() => ActiviteitGepland)
export class PlanningResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Mutation(() => PlanActiviteitResultaat, {
    description:
      'Stelt een datum van een activiteit voor, legt haar vast, verplaatst haar, legt vast dat de activiteit is gehouden of laat haar vervallen.',
  })
  async planActiviteit(
    @Args('input', { description: 'De wijziging.' }) input: PlanActiviteitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<ActiviteitGepland | WeigeringType> {
    const fout = toetsInvoer(PlanActiviteitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Plankern>(
      'activiteit-plannen',
      input,
      fout,
      vrager,
      (berekening) => beslisPlan(input, vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(ActiviteitGepland, {
          opmerkingen: [],
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
          traject: input.traject,
        })
      : vastgelegd;
  }

  @ResolveField(() => ActiviteitType, { description: 'De activiteit zoals zij nu gepland staat.' })
  async activiteit(@Parent() { traject, code }: ActiviteitGepland): Promise<ActiviteitType> {
    const opname = await this.vragen.opname(TrajectArgs, { traject });
    const activiteit = opname.berekening.stand.activiteiten.find((kandidaat) => kandidaat.code === code);
    if (activiteit === undefined) {
      throw nietGevondenFout('activiteit', 'Deze activiteit bestaat niet.');
    }
    return naarActiviteit(activiteit, this.vragen.overzicht(opname).namen);
  }
}
