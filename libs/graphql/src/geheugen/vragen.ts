import { Injectable } from '@nestjs/common';
import { type Dag, parseDag } from '@routekaart/kalender';
import { type Invoerfout, toetsInvoer } from '../algemeen/invoer.js';
import type { TrajectArgs } from '../algemeen/vraag.args.js';
import { type Celoverzicht, maakCeloverzicht } from '../dashboard/dashboard.view.js';
import { ongeldigeInvoerFout } from '../fouten.js';
import { Klok } from '../klok.js';
import { type Momentopname, Trajectgeheugen } from './trajectgeheugen.js';

/** What every query starts with: valid arguments, and the computation for their peildatum. */
@Injectable()
export class Vragen {
  constructor(
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** The computation that these arguments ask for. Fails with ONGELDIGE_INVOER or NIET_GEVONDEN. */
  async opname<T extends TrajectArgs>(soort: new () => T, args: T): Promise<Momentopname> {
    eisGeldig(toetsInvoer(soort, args));
    const peildatum = dagUit(args.peildatum) ?? this.klok.vandaag();
    return this.geheugen.opname(args.traject, peildatum, dagUit(args.zoalsBekendOp) ?? peildatum);
  }

  /** The cells and warnings of a computation, made once. */
  overzicht(opname: Momentopname): Celoverzicht {
    return this.afgeleid(opname, 'cellen', () => maakCeloverzicht(opname.berekening));
  }

  /** Something derived from a computation, made once. */
  afgeleid<T>(opname: Momentopname, naam: string, maak: () => T): T {
    return this.geheugen.afgeleid(opname, naam, maak);
  }
}

function dagUit(tekst: string | null | undefined): Dag | null {
  return tekst == null ? null : parseDag(tekst);
}

/** Fails with ONGELDIGE_INVOER that names the field. */
export function eisGeldig(fout: Invoerfout | null): void {
  if (fout !== null) {
    throw ongeldigeInvoerFout(fout.veld, fout.melding);
  }
}
