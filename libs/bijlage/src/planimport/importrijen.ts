import type { Importrij, Planrij } from '@routekaart/traject';
import { ruweTekst } from './celsleutel.js';
import type { Tabelplek } from './koppel.js';
import type { Importopdracht } from './planimport.js';

/** Whether the rows are the same in these parts, in any order. */
export function zelfdeRijen(
  a: readonly Planrij[],
  b: readonly Planrij[],
  deel: (rij: Planrij) => readonly (string | number)[],
): boolean {
  const tekst = (rijen: readonly Planrij[]): string =>
    JSON.stringify(
      rijen
        .map(deel)
        .map((een) => een.join('\t'))
        .sort(),
    );
  return tekst(a) === tekst(b);
}

/** The row as it is kept from now on. */
export function importrij({ rij, mijlpaal, volgorde }: Tabelplek, opdracht: Importopdracht): Importrij {
  const jaar = rij.week?.weken[0]?.jaar ?? jaarVan(opdracht);
  return {
    code: `E${String(opdracht.editie)}-M${String(mijlpaal)}-${String(volgorde).padStart(2, '0')}`,
    mijlpaal,
    volgorde,
    bronregel: rij.regel,
    jaar: jaar >= 2000 && jaar <= 2099 ? jaar : jaarVan(opdracht),
    weekTekst: ruweTekst(rij, 'week'),
    datumTekst: ruweTekst(rij, 'datum'),
    wat: ruweTekst(rij, 'wat'),
    wie: ruweTekst(rij, 'wie'),
    opmerkingen: ruweTekst(rij, 'opmerkingen'),
  };
}

/** The year in which the document was read; an import without one is refused. */
export function jaarVan({ bijlage }: Importopdracht): number {
  return bijlage.jaar.jaar ?? 2000;
}
