import { Injectable } from '@nestjs/common';
import { type Treffer, treffersVan } from '@routekaart/route';
import { type Momentopname, Trajectgeheugen } from '../geheugen/trajectgeheugen.js';

/** What earlier forecasts became: dear to compute, so made once for all who ask about one peildatum. */
@Injectable()
export class Terugblik {
  constructor(private readonly geheugen: Trajectgeheugen) {}

  /** The forecasts that had come out by the peildatum. */
  treffers(opname: Momentopname): readonly Treffer[] {
    const { dossier, berekening, bekendOp } = opname;
    return this.geheugen.afgeleid(opname, 'treffers', () =>
      treffersVan(dossier, berekening.peildatum, bekendOp),
    );
  }
}
