import { Injectable } from '@nestjs/common';
import type { Importbevinding } from '@routekaart/bijlage';
import { PlanimportRepository } from '@routekaart/persistence';
import type { Identiteit } from '@routekaart/toegang';
import { type Dossier, type Planimport, laatsteBesluiten } from '@routekaart/traject';
import { GraphQLError } from 'graphql';
import { toetsInvoer } from '../algemeen/invoer.js';
import { pagina } from '../algemeen/vraag.args.js';
import { nietGevondenFout } from '../fouten.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { type Bevindingkern, type Gevondenbevinding, beslisBevinding } from './bevinding.beslissing.js';
import { BevindingenArgs, type BevindingenlijstType } from './bevindingen.args.js';
import { BeslisBevindingInput } from './bevindingkeuze.input.js';
import { BevindingBeslist } from './bevinding-beslist.type.js';
import { naarImportbevinding } from './importbevinding.type.js';

const NIETS_INGELEZEN: BevindingenlijstType = {
  editie: null,
  bestand: null,
  hash: null,
  totaal: 0,
  bevindingen: [],
};

/** What imports found, and what people decide about it. */
@Injectable()
export class Bevindingen {
  constructor(
    private readonly imports: PlanimportRepository,
    private readonly wijzigen: Wijzigen,
    private readonly geheugen: Trajectgeheugen,
    private readonly vragen: Vragen,
  ) {}

  /** One page of an import, with the decisions that were known then; an empty one before the first import. */
  async lijst(args: BevindingenArgs): Promise<BevindingenlijstType> {
    const { planinvoer } = (await this.vragen.opname(BevindingenArgs, args)).dossier;
    const planimport = kies(planinvoer.imports, args.editie ?? null);
    if (planimport === undefined && args.editie == null) return NIETS_INGELEZEN;
    if (planimport === undefined) {
      throw nietGevondenFout('editie', 'Deze editie is niet uit een document ingelezen.');
    }
    const besluiten = laatsteBesluiten(planinvoer.bevindingen);
    const alle = await this.van(args.traject, planimport);
    const gezocht = alle.filter(
      ({ code, sleutel }) =>
        (args.code == null || code === args.code) &&
        (args.status == null || (besluiten.get(sleutel)?.besluit ?? 'open') === args.status),
    );
    return {
      editie: planimport.editie,
      bestand: planimport.bestand,
      hash: planimport.hash,
      totaal: gezocht.length,
      bevindingen: pagina(gezocht, args).map((bevinding) =>
        naarImportbevinding(bevinding, besluiten.get(bevinding.sleutel)),
      ),
    };
  }

  /** Records what somebody decides about a bevinding, with what follows from it. */
  async beslis(input: BeslisBevindingInput, vrager: Identiteit): Promise<BevindingBeslist | WeigeringType> {
    const fout = toetsInvoer(BeslisBevindingInput, input);
    const gevonden = fout === null ? await this.zoek(input) : null;
    const vastgelegd = await this.wijzigen.legVast<Bevindingkern>(
      'planning-importeren',
      input,
      fout,
      vrager,
      (berekening, dossier) => beslisBevinding(input, gevonden, vrager, berekening, dossier),
    );
    if (!('herkomst' in vastgelegd)) return vastgelegd;
    const { resultaat, herkomst } = vastgelegd;
    const { besluit, toelichting = null } = input;
    return maak(BevindingBeslist, {
      bevinding: naarImportbevinding(resultaat.bevinding, { besluit, toelichting, herkomst }),
      gevolgen: resultaat.gevolgen,
      trajectVersie: herkomst.volgnummer,
    });
  }

  /** The bevinding, or `null`: imports never change, so it can be looked up before the traject is locked. */
  private async zoek({
    traject,
    editie,
    bevinding,
  }: BeslisBevindingInput): Promise<Gevondenbevinding | null> {
    const dossier = await this.dossier(traject);
    const planimport = dossier === null ? undefined : kies(dossier.planinvoer.imports, editie ?? null);
    if (planimport === undefined) return null;
    const gevonden = (await this.van(traject, planimport)).find(({ sleutel }) => sleutel === bevinding);
    return gevonden === undefined ? null : { bevinding: gevonden, planimport };
  }

  private async dossier(traject: string): Promise<Dossier | null> {
    try {
      return await this.geheugen.dossier(traject);
    } catch (fout) {
      // An unknown traject: that is refused further on.
      if (fout instanceof GraphQLError) return null;
      throw fout;
    }
  }

  private async van(traject: string, { editie }: Planimport): Promise<readonly Importbevinding[]> {
    return (await this.imports.laad(traject, editie))?.bevindingen ?? [];
  }
}

/** The import that made this edition, or the last one. */
function kies(imports: readonly Planimport[], editie: number | null): Planimport | undefined {
  return editie === null ? imports.at(-1) : imports.find((kandidaat) => kandidaat.editie === editie);
}
