import module from '@jest/test-sequencer';

/** @import { Test } from '@jest/test-result' */

// Its types describe the CommonJS form, where the class is a property; Node gives the class itself.
const Sequencer = /** @type {typeof module.default} */ (/** @type {unknown} */ (module));

/** What measures time by the clock: it should have the machine to itself. */
const OP_DE_KLOK = /(?:snelheid|vers)\.spec\.ts$/u;

/** What takes minutes: started late, one of these would leave a core idle at the end. */
const IN_DE_BROWSER = /apps\/web\/e2e\//u;

/** @param {Test} test */
const beurt = ({ path }) => (OP_DE_KLOK.test(path) ? 2 : IN_DE_BROWSER.test(path) ? 0 : 1);

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
