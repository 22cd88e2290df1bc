import type { Trajectbestand } from '@routekaart/bijlage';
import type { Dag } from '@routekaart/kalender';
import type { DataSource } from 'typeorm';
import { exporteerUitDatabase } from './exporteer.js';
import { type Importuitkomst, type Inlezer, importeerTraject } from './importeer.js';

/** Whole trajecten in and out of the database, as files. */
export class TrajectbestandRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Loads a checked file in one transaction; `op` (ISO instant) dates what the file does not date. */
  async importeer(bestand: Trajectbestand, op: string, inlezer: Inlezer): Promise<Importuitkomst> {
    return importeerTraject(this.dataSource, bestand, op, inlezer);
  }

  /** The file of a traject as it was known on a day; `null` when the code is unknown. */
  async exporteer(code: string, peildatum: Dag): Promise<Trajectbestand | null> {
    return exporteerUitDatabase(this.dataSource, code, peildatum);
  }
}
