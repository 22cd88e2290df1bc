/** Undoes what the bench did, last in, first out, also when somebody presses Ctrl-C. */
export class Opruimer {
  private readonly taken: (() => unknown)[] = [];

  /** Registers how to undo a step. */
  na(taak: () => unknown): void {
    this.taken.push(taak);
  }

  /** Undoes everything; a step that cannot be undone does not hold up the others. */
  async ruimOp(): Promise<void> {
    for (let taak = this.taken.pop(); taak !== undefined; taak = this.taken.pop()) {
      try {
        await taak();
      } catch (fout) {
        console.error(`Opruimen lukte niet helemaal: ${String(fout)}`);
      }
    }
  }
}

/** Rejects as soon as the user asks to stop; `klaar` takes the listeners away. */
export function stopverzoek(signal: AbortSignal | undefined): {
  readonly gestopt: Promise<never>;
  readonly klaar: () => void;
} {
  const signalen = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let stop: () => void = () => undefined;
  const gestopt = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new Error('De meting is afgebroken.'));
    };
  });
  // Nobody may be waiting for it yet when it rejects.
  gestopt.catch(() => undefined);
  signalen.forEach((naam) => process.on(naam, stop));
  signal?.addEventListener('abort', stop);
  return {
    gestopt,
    klaar: () => {
      signalen.forEach((naam) => process.off(naam, stop));
      signal?.removeEventListener('abort', stop);
    },
  };
}
