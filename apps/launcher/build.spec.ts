import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

describe('build', () => {
  let root: string;

  function write(path: string, text: string): string {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }
  const exists = (path: string): boolean => existsSync(join(root, path));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'routekaart-build-'));
    write('package.json', '{"type":"module"}');
    write('libs/kalender/src/index.ts', `export { dag } from './diep/dag.js';\n`);
    write('libs/kalender/src/diep/dag.ts', `export const dag: string = '2021-03-15';\n`);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('makes runnable JavaScript with source maps of every package', async () => {
    write('apps/api/src/index.ts', 'export class Api { readonly poort: number = 3000; }\n');
    write('migrations/src/index.ts', 'export const namen: readonly string[] = [];\n');
    expect(await build(root)).toEqual({ total: 4, written: 4, removed: 0 });
    const module: unknown = await import(pathToFileURL(join(root, 'libs/kalender/dist/index.js')).href);
    expect(module).toMatchObject({ dag: '2021-03-15' });
    const map = JSON.parse(readFileSync(join(root, 'libs/kalender/dist/diep/dag.js.map'), 'utf8')) as unknown;
    expect(map).toMatchObject({ sources: ['../../src/diep/dag.ts'] });
    expect(readFileSync(join(root, 'apps/api/dist/index.js'), 'utf8')).toContain(
      '//# sourceMappingURL=index.js.map',
    );
  });

  it('compiles only what changed since the last build', async () => {
    await build(root);
    const untouched = statSync(join(root, 'libs/kalender/dist/index.js')).ino;
    expect(await build(root)).toEqual({ total: 2, written: 0, removed: 0 });
    write('libs/kalender/src/diep/dag.ts', `export const dag: string = '2021-03-22';\n`);
    expect(await build(root)).toEqual({ total: 2, written: 1, removed: 0 });
    expect(readFileSync(join(root, 'libs/kalender/dist/diep/dag.js'), 'utf8')).toContain('2021-03-22');
    expect(statSync(join(root, 'libs/kalender/dist/index.js')).ino).toBe(untouched);
  });

  it('compiles again when an older version of a source is put back', async () => {
    await build(root);
    const source = write('libs/kalender/src/diep/dag.ts', `export const dag: string = '1999-01-01';\n`);
    utimesSync(source, new Date(2020, 1, 1), new Date(2020, 1, 1));
    expect(await build(root)).toMatchObject({ written: 1 });
  });

  it('removes what was built from sources that are gone', async () => {
    write('libs/route/src/index.ts', 'export const a = 1;\n');
    await build(root);
    rmSync(join(root, 'libs/kalender/src/diep'), { recursive: true });
    rmSync(join(root, 'libs/route/src/index.ts'));
    write('libs/kalender/src/index.ts', 'export const leeg = true;\n');
    expect(await build(root)).toEqual({ total: 1, written: 1, removed: 4 });
    expect(exists('libs/kalender/dist/diep')).toBe(false);
    expect(exists('libs/route/dist/index.js')).toBe(false);
    expect(exists('libs/kalender/dist/index.js')).toBe(true);
  });

  it('leaves tests and their helpers out and copies JSON', async () => {
    write('libs/kalender/src/dag.spec.ts', 'fout(');
    write('libs/kalender/src/testing/builders.ts', 'fout(');
    write('libs/kalender/src/types.d.ts', 'fout(');
    write('libs/kalender/src/feestdagen.json', '["2021-04-05"]');
    expect(await build(root)).toMatchObject({ total: 3, written: 3 });
    expect(readFileSync(join(root, 'libs/kalender/dist/feestdagen.json'), 'utf8')).toBe('["2021-04-05"]');
    expect(exists('libs/kalender/dist/dag.spec.js')).toBe(false);
    expect(exists('libs/kalender/dist/testing')).toBe(false);
  });

  it('names every file that does not compile and builds it once it is right', async () => {
    write('libs/kalender/src/a.ts', 'export const = 1;\n');
    write('libs/kalender/src/b.ts', 'export const b = ;\n');
    await expect(build(root)).rejects.toThrow(/De code kon niet worden vertaald:[^]*a\.ts[^]*b\.ts/);
    write('libs/kalender/src/a.ts', 'export const a = 1;\n');
    write('libs/kalender/src/b.ts', 'export const b = 1;\n');
    await build(root);
    expect(exists('libs/kalender/dist/a.js') && exists('libs/kalender/dist/b.js')).toBe(true);
  });

  it('keeps decorators, their types and the names of classes', async () => {
    write(
      'apps/api/src/index.ts',
      `export const gezien: unknown[] = [];
       const Veld = (): PropertyDecorator => (doel, naam) => { gezien.push(naam); };
       export class Rij { @Veld() declare titel: string; @Veld() aantal = 1; }\n`,
    );
    await build(root);
    const module: unknown = await import(pathToFileURL(join(root, 'apps/api/dist/index.js')).href);
    const { gezien, Rij } = module as { gezien: unknown[]; Rij: { name: string } };
    expect(gezien).toEqual(['titel', 'aantal']);
    expect(Rij.name).toBe('Rij');
    expect(readFileSync(join(root, 'apps/api/dist/index.js'), 'utf8')).toContain('"design:type"');
  });
});
