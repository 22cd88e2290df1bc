import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';
import { bundel, PLAATS } from './bundel.mjs';
import { Proefblad } from './proefblad.mjs';
import { TeVeelWorpen, metWeinigWorpen } from './worpen.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner */
/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */
/** @typedef {import('@stryker-mutator/api/core').MutantCoverage} MutantCoverage */
/** @typedef {import('./proefblad.mjs').Proef} Proef */
/** @typedef {(require: (naam: string) => unknown, module: object, exports: object, __filename: string) => void} Bundel */

/** Before the name of a spec: the id under which Stryker counts what the spec reckons while it is read. */
const LEZEN = 'lezen ';

/**
 * Runs the specs of the engine for Stryker in one process. The engine is pure and its specs have no hooks, so that a
 * mutant costs no more than evaluating their bundle anew and the tests that reach it: a small part of the time that
 * Jest takes to make a world for each file.
 *
 * @implements {TestRunner}
 */
class Mutatieloper {
  static inject = tokens();

  #root = process.cwd();
  /** @type {Bundel} */
  #bundel = () => undefined;
  /**
   * How long each test took in the first run, in milliseconds.
   *
   * @type {Map<string, number>}
   */
  #duur = new Map();
  /**
   * What the instrumented sources read and write.
   *
   * @type {{ activeMutant?: string, currentTestId?: string | undefined, hitCount?: number, mutantCoverage?: MutantCoverage }}
   */
  #stand = {};

  /** Each mutant has its own evaluation of all modules. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const tekst = await bundel(this.#root);
    const script = new Script(`(require, module, exports, __filename) => {${tekst}\n}`, { filename: PLAATS });
    this.#bundel = script.runInThisContext();
    Object.assign(globalThis, { __stryker__: this.#stand });
  }

  /**
   * Runs every test once, and tells which mutants each of them reaches.
   *
   * @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>}
   */
  async dryRun() {
    /** @type {MutantCoverage} */
    const mutantCoverage = { static: {}, perTest: {} };
    this.#stand.mutantCoverage = mutantCoverage;
    const proeven = this.#lees(null);
    const tests = [];
    for (const proef of proeven) tests.push(await this.#voerUit(proef));
    const { perTest } = mutantCoverage;
    for (const { id, spec } of proeven) perTest[id] = { ...perTest[LEZEN + spec], ...perTest[id] };
    for (const { id, status, timeSpentMs } of tests) {
      this.#duur.set(id, timeSpentMs);
      if (status === TestStatus.Skipped) delete perTest[id];
    }
    for (const { spec } of proeven) delete perTest[LEZEN + spec];
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * Runs the tests that reach the mutant, those of its own folder first and short ones before long ones, until one fails.
   *
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} opties
   */
  async mutantRun({ activeMutant, testFilter = [], hitLimit, sandboxFileName, disableBail }) {
    const specs = new Set(testFilter.map((id) => id.slice(0, id.lastIndexOf('#'))));
    const filter = new Set(testFilter);
    const map = dirname(relative(this.#root, sandboxFileName));
    const tests = [];
    Object.assign(this.#stand, {
      activeMutant: activeMutant.id,
      hitCount: 0,
      hitLimit,
      mutantCoverage: undefined,
    });
    try {
      const proeven = this.#lees(specs).filter(({ id }) => filter.has(id));
      const isVer = (/** @type {Proef} */ { spec }) => Number(dirname(spec) !== map);
      const duur = (/** @type {Proef} */ { id }) => this.#duur.get(id) ?? 0;
      for (const proef of proeven.sort((a, b) => isVer(a) - isVer(b) || duur(a) - duur(b))) {
        const uitkomst = await this.#voerUit(proef);
        tests.push(uitkomst);
        if (uitkomst.status === TestStatus.Failed && !disableBail) break;
      }
    } catch (fout) {
      // A spec that reckons outside its tests fails as a whole.
      tests.push({ ...uitslag(testFilter[0] ?? '', '', 0), ...mislukt(fout) });
    }
    const teVaak = determineHitLimitReached(this.#stand.hitCount, hitLimit);
    delete this.#stand.activeMutant;
    return toMutantRunResult(teVaak ?? { status: DryRunStatus.Complete, tests });
  }

  /**
   * Evaluates the bundle anew.
   *
   * @param {ReadonlySet<string> | null} specs whose tests are asked for; `null` for all
   */
  #lees(specs) {
    const blad = new Proefblad((spec) => {
      this.#stand.currentTestId = spec === null ? undefined : LEZEN + spec;
    }, specs);
    Object.assign(globalThis, { proefblad: blad.globals });
    const plaats = join(this.#root, PLAATS);
    this.#bundel(metWeinigWorpen(createRequire(plaats)), {}, {}, plaats);
    return blad.proeven;
  }

  /**
   * @param {Proef} proef
   * @returns {Promise<TestResult>}
   */
  async #voerUit({ id, name, run }) {
    const begin = performance.now();
    this.#stand.currentTestId = id;
    try {
      await run();
      return uitslag(id, name, begin);
    } catch (fout) {
      return fout instanceof TeVeelWorpen
        ? { ...uitslag(id, name, begin), status: TestStatus.Skipped }
        : { ...uitslag(id, name, begin), ...mislukt(fout) };
    } finally {
      this.#stand.currentTestId = undefined;
    }
  }
}

/**
 * @param {string} id
 * @param {string} name
 * @param {number} begin in milliseconds
 * @returns {import('@stryker-mutator/api/test-runner').SuccessTestResult}
 */
const uitslag = (id, name, begin) => ({
  id,
  name,
  timeSpentMs: performance.now() - begin,
  status: TestStatus.Success,
});

/** @param {unknown} fout */
const mislukt = (fout) => ({
  status: /** @type {const} */ (TestStatus.Failed),
  failureMessage: String(fout),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'motor', Mutatieloper)];
