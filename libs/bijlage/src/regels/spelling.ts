import { afstand } from '../afstand.js';
import { tekstvoorstel } from '../bevinding.js';
import { citaat, groepeer, type Regel } from './regel.js';
import { ONVERBOGEN, VAKTAAL } from './vaktaal.js';
import { tekstplaatsen } from './vermeldingen.js';

const UITGANG = /^(?:|e|en|n|s|d|t|r|de|te|den|ten|er|ers|es|ing|ingen|st|ste|f|fs|v|ve|ven)$/;
const KORTSTE_WOORD = 8;
const BEKEND = new Set([...VAKTAAL, ...ONVERBOGEN]);

/** A word that is nearly a usual one: "Informereren", "teruggepakkt" (bron 004). Other endings are no mistake. */
export const spelling: Regel = {
  code: 'SPELLING',
  naam: 'De woorden zijn goed gespeld.',
  zoek: (lezingen) => {
    const nagekeken = new Map<string, string | null>();
    const fouten = tekstplaatsen(lezingen).flatMap(({ tekst, plaats }) =>
      (tekst.match(/\p{L}+/gu) ?? []).flatMap((woord) => {
        const klein = woord.toLowerCase();
        const bedoeld = nagekeken.get(klein) ?? (nagekeken.has(klein) ? null : bedoeldWoord(klein));
        nagekeken.set(klein, bedoeld);
        return bedoeld === null ? [] : [{ woord, bedoeld, plaats }];
      }),
    );
    return groepeer(fouten, ({ woord }) => woord.toLowerCase()).map((groep) => ({
      ernst: 'info',
      plaatsen: groep.map(({ plaats }) => plaats),
      uitleg: `${citaat(groep[0]?.woord ?? '')} is waarschijnlijk een tikfout.`,
      voorstel: tekstvoorstel(
        `Misschien is ${citaat(groep[0]?.bedoeld ?? '')} bedoeld; de gedrukte tekst blijft staan.`,
      ),
    }));
  },
};

function bedoeldWoord(woord: string): string | null {
  if (BEKEND.has(woord)) return null;
  const onverbogen = ONVERBOGEN.find((bekend) => isLettersErbij(woord, bekend, 1));
  if (onverbogen !== undefined) return onverbogen;
  if (woord.length < KORTSTE_WOORD) return null;
  const grens = woord.length < 10 ? 1 : 2;
  const gelijkend = VAKTAAL.filter((bekend) => isLettersErbij(woord, bekend, grens));
  return gelijkend.some((bekend) => isVerbuiging(woord, bekend)) ? null : (gelijkend[0] ?? null);
}

/** Whether one word is the other with a few letters more: another letter often makes another word (besproken). */
function isLettersErbij(a: string, b: string, meeste: number): boolean {
  const [kort, lang] = a.length < b.length ? [a, b] : [b, a];
  const meer = lang.length - kort.length;
  return a.startsWith(b.slice(0, 1)) && meer > 0 && meer <= meeste && afstand(a, b, meer) === meer;
}

function isVerbuiging(a: string, b: string): boolean {
  let gelijk = 0;
  while (gelijk < a.length && a[gelijk] === b[gelijk]) gelijk += 1;
  return UITGANG.test(a.slice(gelijk)) && UITGANG.test(b.slice(gelijk));
}
