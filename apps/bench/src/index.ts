import { loadavg } from 'node:os';
import { maakProefbanken } from './databases.js';
import { meetDashboard } from './dashboard/dashboard-bench.js';
import { meetAgenda } from './engine/agenda-bench.js';
import { meetEngine } from './engine/engine-bench.js';
import { meetImport } from './import/import-bench.js';
import { meetHerstel } from './engine/herstel-bench.js';
import { meetVerloop } from './engine/verloop-bench.js';
import { meetWatAls } from './engine/wat-als-bench.js';
import type { Meetomgeving } from './meetomgeving.js';
import { Opruimer, stopverzoek } from './opruimer.js';
import { type Opties, leesOpties } from './opties.js';
import { Kind, PINNEN } from './proces/kind.js';
import { meetSchrijven } from './schrijven/schrijf-bench.js';
import { meetStart } from './start-bench.js';
import { startUitgever } from './uitgever.js';
import { getal } from './uitvoer/statistiek.js';
import { type Uitslag, isGehaald, uitslagTabel } from './uitvoer/uitslag.js';

export { REGIOCODE, maakRegio } from './regio/maak-regio.js';

/** What the launcher hands over: a PostgreSQL of its own, and what was typed after `npm run bench --`. */
export interface BenchOpties {
  readonly adminUrl: string;
  readonly args: readonly string[];
  /** Aborted when the user asks to stop. */
  readonly signal?: AbortSignal;
}

/**
 * Measures the program against its targets, all ratios within one run on this machine, and prints them.
 * Leaves nothing behind, also after Ctrl-C. Answers the exit code: a missed target is no failure.
 */
export async function runBench({ adminUrl, args, signal }: BenchOpties): Promise<number> {
  const opties = leesOpties(args);
  const opruimer = new Opruimer();
  const { gestopt, klaar } = stopverzoek(signal);
  try {
    const uitslagen = await Promise.race([meet(adminUrl, opties, opruimer), gestopt]);
    const gemist = uitslagen.filter((uitslag) => !isGehaald(uitslag)).length;
    zeg(`\n${uitslagTabel(uitslagen)}`);
    zeg(
      `\n${gemist === 0 ? 'Alle doelen gehaald' : `${String(gemist)} doelen niet gehaald`}; ${belasting()}.`,
    );
    return 0;
  } finally {
    klaar();
    await opruimer.ruimOp();
  }
}

async function meet(adminUrl: string, opties: Opties, opruimer: Opruimer): Promise<readonly Uitslag[]> {
  const doet = new Set(opties.onderdelen);
  zeg(`Node ${process.version}; ${belasting()}. ${OPSTELLING}`);
  const uitslagen: Uitslag[] = doet.has('engine')
    ? [...meetEngine(zeg), ...meetAgenda(), ...meetWatAls(zeg), ...meetHerstel(zeg), ...meetVerloop(zeg)]
    : [];
  if (doet.has('import')) {
    uitslagen.push(...(await meetImport({ opties, opruimer, zeg })));
  }
  if (doet.has('dashboard') || doet.has('schrijven')) {
    const omgeving: Meetomgeving = {
      opties,
      opruimer,
      zeg,
      banken: await maakProefbanken(adminUrl, opruimer),
      uitgever: await startUitgever(opruimer),
      lader: await Kind.start('lader', opruimer, { kern: 1 }),
    };
    if (doet.has('dashboard')) {
      uitslagen.push(...(await meetDashboard(omgeving)), ...(await meetStart(omgeving)));
    }
    if (doet.has('schrijven')) {
      uitslagen.push(...(await meetSchrijven(omgeving)));
    }
  }
  return uitslagen;
}

const OPSTELLING = `${
  PINNEN
    ? 'Server op kern 0, last op kern 1, PostgreSQL vrij.'
    : 'Zonder taskset: niets is aan een kern gebonden.'
} De api draait als in productie (NODE_ENV=production, tokens van een eigen uitgever op 127.0.0.1), met een klok die op 24-3-2021 staat. PostGraphile is overgeslagen: niet geïnstalleerd.`;

function belasting(): string {
  return `belasting van de machine ${loadavg().map(getal).join(' ')}`;
}

function zeg(regel: string): void {
  console.log(regel);
}
