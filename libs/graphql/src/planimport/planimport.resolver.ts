import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import type { Leesvoortgang } from '../bijlage/leesvoortgang.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { Leesfase } from './leesfase.js';
import { BeslisBevindingResultaat, type BevindingBeslist } from './bevinding-beslist.type.js';
import { BevindingenArgs, BevindingenlijstType } from './bevindingen.args.js';
import { Bevindingen } from './bevindingen.js';
import { BeslisBevindingInput } from './bevindingkeuze.input.js';
import { ImportPlanningInput } from './import-planning.input.js';
import { Importvoortgang } from './importvoortgang.js';
import { type Planimportuitkomst, Planimporten } from './planimporten.js';
import { ImportPlanningResultaat } from './planimport.type.js';

@ObjectType('Importvoortgang', { description: 'Hoever het inlezen van een planning is.' })
export class ImportvoortgangType {
  @Field({ description: 'Of deze server met het verzoek bezig is.' })
  bezig!: boolean;

  @Field(() => Leesfase, { nullable: true, description: 'Wat er gebeurt; leeg als er niets gebeurt.' })
  fase!: Leesvoortgang['fase'] | null;

  @Field(() => Int, { description: 'Hoeveel rijen of regels er gedaan zijn.' })
  gedaan!: number;

  @Field(() => Int, { nullable: true, description: 'Van hoeveel; leeg zolang dat niet bekend is.' })
  totaal!: number | null;
}

@Resolver()
export class PlanimportResolver {
  constructor(
    private readonly planimporten: Planimporten,
    private readonly lijsten: Bevindingen,
    private readonly voortgang: Importvoortgang,
  ) {}

  @Mutation(() => ImportPlanningResultaat, {
    description:
      'Leest een bijlage met planningstabellen, vergelijkt haar met het plan en legt haar desgevraagd vast als nieuwe editie: alles of niets.',
  })
  importPlanning(
    @Args('input', { description: 'De planning.' }) input: ImportPlanningInput,
    @Vrager() vrager: Identiteit,
  ): Promise<Planimportuitkomst> {
    return this.planimporten.importeer(input, vrager);
  }

  @Mutation(() => BeslisBevindingResultaat, {
    description:
      'Legt vast wat iemand over een bevinding besluit. Een aanvaard voorstel voor een datum of een andere naam wordt overgenomen.',
  })
  beslisBevinding(
    @Args('input', { description: 'Het besluit.' }) input: BeslisBevindingInput,
    @Vrager() vrager: Identiteit,
  ): Promise<BevindingBeslist | WeigeringType> {
    return this.lijsten.beslis(input, vrager);
  }

  @Query(() => BevindingenlijstType, {
    description: 'De bevindingen van een ingelezen planning, met wat erover is besloten.',
  })
  async bevindingen(
    @Args() args: BevindingenArgs,
    @Vrager() vrager: Identiteit,
  ): Promise<BevindingenlijstType> {
    eisRecht(vrager, 'planning-keuren');
    return this.lijsten.lijst(args);
  }

  @Query(() => ImportvoortgangType, {
    description: 'Hoever importPlanning is met een verzoek.',
  })
  importVoortgang(
    @Args('traject', { description: 'De code van het traject.' }) traject: string,
    @Args('sleutel', { description: 'De sleutel van het verzoek.' }) sleutel: string,
    @Vrager() vrager: Identiteit,
  ): ImportvoortgangType {
    eisRecht(vrager, 'planning-keuren');
    const lopend = this.voortgang.van(traject, sleutel);
    return { bezig: lopend !== null, fase: null, gedaan: 0, totaal: null, ...lopend };
  }
}
