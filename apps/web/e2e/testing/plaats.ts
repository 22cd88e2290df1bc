import type { Locator } from 'playwright-core';

/** Where an element is seen, in CSS pixels of the window. */
interface Kanten {
  readonly boven: number;
  readonly onder: number;
}

/** The edges of two elements, taken in the same frame: between two questions the page may scroll. */
export async function kantenVan(een: Locator, ander: Locator): Promise<readonly [Kanten, Kanten]> {
  return een.evaluate(
    (element, naast) => {
      const [hier, daar] = [element.getBoundingClientRect(), naast.getBoundingClientRect()];
      return [
        { boven: hier.top, onder: hier.bottom },
        { boven: daar.top, onder: daar.bottom },
      ] as const;
    },
    await ander.elementHandle(),
  );
}
