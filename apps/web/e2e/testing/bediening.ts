import type { Page } from 'playwright-core';

/** More tab stops than any view has: somebody who is still going round by then is trapped. */
const MEESTE_STOPS = 2000;

/** A round with Tab: how many elements had the focus, and what was wrong with them. */
export interface Rondgang {
  readonly stops: number;
  readonly fouten: readonly string[];
}

/**
 * What somebody without a mouse would find wrong, going through the page with Tab: a stop that does not show that it
 * has the focus (WCAG 2.4.7), and one that is hidden behind something else (WCAG 2.4.11). No faults when
 * nothing is; the number of stops tells that there was something to find.
 */
export async function loopMetTab(venster: Page): Promise<Rondgang> {
  const ronde = await venster.evaluateHandle(() => {
    const uiterlijk = (element: Element): string =>
      [element, ...(element instanceof SVGElement ? element.querySelectorAll('*') : [])]
        .map((deel) => {
          const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } =
            getComputedStyle(deel);
          const lijn = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineColor + outlineWidth;
          return [lijn, boxShadow, deel instanceof SVGElement ? stroke + strokeWidth : ''].join();
        })
        .join(';');
    const gezien = new Set<Element>();
    const naamVan = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}”`;
    const isTeZien = (element: Element): boolean => {
      const vak = element.getClientRects()[0];
      if (vak === undefined) return false;
      const [links, rechts, boven, onder] = [vak.left + 2, vak.right - 2, vak.top + 2, vak.bottom - 2];
      const punten: readonly (readonly [x: number, y: number])[] = [
        [(links + rechts) / 2, (boven + onder) / 2],
        [links, boven],
        [rechts, boven],
        [links, onder],
        [rechts, onder],
      ];
      return punten.some(([x, y]) => element.contains(document.elementFromPoint(x, y)));
    };
    let vorige: { readonly element: Element; readonly metFocus: string } | null = null;
    /** Judged when the focus has left it, so that what appeared only after the page did is judged alike. */
    const vanVorige = (): readonly string[] =>
      vorige !== null && uiterlijk(vorige.element) === vorige.metFocus
        ? [`focus niet te zien: ${naamVan(vorige.element)}`]
        : [];
    return {
      /** What is wrong with the stop that was left and where the one now is hidden; whether it was the last. */
      stop(): { readonly fouten: readonly string[]; readonly laatste: boolean } {
        const hier = document.activeElement;
        // A date has several stops of its own.
        if (hier !== null && hier === vorige?.element) return { fouten: [], laatste: false };
        const vanNet = vanVorige();
        if (hier === null || hier === document.body || gezien.has(hier))
          return { fouten: vanNet, laatste: true };
        gezien.add(hier);
        vorige = { element: hier, metFocus: uiterlijk(hier) };
        return {
          fouten: [...vanNet, ...(isTeZien(hier) ? [] : [`focus verborgen: ${naamVan(hier)}`])],
          laatste: false,
        };
      },
      aantal: () => gezien.size,
    };
  });
  const fouten: string[] = [];
  for (let stap = 0; stap < MEESTE_STOPS; stap += 1) {
    await venster.keyboard.press('Tab');
    const bevonden = await ronde.evaluate((gang) => gang.stop());
    fouten.push(...bevonden.fouten);
    if (bevonden.laatste) return { stops: await ronde.evaluate((gang) => gang.aantal()), fouten };
  }
  return { stops: MEESTE_STOPS, fouten: [...fouten, 'Tab komt niet aan het einde'] };
}

/**
 * What can be pressed but is smaller than 24 by 24 px (WCAG 2.5.8), unless a circle of that size on it touches
 * nothing else that can be pressed, or it is a link within a sentence.
 */
export async function kleineDoelen(venster: Page): Promise<readonly string[]> {
  return venster.evaluate(() => {
    const MAAT = 24;
    const SPELING = 0.1;
    const DOELEN = 'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"]';
    const doelen = [...document.body.querySelectorAll(DOELEN)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.rk-onzichtbaar, .utrecht-skip-link') === null,
      )
      .map((element) => {
        // Who presses the label presses its field.
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const vakken = [element, ...labels].map((deel) => deel.getBoundingClientRect());
        const klein = !vakken.some(
          ({ width, height }) => width >= MAAT - SPELING && height >= MAAT - SPELING,
        );
        return { element, klein, vak: element.getBoundingClientRect() };
      });
    const midden = (vak: DOMRect) => ({ x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 });
    const afstand = ({ x, y }: { x: number; y: number }, vak: DOMRect): number =>
      Math.hypot(Math.max(vak.left - x, 0, x - vak.right), Math.max(vak.top - y, 0, y - vak.bottom));
    const staatInZin = (element: Element): boolean =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    return doelen
      .filter(({ element, klein, vak }) => {
        if (!klein || staatInZin(element)) return false;
        const hart = midden(vak);
        return doelen.some((ander) => {
          if (ander.element === element || element.contains(ander.element)) return false;
          const tot = ander.klein
            ? Math.hypot(midden(ander.vak).x - hart.x, midden(ander.vak).y - hart.y) - MAAT / 2
            : afstand(hart, ander.vak);
          return tot < MAAT / 2 - SPELING;
        });
      })
      .map(
        ({ element, vak }) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 50)}”: ${String(Math.round(vak.width))} × ${String(Math.round(vak.height))}`,
      );
  });
}

/** What still moves for a reader who asked for no movement (WCAG 2.3.3). */
export async function bewegingen(venster: Page): Promise<readonly string[]> {
  return venster.evaluate(() => {
    const duurt = (tijden: string): boolean => tijden.split(',').some((tijd) => Number.parseFloat(tijd) > 0);
    const fouten = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((deel) => {
        const stijl = getComputedStyle(element, deel);
        const beweegt =
          duurt(stijl.transitionDuration) ||
          (stijl.animationName !== 'none' && duurt(stijl.animationDuration)) ||
          stijl.scrollBehavior === 'smooth';
        const soort = element.getAttribute('class') ?? '';
        return beweegt ? [`beweegt: ${element.tagName.toLowerCase()}.${soort}${deel ?? ''}`] : [];
      }),
    );
    return [...new Set(fouten)];
  });
}
