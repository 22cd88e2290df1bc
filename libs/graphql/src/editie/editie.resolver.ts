import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, createUnionType } from '@nestjs/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { nieuwInEditie } from '@routekaart/traject';
import { toetsInvoer } from '../algemeen/invoer.js';
import { PaginaArgs, pagina } from '../algemeen/vraag.args.js';
import { Vragen } from '../geheugen/vragen.js';
import { WEIGERINGEN, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { Vrager, eisRecht } from '../toegang/vrager.js';
import { type Editiekern, beslisEditie } from './editie.beslissing.js';
import { StelEditieVastInput } from './editie.input.js';
import { EditieType, naarEditie } from './editie.type.js';

@ObjectType({ description: 'De editie is vastgesteld.' })
export class EditieVastgesteld {
  @Field(() => EditieType, { description: 'De editie.' })
  editie!: EditieType;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

export const StelEditieVastResultaat = createUnionType({
  name: 'StelEditieVastResultaat',
  description: 'De vastgestelde editie, of waarom het niet kan.',
  types: () => [EditieVastgesteld, ...WEIGERINGEN] as const,
});

@Resolver()
export class EditieResolver {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly vragen: Vragen,
  ) {}

  @Query(() => [EditieType], { description: 'De edities van de detailplanning, de oudste eerst.' })
  async edities(@Args() args: PaginaArgs, @Vrager() vrager: Identiteit): Promise<readonly EditieType[]> {
    eisRecht(vrager, 'weekplanning-lezen');
    const { dossier } = await this.vragen.opname(PaginaArgs, args);
    return pagina(dossier.edities, args).map((editie) =>
      naarEditie(editie, editie.herkomst, nieuwInEditie(editie, dossier).length),
    );
  }

  @Mutation(() => StelEditieVastResultaat, {
    description: 'Stelt de detailplanning vast zoals zij is bijgewerkt t/m een dag, als nieuwe editie.',
  })
  async stelEditieVast(
    @Args('input', { description: 'De editie.' }) input: StelEditieVastInput,
    @Vrager() vrager: Identiteit,
  ): Promise<EditieVastgesteld | WeigeringType> {
    const fout = toetsInvoer(StelEditieVastInput, input);
    const vastgelegd = await this.wijzigen.legVast<Editiekern>(
      'editie-vaststellen',
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisEditie(input, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) {
      return vastgelegd;
    }
    const { resultaat, herkomst } = vastgelegd;
    return maak(EditieVastgesteld, {
      editie: naarEditie(resultaat.editie, herkomst, resultaat.wijzigingen),
      trajectVersie: herkomst.volgnummer,
    });
  }
}
