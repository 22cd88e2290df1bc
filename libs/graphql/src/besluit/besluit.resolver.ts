import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { CelType } from '../dashboard/cel.type.js';
import { Celzoeker } from '../mutatie/celzoeker.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { beslisBesluit, beslisCorrectie } from './besluit.beslissing.js';
import { CorrectBesluitInput, RecordBesluitInput } from './besluit.input.js';
import {
  type Besluitkern,
  BesluitVastgelegd,
  CorrectBesluitResultaat,
  RecordBesluitResultaat,
  naarBesluitVastgelegd,
} from './besluit-vastgelegd.type.js';

@Resolver(() => BesluitVastgelegd)
export class BesluitResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly celzoeker: Celzoeker,
  ) {}

  @Mutation(() => RecordBesluitResultaat, {
    description: 'Legt vast wat een gremium met het stuk heeft gedaan.',
  })
  async recordBesluit(
    @Args('input', { description: 'Het besluit.' }) input: RecordBesluitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<BesluitVastgelegd | WeigeringType> {
    const fout = toetsInvoer(RecordBesluitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Besluitkern>(
      'besluit-vastleggen',
      input,
      fout,
      vrager,
      (berekening) => beslisBesluit(input, vrager, berekening),
    );
    return naarBesluitVastgelegd(vastgelegd, input.traject);
  }

  @Mutation(() => CorrectBesluitResultaat, {
    description: 'Vervangt een besluit door een nieuw feit; het oude blijft bewaard.',
  })
  async correctBesluit(
    @Args('input', { description: 'De correctie.' }) input: CorrectBesluitInput,
    @Vrager() vrager: Identiteit,
  ): Promise<BesluitVastgelegd | WeigeringType> {
    const fout = toetsInvoer(CorrectBesluitInput, input);
    const vastgelegd = await this.wijzigen.legVast<Besluitkern>(
      'besluit-corrigeren',
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisCorrectie(input, vrager, berekening, dossier),
    );
    return naarBesluitVastgelegd(vastgelegd, input.traject);
  }

  @ResolveField(() => CelType, { description: 'De behandeling zoals zij er nu voor staat.' })
  async cel(@Parent() { traject, behandeling }: BesluitVastgelegd): Promise<CelType> {
    return this.celzoeker.cel(traject, behandeling);
  }
}
