import { Injectable } from '@nestjs/common';
import { DossierRepository } from '@routekaart/persistence';
import type { Berekening } from '@routekaart/route';
import { nietGevondenFout } from '../fouten.js';
import { type Momentopname, Trajectgeheugen } from '../geheugen/trajectgeheugen.js';

/** What a traject is held against: the other trajecten of the region. */
@Injectable()
export class AndereTrajecten {
  constructor(
    private readonly geheugen: Trajectgeheugen,
    private readonly dossiers: DossierRepository,
  ) {}

  /**
   * The computation of this moment and those of other trajecten for the same two days, by code.
   *
   * @param met the codes of the others; all when nobody names them
   * @throws NIET_GEVONDEN when there is no traject of that code
   */
  async naast(
    { berekening, bekendOp }: Momentopname,
    met?: readonly string[] | null,
  ): Promise<ReadonlyMap<string, Berekening>> {
    const bekend = (await this.dossiers.trajecten()).map(({ code }) => code);
    const onbekend = met?.find((code) => !bekend.includes(code));
    if (onbekend !== undefined) {
      throw nietGevondenFout('met', `Er is geen traject met code “${onbekend}”.`);
    }
    const { traject } = berekening.stand;
    const anderen = bekend.filter((code) => code !== traject.code && (met?.includes(code) ?? true));
    const opnamen = await Promise.all(
      anderen.map((code) => this.geheugen.opname(code, berekening.peildatum, bekendOp)),
    );
    return new Map(
      [berekening, ...opnamen.map((een) => een.berekening)].map((een) => [een.stand.traject.code, een]),
    );
  }
}
