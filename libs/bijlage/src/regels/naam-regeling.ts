import { tekstvoorstel } from '../bevinding.js';
import { sleutelVan, woordenVan } from '../register.js';
import { citaat, opsomming, type Regel } from './regel.js';
import type { Tekstregel } from '../tabel.js';

const NAAM = /\bGR[ -](?=\p{Lu})(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/gu;
const ONDERWERP_IN_KOPREGEL = /\bGR(?: \p{Ll}+){1,3}$/u;
const LANGSTE_KOPREGEL = 60;

/** One gemeenschappelijke regeling under several names: "GR SDD", "GR-SDD", "GR Sociale Dienst Drechtsteden" (bron 004). */
export const naamRegeling: Regel = {
  code: 'NAAM_REGELING',
  naam: 'De regeling heet overal hetzelfde.',
  zoek: ({ document }) => {
    const alle = document.proza.flatMap((regel) =>
      namenIn(regel).map((naam) => ({ naam, regel: regel.regel })),
    );
    const groepen: { naam: string; regel: number }[][] = [];
    for (const vermelding of alle) {
      const groep = groepen.find((kandidaat) =>
        kandidaat.some(({ naam }) => isZelfde(naam, vermelding.naam)),
      );
      if (groep === undefined) groepen.push([vermelding]);
      else groep.push(vermelding);
    }
    return verenig(groepen).flatMap((groep) => {
      const vormen = [...new Set(groep.map(({ naam }) => naam))];
      if (vormen.length < 2) return [];
      return [
        {
          ernst: 'info',
          plaatsen: [...new Set(groep.map(({ regel }) => regel))]
            .sort((a, b) => a - b)
            .map((regel) => ({ regel })),
          uitleg: `Eén regeling staat er als ${opsomming(vormen.map(citaat))}.`,
          voorstel: tekstvoorstel('Kies één naam voor de regeling.'),
        },
      ];
    });
  },
};

/** Groups of which a later name turned out to belong to both become one. */
function verenig<T extends { readonly naam: string }>(
  groepen: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  const verenigd: T[][] = [];
  for (const groep of groepen) {
    const bij = verenigd.find((ander) => ander.some((a) => groep.some((b) => isZelfde(a.naam, b.naam))));
    if (bij === undefined) verenigd.push([...groep]);
    else for (const vermelding of groep) bij.push(vermelding);
  }
  return verenigd;
}

function namenIn({ tekst }: Tekstregel): readonly string[] {
  const kaal = tekst.trim();
  const kopregel = kaal.length <= LANGSTE_KOPREGEL ? ONDERWERP_IN_KOPREGEL.exec(kaal)?.[0] : undefined;
  return [...(kaal.match(NAAM) ?? []), ...(kopregel === undefined ? [] : [kopregel])];
}

/** Same letters, one the initials of the other, or a word of the subject in common ("sociaal", "Sociale"). */
function isZelfde(a: string, b: string): boolean {
  if (sleutelVan(a) === sleutelVan(b)) return true;
  const [x, y] = [woordenVan(a), woordenVan(b)].map((woorden) =>
    woorden.slice(1).map((woord) => woord.sleutel),
  );
  if (x === undefined || y === undefined) return false;
  if (initialen(x) === y.join('') || initialen(y) === x.join('')) return true;
  return x.some((woord) => woord.length > 5 && y.some((ander) => ander.slice(0, 5) === woord.slice(0, 5)));
}

function initialen(woorden: readonly string[]): string {
  return woorden.length < 2 ? '' : woorden.map((woord) => woord.slice(0, 1)).join('');
}
