import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { vernieuwLijst } from './lijst.mjs';

/** @typedef {import('@stryker-mutator/api/report').Reporter} Reporter */

const MAP = 'docs/mutanten';

/**
 * Writes what no spec notices into the lists of `docs/mutanten`, one for each folder of the engine, where a person says
 * why it stays.
 *
 * @implements {Reporter}
 */
class Overlevers {
  static inject = tokens();

  /** @param {import('@stryker-mutator/api/core').schema.MutationTestResult} uitslag */
  onMutationTestReportReady({ files }) {
    mkdirSync(MAP, { recursive: true });
    for (const [lijst, namen] of groepeer(Object.keys(files))) {
      const pad = `${MAP}/${lijst}.md`;
      const oud = existsSync(pad) ? readFileSync(pad, 'utf8') : '';
      const eigen = Object.fromEntries(Object.entries(files).filter(([naam]) => namen.has(naam)));
      writeFileSync(
        pad,
        vernieuwLijst(`Mutants of \`${lijst}\` that no spec notices`, oud, eigen, existsSync),
      );
    }
  }
}

/**
 * The names of files by the list that they stand in: that of their folder in the engine, or of their lib.
 *
 * @param {readonly string[]} namen
 */
function groepeer(namen) {
  const groepen = /** @type {Map<string, Set<string>>} */ (new Map());
  for (const naam of namen) {
    const [, lib = '', map] = /^libs\/(\w+)\/src\/(?:([\w-]+)\/)?/u.exec(naam) ?? [];
    const lijst = lib === 'route' ? (map ?? lib) : lib;
    groepen.set(lijst, (groepen.get(lijst) ?? new Set()).add(naam));
  }
  return groepen;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'overlevers', Overlevers)];
