import { type Plaats, tekstvoorstel } from '../bevinding.js';
import type { GelezenTabel, Lezingen } from '../gelezen.js';
import { woordenVan } from '../register.js';
import { citaat, opsomming, plaatsVan, planningen, type Regel } from './regel.js';

interface Naamplek {
  readonly naam: string;
  readonly plaats: Plaats;
}

/** A mijlpaal that is called differently in the list, the overview and above its planning (bron 004). */
export const naamMijlpaal: Regel = {
  code: 'NAAM_MIJLPAAL',
  naam: 'Een mijlpaal heet overal hetzelfde.',
  zoek: (lezingen) => {
    const titels = planningen(lezingen).flatMap(titelVan);
    const elders = elderGenoemd(lezingen).map((plek) => ({ plek, titel: besteTitel(plek, titels) }));
    return titels.flatMap((titel) => {
      const plekken = [...elders.filter((ander) => ander.titel === titel).map(({ plek }) => plek), titel];
      const vormen = [...new Set(plekken.map(({ naam }) => naam))];
      if (new Set(vormen.map((vorm) => vorm.toLowerCase())).size < 2) return [];
      return [
        {
          ernst: 'info',
          plaatsen: plekken.map(({ plaats }) => plaats),
          uitleg: `Eén mijlpaal staat er als ${opsomming(vormen.map(citaat))}.`,
          voorstel: tekstvoorstel('Kies één naam voor de mijlpaal.'),
        },
      ];
    });
  },
};

function titelVan({ tabel, nummer }: GelezenTabel): readonly Naamplek[] {
  const naam = tabel.titel.replace(/^\s*(?:detail|globale )?planning(?: van)?(?: de| het)?\s+/i, '').trim();
  if (tabel.titelregel === null || naam === '' || naam === tabel.titel) return [];
  return [{ naam, plaats: { regel: tabel.titelregel, tabel: nummer, rij: 0 } }];
}

/** The numbered lists of the prose and the first column of overviews. */
function elderGenoemd({ document, tabellen }: Lezingen): readonly Naamplek[] {
  const lijst = document.proza.flatMap(({ regel, tekst }) => {
    const naam = /^\s*\d{1,2}[.)]\s+(\S.{0,80})$/.exec(tekst)?.[1];
    return naam === undefined ? [] : [{ naam: naam.trim(), plaats: { regel } }];
  });
  const overzicht = tabellen
    .filter((tabel) => tabel.soort === 'onbekend')
    .flatMap((tabel) => tabel.rijen)
    .map((rij) => ({ naam: rij.cellen[0]?.schoon ?? '', plaats: plaatsVan(rij) }));
  return [...lijst, ...overzicht.filter(({ naam }) => naam !== '')];
}

/** The title with most long words in common; null when there is none. */
function besteTitel(plek: Naamplek, titels: readonly Naamplek[]): Naamplek | null {
  const woorden = langeWoorden(plek.naam);
  let beste: Naamplek | null = null;
  let meeste = 0;
  for (const titel of titels) {
    const gemeen = langeWoorden(titel.naam).filter((woord) => woorden.includes(woord)).length;
    if (gemeen > meeste) [beste, meeste] = [titel, gemeen];
  }
  return beste;
}

function langeWoorden(tekst: string): readonly string[] {
  return woordenVan(tekst)
    .map((woord) => woord.sleutel)
    .filter((woord) => woord.length > 4);
}
