import type { Bericht } from './kind.js';

export type Taken = Readonly<Record<string, (inhoud: unknown) => unknown>>;

/** Tells the bench that this process is ready, does what it asks, and ends when the bench is gone. */
export function bedien(poort: number, taken: Taken): void {
  process.on('disconnect', () => process.exit(0));
  // Ctrl-C reaches the whole group: the bench itself stops its children.
  process.on('SIGINT', () => undefined);
  process.on('message', ({ nummer, taak, inhoud }: { nummer: number; taak: string; inhoud: unknown }) => {
    void voerUit(nummer, taken[taak], inhoud).then(stuur);
  });
  stuur({ soort: 'klaar', poort });
}

/** An environment variable that the bench always sets. */
export function omgeving(naam: string): string {
  const waarde = process.env[naam];
  if (waarde === undefined) {
    throw new Error(`Dit proces wordt door de meting gestart: ${naam} ontbreekt.`);
  }
  return waarde;
}

async function voerUit(
  nummer: number,
  taak: ((inhoud: unknown) => unknown) | undefined,
  inhoud: unknown,
): Promise<Bericht> {
  try {
    return { soort: 'antwoord', nummer, waarde: await taak?.(inhoud) };
  } catch (fout) {
    return { soort: 'fout', nummer, melding: fout instanceof Error ? fout.message : String(fout) };
  }
}

function stuur(bericht: Bericht): void {
  process.send?.(bericht);
}
