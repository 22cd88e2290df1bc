/** What measures time by the clock: it should have the machine to itself. */
const OP_DE_KLOK =
  /(?:e2e\/(?:snelheid|vers)|documenten\/src\/(?:tekst\/lees-tekst|xlsx\/omvang|zip\/zipbom))\.spec\.ts$/u;

/** What drives a real browser, and takes minutes. */
const IN_DE_BROWSER = /apps\/web\/e2e\//u;

/** @param {string} path of a suite */
export const isOpDeKlok = (path) => OP_DE_KLOK.test(path);

/** @param {string} path of a suite */
export const isInDeBrowser = (path) => IN_DE_BROWSER.test(path);
