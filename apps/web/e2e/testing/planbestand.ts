import { readFile } from 'node:fs/promises';
import type { Tabelinvoer } from '@routekaart/bijlage';
import { leesBestand, schrijfDocx, schrijfXlsx } from '@routekaart/documenten';
import type { Download } from 'playwright-core';

/** What a planner does with a row of the plan: its cells, changed, or `null` where the row is taken out. */
export type Bewerking = (cellen: readonly string[]) => readonly string[] | null;

/** The week plan as a planner has it on disk: read from a download, edited, and written for the next upload. */
export class Planbestand {
  private constructor(
    readonly naam: string,
    readonly soort: string,
    readonly tabellen: readonly Tabelinvoer[],
  ) {}

  /** Reads what the browser saved, by what it holds. */
  static async uit(download: Download): Promise<Planbestand> {
    const naam = download.suggestedFilename();
    const gelezen = await leesBestand({ naam, inhoud: await readFile(await download.path()) });
    if (gelezen.kind !== 'tabellen') throw new Error(`${naam} is geen planning: ${gelezen.kind}`);
    return new Planbestand(naam, gelezen.soort, gelezen.tabellen);
  }

  /** The rows with these words, in the order of the document. */
  rijen(wat: string): readonly (readonly string[])[] {
    return this.tabellen
      .flatMap(({ rijen }) => rijen.map(({ cellen }) => cellen))
      .filter((cellen) => cellen.includes(wat));
  }

  bewerk(bewerking: Bewerking): Planbestand {
    const tabellen = this.tabellen.map((tabel) => ({
      ...tabel,
      rijen: tabel.rijen.flatMap((rij) => {
        const cellen = bewerking(rij.cellen);
        return cellen === null ? [] : [{ ...rij, cellen }];
      }),
    }));
    return new Planbestand(this.naam, this.soort, tabellen);
  }

  async alsWord(): Promise<Buffer> {
    return schrijfDocx({ titel: 'Planning', tabellen: this.tabellen });
  }

  async alsExcel(): Promise<Buffer> {
    return schrijfXlsx(this.tabellen);
  }
}
