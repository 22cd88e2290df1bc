import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Opruimer } from '../opruimer.js';

/** What a child process sends back. */
export type Bericht =
  | { readonly soort: 'klaar'; readonly poort: number }
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly waarde: unknown }
  | { readonly soort: 'fout'; readonly nummer: number; readonly melding: string };

/** A core for the server under test and one for the load, when the machine can keep them apart. */
export const PINNEN =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' }).status === 0;

export interface Kindopties {
  /** The core to stay on; anywhere when left out. */
  readonly kern?: 0 | 1;
  readonly env?: Readonly<Record<string, string>>;
}

/** A process of the bench: it does what it is asked and ends with the bench. */
export class Kind {
  private readonly wachtend = new Map<
    number,
    { readonly goed: (waarde: unknown) => void; readonly mis: (fout: Error) => void }
  >();
  private nummer = 0;

  private constructor(
    private readonly proces: ChildProcess,
    readonly naam: string,
    /** The port it listens on, 0 when it does not listen. */
    readonly poort: number,
  ) {
    proces.on('message', (bericht: Bericht) => {
      this.ontvang(bericht);
    });
    proces.once('exit', (code) => {
      this.wachtend.forEach(({ mis }) => {
        mis(new Error(`${naam} stopte onverwacht (${String(code)}).`));
      });
    });
  }

  /** Starts `proces/<naam>.js` and waits until it says that it is ready. */
  static async start(naam: string, opruimer: Opruimer, { kern, env = {} }: Kindopties = {}): Promise<Kind> {
    const script = fileURLToPath(new URL(`./${naam}.js`, import.meta.url));
    const node = [process.execPath, ...extraVlaggen(naam), script];
    const [programma = process.execPath, ...args] =
      kern !== undefined && PINNEN ? ['taskset', '-c', String(kern), ...node] : node;
    const proces = spawn(programma, args, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', ...env },
    });
    const poort = await new Promise<number>((goed, mis) => {
      proces.once('message', (bericht: Bericht) => {
        goed(bericht.soort === 'klaar' ? bericht.poort : 0);
      });
      proces.once('error', mis);
      proces.once('exit', (code) => {
        mis(new Error(`${naam} startte niet (${String(code)}).`));
      });
    });
    const kind = new Kind(proces, naam, poort);
    opruimer.na(() => kind.stop());
    return kind;
  }

  /** Asks for something and waits for the answer. */
  vraag(taak: string, inhoud: unknown = null): Promise<unknown> {
    this.nummer += 1;
    const { nummer } = this;
    return new Promise((goed, mis) => {
      this.wachtend.set(nummer, { goed, mis });
      this.proces.send({ nummer, taak, inhoud });
    });
  }

  async stop(): Promise<void> {
    if (this.proces.exitCode !== null || this.proces.signalCode !== null) {
      return;
    }
    this.wachtend.clear();
    const weg = new Promise((klaar) => this.proces.once('exit', klaar));
    this.proces.disconnect();
    const geduld = setTimeout(() => this.proces.kill('SIGKILL'), 2_000);
    await weg;
    clearTimeout(geduld);
  }

  private ontvang(bericht: Bericht): void {
    if (bericht.soort === 'klaar') {
      return;
    }
    const vraag = this.wachtend.get(bericht.nummer);
    this.wachtend.delete(bericht.nummer);
    if (bericht.soort === 'antwoord') {
      vraag?.goed(bericht.waarde);
    } else {
      vraag?.mis(new Error(`${this.naam}: ${bericht.melding}`));
    }
  }
}

/** `BENCH_CPU_PROF=<folder>` writes a profile of each api process there. */
function extraVlaggen(naam: string): readonly string[] {
  const map = process.env.BENCH_CPU_PROF;
  return naam === 'api' && map !== undefined ? ['--cpu-prof', `--cpu-prof-dir=${map}`] : [];
}
