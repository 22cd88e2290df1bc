import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { projectRoot } from './paths.mjs';
import { importBuilt, prepare } from './prepare.mjs';

const NAME = 'apps/api/schema.graphql';

await runCommand('schema', async (life) => {
  await prepare('schema', life);
  const { printSchemaText } = await importBuilt('apps/api/dist/schema-print.js');
  const text = await /** @type {() => Promise<string>} */ (printSchemaText)();
  const file = join(projectRoot, NAME);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) {
    console.log(`${NAME} klopt met de code.`);
  } else if (process.argv.includes('--check')) {
    throw new LauncherError(`${NAME} klopt niet met de code; werk het bij met: npm run schema`);
  } else {
    writeFileSync(file, text);
    console.log(`${NAME} is bijgewerkt.`);
  }
});
