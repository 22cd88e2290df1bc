import { Args, Mutation, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { type Advieskern, beslisAdvies } from './advies.beslissing.js';
import { RecordAdviesInput } from './advies.input.js';
import { AdviesVastgelegd, naarAdvies } from './advies.type.js';

export const RecordAdviesResultaat = createUnionType({
  name: 'RecordAdviesResultaat',
  description: 'Het vastgelegde advies, of waarom het niet kan.',
  types: () => [AdviesVastgelegd, ...WEIGERINGEN] as const,
});

@Resolver()
export class AdviesResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => RecordAdviesResultaat, {
    description:
      'Legt het advies van een regionaal gremium vast, of het lokale advies van de eigen gemeente daarover. Advies is nooit een besluit.',
  })
  async recordAdvies(
    @Args('input', { description: 'Het advies.' }) input: RecordAdviesInput,
    @Vrager() vrager: Identiteit,
  ): Promise<AdviesVastgelegd | WeigeringType> {
    const vastgelegd = await this.wijzigen.legVast<Advieskern>(
      'advies-vastleggen',
      input,
      toetsInvoer(RecordAdviesInput, input),
      vrager,
      (berekening, dossier) => beslisAdvies(input, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    const { gremium, gemeente, feit } = resultaat;
    return maak(AdviesVastgelegd, {
      mijlpaal: feit.mijlpaal,
      gremium,
      gemeente,
      advies: naarAdvies(feit, herkomst),
      trajectVersie: herkomst.volgnummer,
    });
  }
}
