import { join, relative } from 'node:path';
import { build } from 'vite';

/** Where the bundle stands as far as its modules know, so that they find what they read from the docs. */
export const PLAATS = 'libs/route/testing/bundel.cjs';

/** The worked examples of the engine: a property draws other inputs each time. */
const SPECS = ['/libs/{kalender,traject,route}/src/**/*.spec.ts', '!/**/*.property.spec.ts'];

const BEGIN = `import '/libs/route/testing/vaste-worp.ts';\nimport.meta.glob(${JSON.stringify(SPECS)}, { eager: true });`;

/**
 * All specs of the engine and what they import in one script: read once, it can be evaluated anew for each mutant.
 * `proefblad` is a global: what specs import from `@jest/globals`, and told which spec is being read.
 *
 * @param {string} root the folder whose sources are read
 * @returns {Promise<string>} the body of a CommonJS module
 */
export async function bundel(root) {
  const uitvoer = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    plugins: [specs(root)],
    resolve: {
      alias: [
        {
          find: /^@routekaart\/route\/testing$/u,
          replacement: join(root, 'libs/route/src/testing/bouwers.ts'),
        },
        { find: /^@routekaart\/(\w+)$/u, replacement: join(root, 'libs/$1/src/index.ts') },
      ],
    },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: {
        input: 'specs-van-de-motor',
        treeshake: false,
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  if (Array.isArray(uitvoer) || !('output' in uitvoer)) throw new Error('De bundel is niet gemaakt.');
  return uitvoer.output[0].code;
}

/**
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
const specs = (root) => ({
  name: 'specs-van-de-motor',
  enforce: 'pre',
  resolveId: (naam) => (naam === 'specs-van-de-motor' || naam === '@jest/globals' ? `\0${naam}` : null),
  load(naam) {
    if (naam === '\0specs-van-de-motor') return BEGIN;
    if (naam === '\0@jest/globals') return 'export const { describe, expect, it } = globalThis.proefblad;';
    return null;
  },
  transform(tekst, naam) {
    if (!naam.endsWith('.spec.ts')) return null;
    // What a spec imports is evaluated before its own text, so that the engine is not read as part of a spec.
    const spec = JSON.stringify(relative(root, naam));
    return `globalThis.proefblad.spec(${spec});${tekst}\nglobalThis.proefblad.spec(null);`;
  },
});
