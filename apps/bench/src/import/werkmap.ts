import type { Tabelinvoer } from '@routekaart/bijlage';
import { schrijfXlsx } from '@routekaart/documenten';

const KOP = ['Week', 'Datum', 'Wat / activiteit', 'Wie', 'Opmerkingen'];

/** The kinds of rows of bron 004: a fixed day, a window, alternatives, still to be planned, and a decision. */
const SOORTEN = [
  ['28-1', 'Bijpraten over notitie', 'Stuurgroep', ''],
  ['', 'Instemmen colleges met notitie', 'Colleges gemeenten (x7)', ''],
  ['25-2 of 1-3', 'Informatieronde', 'TWO, raden', 'LET OP'],
  ['Nog plannen (extra)', 'Instemmen met notitie', 'ONS D', ''],
  ['', 'Instemmen raden met notitie', 'Raden (x7)', ''],
] as const;

const MIJLPALEN = 10;
/** A sheet has its title and its header above the rows; they count for the limit of a file. */
const ERBOVEN = 2;

/** A workbook of this many rows in all: ten mijlpalen that each run through the weeks of one year. */
export function maakWerkmap(aantal: number): Promise<Buffer> {
  const perTabel = aantal / MIJLPALEN - ERBOVEN;
  return schrijfXlsx(
    Array.from({ length: MIJLPALEN }, (_, nummer) => ({
      titel: `Detailplanning mijlpaal ${String(nummer + 1)}`,
      kop: KOP,
      rijen: Array.from({ length: perTabel }, (__, plaats) => maakRij(plaats, perTabel)),
    })),
  );
}

function maakRij(plaats: number, aantal: number): Tabelinvoer['rijen'][number] {
  const [datum, wat, wie, opmerkingen] = SOORTEN[plaats % SOORTEN.length] ?? SOORTEN[0];
  const week = 1 + Math.floor((plaats * 52) / aantal);
  return {
    regel: plaats + 1 + ERBOVEN,
    cellen: [`Week ${String(week)}`, datum, `${wat} ${String(plaats)}`, wie, opmerkingen],
  };
}
