import type { Locator } from 'playwright-core';

/** Where a form says these words: below it, or below the field that was refused. */
export function meldingIn(formulier: Locator, tekst: string): Locator {
  return formulier.getByRole('status').or(formulier.getByRole('alert')).filter({ hasText: tekst });
}

/** What somebody hears of a field. */
export interface Gehoord {
  readonly ongeldig: boolean;
  /** The words that describe it, empty when there are none. */
  readonly omschrijving: string;
  readonly heeftFocus: boolean;
}

export async function gehoordVan(veld: Locator): Promise<Gehoord> {
  return veld.evaluate((element) => ({
    ongeldig: element.getAttribute('aria-invalid') === 'true',
    omschrijving: (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? `#${id}?`)))
      .join(' '),
    heeftFocus: element === document.activeElement,
  }));
}
