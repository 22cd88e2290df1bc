import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot } from './paths.mjs';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const CONFIG = 'libs/route/stryker.config.mjs';

await runCommand(
  'mutatie',
  async (life) => {
    await ensureInstalled(projectRoot, { needs: [STRYKER], signal: life.signal });
    life.checkpoint();
    // The first word is an area of that file, unless it is an option; the rest is for Stryker.
    const opties = process.argv.slice(2);
    const gebied = opties[0]?.startsWith('-') === false ? opties.shift() : undefined;
    const child = spawn(process.execPath, [join(projectRoot, STRYKER), 'run', CONFIG, ...opties], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, TZ: 'Europe/Amsterdam', ...(gebied && { ROUTEKAART_MUTATIE: gebied }) },
    });
    life.signal.addEventListener('abort', () => child.kill('SIGTERM'));
    const [code] = await once(child, 'exit');
    return typeof code === 'number' ? code : 1;
  },
  { stopCode: 130 },
);
