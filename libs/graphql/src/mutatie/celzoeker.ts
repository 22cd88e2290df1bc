import { Injectable } from '@nestjs/common';
import type { CelType } from '../dashboard/cel.type.js';
import { nietGevondenFout } from '../fouten.js';
import { Klok } from '../klok.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Vragen } from '../geheugen/vragen.js';

/** The cell of the matrix after a change, for the answer of a mutation. */
@Injectable()
export class Celzoeker {
  constructor(
    private readonly geheugen: Trajectgeheugen,
    private readonly vragen: Vragen,
    private readonly klok: Klok,
  ) {}

  async cel(traject: string, behandeling: string): Promise<CelType> {
    const opname = await this.geheugen.opname(traject, this.klok.vandaag());
    const cel = this.vragen
      .overzicht(opname)
      .cellen.find((kandidaat) => kandidaat.behandeling === behandeling);
    if (cel === undefined) {
      throw nietGevondenFout('behandeling', 'Deze behandeling bestaat niet.');
    }
    return cel;
  }
}
