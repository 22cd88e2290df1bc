import type { Tabelplek } from './koppel.js';
import type { Importstap } from './planimport.js';

/** What the rows say of an Activiteit that nobody knows: its words, and the known bodies of "Wie". */
export function nieuweActiviteit(
  plekken: readonly Tabelplek[],
  code: string,
): NonNullable<Importstap['opzet']> {
  const rijen = plekken.map(({ rij }) => rij);
  const [eerste] = rijen;
  const namen = rijen.flatMap(({ namen: { gevonden } }) => gevonden.map(({ naam }) => naam));
  return {
    code,
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

/** Codes for new activiteiten of this edition, none of which is taken. */
export function* vrijeCodes(editie: number, bezet: ReadonlySet<string>): Generator<string, never> {
  for (let nummer = 1; ; nummer += 1) {
    const code = `A-E${String(editie)}-${String(nummer).padStart(2, '0')}`;
    if (!bezet.has(code)) yield code;
  }
}
