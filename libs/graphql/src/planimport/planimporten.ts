import { Injectable } from '@nestjs/common';
import type { Identiteit } from '@routekaart/toegang';
import type { Herkomst } from '@routekaart/traject';
import { GraphQLError } from 'graphql';
import { toetsInvoer } from '../algemeen/invoer.js';
import { naarHerkomst } from '../besluit/besluit.type.js';
import { toetsBron } from '../bijlage/keur.js';
import type { Leesvoortgang } from '../bijlage/leesvoortgang.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Klok } from '../klok.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import type { BestandGeweigerd } from '../vergaderschema/vergaderschema-resultaat.type.js';
import { weigerBestand } from '../vergaderschema/vergaderschemas.js';
import { ImportPlanningInput } from './import-planning.input.js';
import { Importvoortgang } from './importvoortgang.js';
import { leesPlanning, type Planninglezing } from './lezing.js';
import { beslisImport, magImporteren } from './planimport.beslissing.js';
import { type PlanimportType, PlanningGeimporteerd, PlanningGelezen } from './planimport.type.js';

export type Planimportuitkomst = PlanningGeimporteerd | PlanningGelezen | BestandGeweigerd | WeigeringType;

/** Takes a planning in: over GraphQL and from the command line alike. */
@Injectable()
export class Planimporten {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
    private readonly voortgang: Importvoortgang,
  ) {}

  /**
   * Reads, compares and, unless it is a trial, records in one transaction. Rights come before the file is opened, and
   * the file is read before the traject is locked; `meld` hears how far the reading is.
   */
  async importeer(
    input: ImportPlanningInput,
    vrager: Identiteit,
    meld: (voortgang: Leesvoortgang) => void = () => undefined,
  ): Promise<Planimportuitkomst> {
    const fout = toetsInvoer(ImportPlanningInput, input) ?? toetsBron(input);
    const verboden = fout === null ? magImporteren(vrager) : null;
    if (verboden !== null) return verboden;
    const lezing = fout === null ? await this.lees(input, meld) : null;
    if (lezing !== null && 'kind' in lezing) {
      return weigerBestand(lezing, input.bestand == null ? 'tekst' : 'bestand');
    }
    const vastgelegd = await this.wijzigen.legVast<PlanimportType, PlanningGelezen>(
      'planning-importeren',
      { ...input, bron: input.bron ?? bronVan(input, lezing, vrager) },
      fout,
      vrager,
      (berekening, dossier) => {
        if (lezing === null) throw new Error('Van een bekend traject is er altijd iets gelezen.');
        return beslisImport(input, lezing, vrager, berekening, dossier);
      },
    );
    return 'herkomst' in vastgelegd
      ? maak(PlanningGeimporteerd, {
          planimport: metHerkomst(vastgelegd.resultaat, vastgelegd.herkomst),
          trajectVersie: vastgelegd.herkomst.volgnummer,
        })
      : vastgelegd;
  }

  /** `null` for a traject that does not exist: that is refused further on. */
  private async lees(
    input: ImportPlanningInput,
    meld: (voortgang: Leesvoortgang) => void,
  ): Promise<Awaited<ReturnType<typeof leesPlanning>> | null> {
    try {
      const { stand } = (await this.geheugen.opname(input.traject, this.klok.vandaag())).berekening;
      return await this.voortgang.volg(input, (onthoud) =>
        leesPlanning(input, stand, (voortgang) => {
          onthoud(voortgang);
          meld(voortgang);
        }),
      );
    } catch (fout) {
      if (fout instanceof GraphQLError) return null;
      throw fout;
    }
  }
}

/** The decisions that were made with the import have its herkomst. */
function metHerkomst(planimport: PlanimportType, herkomst: Omit<Herkomst, 'dag'>): PlanimportType {
  return {
    ...planimport,
    bevindingen: planimport.bevindingen.map((bevinding) =>
      bevinding.status !== 'open' && bevinding.besloten === null
        ? { ...bevinding, besloten: naarHerkomst(herkomst) }
        : bevinding,
    ),
  };
}

function bronVan(
  { bestand }: ImportPlanningInput,
  lezing: Planninglezing | null,
  { naam }: Identiteit,
): string {
  const wat = bestand == null ? 'uit geplakte tekst' : `uit “${bestand.naam}”`;
  const merk = lezing === null ? '' : ` (SHA-256 ${lezing.bron.hash})`;
  return `Detailplanning ${wat}${merk}, ingelezen door ${naam}`.slice(0, 500);
}
