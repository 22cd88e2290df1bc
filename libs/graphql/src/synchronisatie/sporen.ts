import { Injectable } from '@nestjs/common';
import { DossierRepository } from '@routekaart/persistence';
import {
  type MetPunten,
  type Synchronisatie,
  gespiegeldePunten,
  noemt,
  synchronisaties,
} from '@routekaart/route';
import type { Dossier } from '@routekaart/traject';
import { type Momentopname, Trajectgeheugen } from '../geheugen/trajectgeheugen.js';

/** The gates between sporen, from whichever side somebody asks. */
@Injectable()
export class Sporen {
  constructor(
    private readonly geheugen: Trajectgeheugen,
    private readonly dossiers: DossierRepository,
  ) {}

  /** The sync points of a traject, also those that only the other spoor names, by what was known of both then. */
  async synchronisaties({ berekening, bekendOp }: Momentopname): Promise<readonly Synchronisatie[]> {
    const { stand, peildatum } = berekening;
    const hier = { traject: stand.traject.code, punten: stand.synchronisatiepunten };
    const sporen = (await this.anderen(hier.traject)).filter(
      (dossier) => noemt(hier, codeVan(dossier)) || noemt(puntenVan(dossier), hier.traject),
    );
    const berekeningen = new Map(
      sporen.map((dossier) => [
        codeVan(dossier),
        this.geheugen.opnameVan(dossier, peildatum, bekendOp).berekening,
      ]),
    );
    return synchronisaties(
      berekening,
      (traject) => berekeningen.get(traject) ?? null,
      gespiegeldePunten(hier, sporen.map(puntenVan)),
    );
  }

  private async anderen(traject: string): Promise<readonly Dossier[]> {
    const koppen = await this.dossiers.trajecten();
    const anderen = koppen.filter(({ code }) => code !== traject);
    return Promise.all(anderen.map(async ({ code }) => this.geheugen.dossier(code)));
  }
}

function codeVan({ opzet }: Dossier): string {
  return opzet.traject.code;
}

function puntenVan(dossier: Dossier): MetPunten {
  return { traject: codeVan(dossier), punten: dossier.opzet.synchronisatiepunten };
}
