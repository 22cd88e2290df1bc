import { type Exchange, mapExchange } from 'urql';

/** How long a change may stay unanswered before news is no longer kept waiting for it, in milliseconds. */
const GEDULD_MS = 5_000;

/** Which versies this page made itself, so that it does not call its own work news. */
export class Eigenwerk {
  private readonly gemaakt = new Set<number>();
  private onderweg = 0;
  private wachters: (() => void)[] = [];

  /** Sees every change go out, and which versie came of it: every mutation of the page asks for its `trajectVersie`. */
  readonly exchange: Exchange = mapExchange({
    onOperation: ({ kind }) => {
      if (kind === 'mutation') this.onderweg += 1;
    },
    onResult: ({ operation, data }) => {
      if (operation.kind !== 'mutation') return;
      for (const uitkomst of Object.values((data ?? {}) as Record<string, unknown>)) {
        const versie = versieVan(uitkomst);
        if (versie !== null) this.gemaakt.add(versie);
      }
      this.onderweg -= 1;
      if (this.onderweg > 0) return;
      for (const klaar of this.wachters.splice(0)) klaar();
    },
  });

  /** How many of the versies after one, up to another, somebody else made. Waits for changes that are under way. */
  async vanAnderen(na: number, totEnMet: number): Promise<number> {
    if (this.onderweg > 0) {
      await new Promise<void>((klaar) => {
        this.wachters.push(klaar);
        setTimeout(klaar, GEDULD_MS);
      });
    }
    let eigen = 0;
    for (const versie of this.gemaakt) eigen += versie > na && versie <= totEnMet ? 1 : 0;
    return totEnMet - na - eigen;
  }
}

function versieVan(uitkomst: unknown): number | null {
  if (typeof uitkomst !== 'object' || uitkomst === null || !('trajectVersie' in uitkomst)) return null;
  return typeof uitkomst.trajectVersie === 'number' ? uitkomst.trajectVersie : null;
}
