import { parseWeekuitdrukking, type WeekUitdrukking } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';
import type { ActiviteitOpzet, Dossier } from './dossier.js';
import type { Gremium } from './gremium.js';
import type { AliasFeit, Importrij, RijFeit } from './planinvoer.js';

/**
 * The activiteiten as the last known import prints them: its rows, its weeks, and its words when these changed. One
 * that only a later import brings is left out (invariant 8).
 */
export function metGedrukteRijen(
  { activiteiten, planinvoer }: Pick<Dossier, 'activiteiten' | 'planinvoer'>,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): readonly ActiviteitOpzet[] {
  if (planinvoer.rijen.length === 0) return activiteiten;
  const feiten = new Map<string, RijFeit[]>();
  for (const feit of planinvoer.rijen) {
    feiten.set(feit.activiteit, [...(feiten.get(feit.activiteit) ?? []), feit]);
  }
  return bekendeActiviteiten({ activiteiten, planinvoer }, bekend).map((activiteit) => {
    const eigen = feiten.get(activiteit.code) ?? [];
    const laatste = eigen.findLast(bekend);
    return laatste === undefined ? activiteit : zoalsGedrukt(activiteit, laatste, eigen);
  });
}

/** The activiteiten without those that only a later import brings: these came with no rows of their own. */
export function bekendeActiviteiten(
  { activiteiten, planinvoer }: Pick<Dossier, 'activiteiten' | 'planinvoer'>,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): readonly ActiviteitOpzet[] {
  const later = new Set(planinvoer.rijen.map(({ activiteit }) => activiteit));
  for (const { activiteit } of planinvoer.rijen.filter(bekend)) later.delete(activiteit);
  return later.size === 0
    ? activiteiten
    : activiteiten.filter(({ code, rijen }) => rijen.length > 0 || !later.has(code));
}

/** The bodies with the names that somebody confirmed for them. */
export function metAliassen(gremia: readonly Gremium[], aliassen: readonly AliasFeit[]): readonly Gremium[] {
  if (aliassen.length === 0) return gremia;
  return gremia.map((gremium) => {
    const erbij = aliassen
      .filter((feit) => feit.gremium === gremium.code && !gremium.aliassen.includes(feit.alias))
      .map(({ alias }) => alias);
    return erbij.length === 0 ? gremium : { ...gremium, aliassen: [...gremium.aliassen, ...new Set(erbij)] };
  });
}

function zoalsGedrukt(
  activiteit: ActiviteitOpzet,
  { rijen }: RijFeit,
  feiten: readonly RijFeit[],
): ActiviteitOpzet {
  const [rij] = rijen;
  const eerste = activiteit.rijen[0] ?? feiten[0]?.rijen[0];
  if (rij === undefined) return activiteit;
  return {
    ...activiteit,
    rijen,
    mijlpalen: [...new Set(rijen.map(({ mijlpaal }) => mijlpaal))],
    week: weekVan(rij),
    naam: eerste?.wat === rij.wat ? activiteit.naam : rij.wat.replace(/\s+/gu, ' ').trim(),
  };
}

/** In a column of weeks the word "week" may be left out. */
function weekVan({ weekTekst, jaar }: Importrij): WeekUitdrukking {
  const cel = /^\s*\d/u.test(weekTekst) ? `Week ${weekTekst.trim()}` : weekTekst;
  return { ...parseWeekuitdrukking(cel, jaar), tekst: weekTekst };
}
