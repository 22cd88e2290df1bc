import type { Tabelplek } from './koppel.js';
import type { Importstap } from './planimport.js';

/** What the rows say of an Activiteit that nobody knows: a code of its own, and the known bodies of "Wie". */
export function nieuweActiviteit(
  plekken: readonly Tabelplek[],
  editie: number,
  bezet: ReadonlySet<string>,
): NonNullable<Importstap['opzet']> {
  const rijen = plekken.map(({ rij }) => rij);
  const [eerste] = rijen;
  const namen = rijen.flatMap(({ namen: { gevonden } }) => gevonden.map(({ naam }) => naam));
  return {
    code: vrijeCode(editie, bezet),
    soort: eerste?.soort ?? 'overig',
    naam: naamVan(rijen),
    mijlpalen: [...new Set(plekken.map(({ mijlpaal }) => mijlpaal))],
    gremia: [...new Set(namen.flatMap(({ soort, code }) => (soort === 'gremium' ? [code] : [])))],
    perGemeente: rijen.some(({ wat, wie }) => /\bper gemeente\b|\(x ?\d+\)/iu.test(`${wat} ${wie}`)),
    station: null,
  };
}

/** Its words, or else who it is about: a name is never empty. */
function naamVan(rijen: readonly Tabelplek['rij'][]): string {
  const teksten = rijen.flatMap(({ wat, wie, opmerkingen }) => [wat, wie, opmerkingen]);
  return teksten.find((tekst) => tekst !== '') ?? 'Rij zonder omschrijving';
}

function vrijeCode(editie: number, bezet: ReadonlySet<string>): string {
  let nummer = 1;
  let code = '';
  do {
    code = `A-E${String(editie)}-${String(nummer).padStart(2, '0')}`;
    nummer += 1;
  } while (bezet.has(code));
  return code;
}
