const EERSTE_PAUZE_MS = 1_000;
const LANGSTE_PAUZE_MS = 30_000;

/** The name of the event that the api was heard. */
export const TEKEN = 'teken';

/**
 * Waits longer after each attempt, never as long as another page would: they must not all come back at once. Who hears
 * of the api in another way says so with a `teken`, and waits no longer.
 */
export async function langer(pogingen: number, einde: AbortSignal, teken: EventTarget): Promise<void> {
  const pauze = Math.min(EERSTE_PAUZE_MS * 2 ** (pogingen - 1), LANGSTE_PAUZE_MS);
  await gebeurtenis(einde, pauze * (0.5 + Math.random() / 2), [window, 'online'], [teken, TEKEN]);
}

/** Waits until the page is looked at and the browser has a network; tells when it has none. */
export async function wachtTotBereikbaar(einde: AbortSignal, opWeg: () => void): Promise<void> {
  while (!einde.aborted && (document.hidden || !navigator.onLine)) {
    if (!navigator.onLine) opWeg();
    await gebeurtenis(einde, null, [window, 'online'], [document, 'visibilitychange']);
  }
}

/** Settles at the first of these events, after so many milliseconds, or at the end. */
function gebeurtenis(
  einde: AbortSignal,
  na: number | null,
  ...bronnen: readonly (readonly [EventTarget, string])[]
): Promise<void> {
  return new Promise((klaar) => {
    const klaarMet = new AbortController();
    const wekker = na === null ? undefined : setTimeout(() => klaarMet.abort(), na);
    klaarMet.signal.addEventListener('abort', () => {
      clearTimeout(wekker);
      klaar();
    });
    for (const [bron, naam] of [...bronnen, [einde, 'abort'] as const]) {
      bron.addEventListener(naam, () => klaarMet.abort(), { signal: klaarMet.signal });
    }
    if (einde.aborted) klaarMet.abort();
  });
}
