import type { Activiteit } from '@routekaart/traject';
import type { Bijlage, GelezenRij } from '../gelezen.js';
import { dubbeleRijen } from '../regels/zelfde-activiteit.js';
import { koppelRijen, type Bekenderij, type Tabelplek } from './koppel.js';
import type { Importgroep } from './planimport.js';

/** The rows of the planning tables with the Mijlpaal of their table, in source order. */
export function tabelplekken(bijlage: Bijlage, mijlpalen: ReadonlyMap<number, number>): readonly Tabelplek[] {
  const posities = new Map<number, number>();
  return bijlage.tabellen.flatMap(({ nummer, rijen }) => {
    const mijlpaal = mijlpalen.get(nummer);
    if (mijlpaal === undefined) return [];
    return rijen.map((rij) => {
      const volgorde = (posities.get(mijlpaal) ?? 0) + 1;
      posities.set(mijlpaal, volgorde);
      return { rij, mijlpaal, volgorde };
    });
  });
}

/**
 * The rows of the document by Activiteit: known ones first by their rows; a row that stands in two tables is one
 * Activiteit (invariant 6), also when only one of the two was known.
 */
export function groepeerRijen(
  plekken: readonly Tabelplek[],
  activiteiten: readonly Activiteit[],
  bijlage: Bijlage,
): readonly Importgroep[] {
  const bekend = activiteiten.flatMap((activiteit) =>
    activiteit.rijen.map((planrij): Bekenderij => ({ activiteit, planrij })),
  );
  const gekoppeld = koppelRijen(plekken, bekend);
  const eerdere = new Map<GelezenRij, GelezenRij>(
    dubbeleRijen(bijlage).map(([eerste, tweede]) => [tweede, eerste]),
  );
  const groepen: { readonly bekend: Activiteit | null; readonly plekken: Tabelplek[] }[] = [];
  const groepVan = new Map<GelezenRij | Activiteit, (typeof groepen)[number]>();
  for (const plek of plekken) {
    const activiteit = gekoppeld.get(plek)?.activiteit ?? null;
    const dubbel = eerdere.get(plek.rij);
    const bestaand =
      groepVan.get(activiteit ?? plek.rij) ??
      (activiteit === null && dubbel !== undefined ? groepVan.get(dubbel) : undefined);
    const groep = bestaand ?? { bekend: activiteit, plekken: [] };
    if (bestaand === undefined) groepen.push(groep);
    groep.plekken.push(plek);
    groepVan.set(plek.rij, groep);
    if (activiteit !== null) groepVan.set(activiteit, groep);
  }
  return groepen;
}
