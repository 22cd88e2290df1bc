import { Args, Field, Int, Mutation, ObjectType, Resolver, createUnionType } from '@nestjs/graphql';
import { dagVan } from '@routekaart/kalender';
import type { Identiteit } from '@routekaart/toegang';
import type { Afhandeling } from '@routekaart/traject';
import { type Invoerfout, toetsInvoer } from '../algemeen/invoer.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager } from '../toegang/vrager.js';
import { type Afhandelingkern, beslisAfhandeling } from './afhandeling.beslissing.js';
import {
  type AfhandelingInput,
  BevestigWaarschuwingInput,
  HeropenWaarschuwingInput,
  SluimerWaarschuwingInput,
} from './afhandeling.input.js';
import { AfhandelingType, naarAfhandeling } from './afhandeling.type.js';

@ObjectType({ description: 'De afhandeling is vastgelegd.' })
export class AfhandelingVastgelegd {
  @Field({ description: 'De sleutel van de waarschuwing.' })
  waarschuwing!: string;

  @Field(() => AfhandelingType, { description: 'De afhandeling.' })
  afhandeling!: AfhandelingType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const AfhandelingResultaat = createUnionType({
  name: 'AfhandelingResultaat',
  description: 'De vastgelegde afhandeling, of waarom zij niet kan.',
  types: () => [AfhandelingVastgelegd, ...WEIGERINGEN] as const,
});

type Uitkomst = Promise<AfhandelingVastgelegd | WeigeringType>;

@Resolver()
export class AfhandelingResolver {
  constructor(private readonly wijzigen: Wijzigen) {}

  @Mutation(() => AfhandelingResultaat, {
    description:
      'Neemt kennis van een waarschuwing, met reden en eigenaar. Zij verdwijnt pas met haar oorzaak.',
  })
  async bevestigWaarschuwing(
    @Args('input', { description: 'De bevestiging.' }) input: BevestigWaarschuwingInput,
    @Vrager() vrager: Identiteit,
  ): Uitkomst {
    return this.legVast(input, toetsInvoer(BevestigWaarschuwingInput, input), vrager, 'bevestigd', null);
  }

  @Mutation(() => AfhandelingResultaat, {
    description: 'Stelt een waarschuwing uit tot en met een dag, met reden en eigenaar.',
  })
  async sluimerWaarschuwing(
    @Args('input', { description: 'Het uitstel.' }) input: SluimerWaarschuwingInput,
    @Vrager() vrager: Identiteit,
  ): Uitkomst {
    return this.legVast(input, toetsInvoer(SluimerWaarschuwingInput, input), vrager, 'gesluimerd', input.tot);
  }

  @Mutation(() => AfhandelingResultaat, {
    description: 'Neemt een bevestiging of uitstel terug: de waarschuwing is weer open.',
  })
  async heropenWaarschuwing(
    @Args('input', { description: 'De terugname.' }) input: HeropenWaarschuwingInput,
    @Vrager() vrager: Identiteit,
  ): Uitkomst {
    return this.legVast(input, toetsInvoer(HeropenWaarschuwingInput, input), vrager, 'heropend', null);
  }

  private async legVast(
    input: AfhandelingInput,
    fout: Invoerfout | null,
    vrager: Identiteit,
    soort: Afhandeling['soort'],
    tot: string | null,
  ): Uitkomst {
    // What is asked differs by more than the input: a key used for one is not a repetition of the other.
    const verzoek = { ...input, soort };
    const vastgelegd = await this.wijzigen.legVast<Afhandelingkern>(
      'waarschuwing-afhandelen',
      verzoek,
      fout,
      vrager,
      (berekening, dossier) => {
        const afhandeling = {
          waarschuwing: input.waarschuwing,
          kenmerk: input.kenmerk,
          soort,
          tot: tot === null ? null : dagVan(tot),
          reden: input.reden.trim(),
          eigenaar: input.eigenaar.trim(),
        };
        return beslisAfhandeling(afhandeling, input.verwachteVersie, vrager, berekening, dossier);
      },
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    return maak(AfhandelingVastgelegd, {
      waarschuwing: resultaat.waarschuwing,
      afhandeling: naarAfhandeling(resultaat, herkomst),
      trajectVersie: herkomst.volgnummer,
    });
  }
}
