import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { LauncherError } from './launcher-error.mjs';
import { projectRoot } from './paths.mjs';
import { importBuilt, prepare } from './prepare.mjs';

const SCHEMA = 'apps/api/schema.graphql';
const DOCUMENTS = 'apps/web/src/api/documenten.ts';

await runCommand('schema', async (life) => {
  await prepare('schema', life);
  const { printSchemaText } = await importBuilt('apps/api/dist/schema-print.js');
  const text = await /** @type {() => Promise<string>} */ (printSchemaText)();
  const { generateDocuments } = await import('../web/codegen.mjs');
  keep(SCHEMA, text);
  keep(DOCUMENTS, await generateDocuments(text));
});

/**
 * Writes a generated file, or with `--check` only tells whether it is right.
 *
 * @param {string} name from the root of the project
 * @param {string} text
 * @throws {LauncherError} when it is not, and nothing may be written
 */
function keep(name, text) {
  const file = join(projectRoot, name);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) {
    console.log(`${name} klopt met de code.`);
  } else if (process.argv.includes('--check')) {
    throw new LauncherError(`${name} klopt niet met de code; werk het bij met: npm run schema`);
  } else {
    writeFileSync(file, text);
    console.log(`${name} is bijgewerkt.`);
  }
}
