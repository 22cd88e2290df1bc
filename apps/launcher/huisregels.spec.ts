import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const HUIS = fileURLToPath(new URL('../../', import.meta.url));

/** Forbidden imports, and the rule that must see each. Lint that skips its rule would pass in silence. */
const VERBODEN: readonly (readonly [lib: string, regel: string, code: string])[] = [
  [
    'kalender',
    'enforce-module-boundaries',
    "import { bereken } from '@routekaart/route';\nexport const x = bereken;\n",
  ],
  [
    'traject',
    'enforce-module-boundaries',
    "import { DossierRepository } from '@routekaart/persistence';\nexport const x = DossierRepository;\n",
  ],
  [
    'route',
    'enforce-module-boundaries',
    "import { LRUCache } from 'lru-cache';\nexport const x = LRUCache;\n",
  ],
  [
    'graphql',
    'enforce-module-boundaries',
    "import { DataSource } from 'typeorm';\nexport const x = DataSource;\n",
  ],
  ['toegang', 'no-restricted-globals', 'export const x = new Date();\n'],
  [
    'procesbrief',
    'no-restricted-imports',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
  ],
];

interface Lintuitslag {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null }[];
}

describe('the rules of the house', () => {
  const geplant = VERBODEN.map(([lib]) => `${HUIS}libs/${lib}/src/geplant-voor-de-test.ts`);
  let uitslag: readonly Lintuitslag[] = [];

  beforeAll(() => {
    VERBODEN.forEach(([, , code], i) => writeFileSync(geplant[i] ?? '', code));
    execFileSync('npx', ['nx', 'show', 'projects'], { cwd: HUIS, stdio: 'ignore' });
    const lint = spawnSync('npx', ['eslint', '--format', 'json', ...geplant], {
      cwd: HUIS,
      encoding: 'utf8',
    });
    uitslag = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('['))) as readonly Lintuitslag[];
  }, 120_000);

  afterAll(() => {
    geplant.forEach((bestand) => rmSync(bestand, { force: true }));
  });

  it.each(VERBODEN)('a forbidden import in %s is an error of %s', (lib, regel) => {
    const regels = uitslag
      .filter(({ filePath }) => filePath.includes(`/libs/${lib}/`))
      .flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''));
    expect(regels.join(' ')).toContain(regel);
  });
});
