import module from '@jest/test-sequencer';

/** @import { Test } from '@jest/test-result' */

// Its types describe the CommonJS form, where the class is a property; Node gives the class itself.
const Sequencer = /** @type {typeof module.default} */ (/** @type {unknown} */ (module));

/** What measures time by the clock. The longer ones of the rest come first, so that these have the machine. */
const OP_DE_KLOK = /(?:snelheid|vers)\.spec\.ts$/u;

/** The order of the suites: those that measure time wait until (nearly) all others are ready. */
export default class Testvolgorde extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   * @returns {Promise<Test[]>}
   */
  async sort(tests) {
    const gesorteerd = await super.sort(tests);
    return [
      ...gesorteerd.filter(({ path }) => !OP_DE_KLOK.test(path)),
      ...gesorteerd.filter(({ path }) => OP_DE_KLOK.test(path)),
    ];
  }
}
