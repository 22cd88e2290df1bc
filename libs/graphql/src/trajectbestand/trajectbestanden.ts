import { Injectable } from '@nestjs/common';
import { type Fout, samenvatting } from '@routekaart/bijlage';
import { TrajectbestandRepository, leesTrajectbestand } from '@routekaart/persistence';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import { toetsInvoer } from '../algemeen/invoer.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Klok } from '../klok.js';
import { weigerRecht } from '../mutatie/oordeel.js';
import { OngeldigeInvoer, type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { ImportTrajectbestandInput } from './trajectbestand.input.js';
import {
  TrajectBestaatAl,
  TrajectIngelezen,
  TrajectbestandGeweigerd,
  naarFouten,
} from './trajectbestand.type.js';

/** Brings in whole trajecten. A traject that exists is never touched, so no fact of anybody can be overwritten. */
@Injectable()
export class Trajectbestanden {
  constructor(
    private readonly repository: TrajectbestandRepository,
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** Reads, checks and loads, in one transaction. Rights come before the file is read. */
  async importeer(
    input: ImportTrajectbestandInput,
    vrager: Identiteit,
  ): Promise<TrajectIngelezen | WeigeringType> {
    const verboden = weigerRecht(vrager, 'traject-beheren', ALGEMEEN, 'een heel traject');
    if (verboden !== null) return verboden;
    const fout = toetsInvoer(ImportTrajectbestandInput, input);
    if (fout !== null) {
      return maak(OngeldigeInvoer, { code: 'ONGELDIGE_INVOER', veld: fout.veld, melding: fout.melding });
    }
    const gelezen = leesTrajectbestand(input.tekst);
    if (gelezen.kind === 'fout') return weiger(gelezen.fouten);
    const inlezer = { rol: vrager.rol, door: vrager.naam };
    const uitkomst = await this.repository.importeer(gelezen.bestand, this.klok.nu(), inlezer);
    switch (uitkomst.kind) {
      case 'geladen':
        this.geheugen.verouderd(uitkomst.code, uitkomst.versie);
        return maak(TrajectIngelezen, {
          traject: uitkomst.code,
          samenvatting: samenvatting(gelezen.bestand),
          trajectVersie: uitkomst.versie,
        });
      case 'bestaat-al':
        return maak(TrajectBestaatAl, {
          code: 'TRAJECT_BESTAAT',
          veld: 'tekst',
          melding: `Er is al een traject met code “${uitkomst.code}”. Geef het bestand een andere code.`,
          traject: uitkomst.code,
        });
      case 'geweigerd':
        return weiger(uitkomst.fouten);
    }
  }
}

function weiger(fouten: readonly Fout[]): TrajectbestandGeweigerd {
  return maak(TrajectbestandGeweigerd, {
    code: 'TRAJECTBESTAND_GEWEIGERD',
    veld: 'tekst',
    melding: `Er ${fouten.length === 1 ? 'staat 1 fout' : `staan ${String(fouten.length)} fouten`} in dit bestand.`,
    ...naarFouten(fouten),
  });
}
