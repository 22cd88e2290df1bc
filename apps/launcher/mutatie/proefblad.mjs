import { jestExpect } from '@jest/expect';

/** @typedef {{ readonly id: string, readonly spec: string, readonly name: string, readonly run: () => unknown }} Proef */

/**
 * The tests of a bundle of specs, as far as they are asked for, without running one: what `describe` and `it` of Jest
 * mean to the specs of the engine, which have no hooks and no mocks.
 */
export class Proefblad {
  /** @type {Proef[]} */
  proeven = [];
  /** @type {string | null} */
  #spec = null;
  /** @type {string[]} */
  #pad = [];
  #nummer = 0;

  /**
   * @param {(spec: string | null) => void} bijSpec told which spec is being read, and when it is done
   * @param {ReadonlySet<string> | null} gevraagd the specs whose tests are asked for; `null` for all
   */
  constructor(bijSpec, gevraagd = null) {
    /** What a spec imports from `@jest/globals`, and what a bundle calls before and after the text of a spec. */
    this.globals = {
      describe: Object.assign(this.#groep, { each: perGeval(this.#groep) }),
      it: Object.assign(this.#proef, { each: perGeval(this.#proef) }),
      expect: jestExpect,
      spec: (/** @type {string | null} */ spec) => {
        this.#spec = spec;
        this.#nummer = 0;
        bijSpec(spec);
      },
    };
    this.gevraagd = gevraagd;
  }

  /** @type {(naam: string, inhoud: () => void) => void} */
  #groep = (naam, inhoud) => {
    if (!this.#isGevraagd()) return;
    this.#pad.push(naam);
    inhoud();
    this.#pad.pop();
  };

  /** @type {(naam: string, run: () => unknown) => void} */
  #proef = (naam, run) => {
    const spec = this.#spec ?? '';
    const id = `${spec}#${this.#nummer++}`;
    if (this.#isGevraagd()) this.proeven.push({ id, spec, name: [...this.#pad, naam].join(' '), run });
  };

  #isGevraagd() {
    return this.gevraagd === null || this.gevraagd.has(this.#spec ?? '');
  }
}

/**
 * @param {(naam: string, inhoud: () => void) => void} functie
 * @returns {(gevallen: readonly unknown[]) => (naam: string, inhoud: (...geval: unknown[]) => void) => void}
 */
function perGeval(functie) {
  return (gevallen) => (naam, inhoud) => {
    for (const geval of gevallen) functie(naam, () => inhoud(...(Array.isArray(geval) ? geval : [geval])));
  };
}
