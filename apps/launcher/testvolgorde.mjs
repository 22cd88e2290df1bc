import module from '@jest/test-sequencer';
import { isInDeBrowser, isOpDeKlok } from './testsoort.mjs';

/** @import { Test } from '@jest/test-result' */

// Its types describe the CommonJS form, where the class is a property; Node gives the class itself.
const Sequencer = /** @type {typeof module.default} */ (/** @type {unknown} */ (module));

/**
 * The browser takes minutes: started late, it would leave a core idle at the end.
 *
 * @param {Test} test
 */
const beurt = ({ path }) => (isOpDeKlok(path) ? 2 : isInDeBrowser(path) ? 0 : 1);

/** The order of the suites: the browser first, what measures time last. */
export default class Testvolgorde extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   * @returns {Promise<Test[]>}
   */
  async sort(tests) {
    const gesorteerd = await super.sort(tests);
    return gesorteerd.sort((ene, andere) => beurt(ene) - beurt(andere));
  }
}
