import type { Locator, Page } from 'playwright-core';

/** More stops than lie between two things on one page: what is further cannot be reached. */
const MEESTE_STOPS = 400;

/** Somebody without a mouse: everything is reached with Tab and done with the keys. */
export class Toetsen {
  constructor(private readonly venster: Page) {}

  /** Goes to it with Tab, round the page if need be. Fails when it cannot be reached. */
  async naar(doel: Locator): Promise<void> {
    await doel.waitFor();
    const heeftFocus = async (): Promise<boolean> =>
      doel.evaluate((element) => element === document.activeElement);
    for (let stop = 0; !(await heeftFocus()); stop += 1) {
      if (stop === MEESTE_STOPS)
        throw new Error(`Met Tab niet te bereiken in ${String(MEESTE_STOPS)} stappen.`);
      await this.venster.keyboard.press('Tab');
    }
  }

  /** Presses a button or follows a link. */
  async druk(doel: Locator): Promise<void> {
    await this.naar(doel);
    await this.venster.keyboard.press('Enter');
  }

  /** Types in a field; in a list of choices the first words of one choose it. */
  async typ(veld: Locator, tekst: string): Promise<void> {
    await this.naar(veld);
    await this.venster.keyboard.type(tekst);
  }
}
