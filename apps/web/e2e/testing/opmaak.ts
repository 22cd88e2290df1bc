import type { Page } from 'playwright-core';

/**
 * What a careful eye would find wrong with the page as it is drawn: a page that scrolls sideways, words that stick
 * out of their box or are cut off, boxes and texts in a drawing that cover each other. Empty when nothing is.
 */
export async function opmaakfouten(venster: Page): Promise<readonly string[]> {
  return venster.evaluate(() => {
    const SPELING = 1.5;
    const fouten: string[] = [];
    const breedte = document.documentElement.scrollWidth;
    if (breedte > window.innerWidth) {
      fouten.push(`de pagina is ${String(breedte)} breed in een venster van ${String(window.innerWidth)}`);
    }

    const isZichtbaar = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('.rk-onzichtbaar, .utrecht-skip-link, [aria-hidden="true"].rk-leegte') === null;
    const naamVan = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 50)}”`;
    const raken = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > SPELING &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SPELING;
    // A block that goes on in the next column, or on the next page, is a box in each.
    const overlappen = (een: Element, ander: Element): boolean =>
      [...een.getClientRects()].some((a) => [...ander.getClientRects()].some((b) => raken(a, b)));
    const blokVan = (element: Element): Element => {
      let blok: Element | null = element;
      while (blok !== null && getComputedStyle(blok).display.startsWith('inline')) blok = blok.parentElement;
      return blok ?? element;
    };

    const tekstlopers = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let knoop = tekstlopers.nextNode(); knoop !== null; knoop = tekstlopers.nextNode()) {
      const drager = knoop.parentElement;
      if (drager === null || (knoop.nodeValue ?? '').trim() === '' || !isZichtbaar(drager)) continue;
      if (drager.closest('svg, select, option, script, style') !== null) continue;
      const vak = blokVan(drager).getBoundingClientRect();
      const bereik = document.createRange();
      bereik.selectNodeContents(knoop);
      for (const regel of bereik.getClientRects()) {
        if (regel.right > vak.right + SPELING || regel.left < vak.left - SPELING) {
          fouten.push(`tekst steekt uit: ${naamVan(drager)}`);
          break;
        }
      }
    }

    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('svg') !== null || !isZichtbaar(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const knipt = [overflowX, overflowY].some((wijze) => wijze === 'hidden' || wijze === 'clip');
      if (
        knipt &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      ) {
        fouten.push(`afgesneden: ${naamVan(element)}`);
      }
      const broers = [...element.children].filter(
        (kind) =>
          isZichtbaar(kind) &&
          !/absolute|fixed|sticky/.test(getComputedStyle(kind).position) &&
          kind.tagName !== 'OPTION',
      );
      const blokken = broers.filter((kind) => !getComputedStyle(kind).display.startsWith('inline'));
      blokken.forEach((een, plaats) => {
        const ander = blokken.slice(plaats + 1).find((volgend) => overlappen(een, volgend));
        if (ander !== undefined) fouten.push(`over elkaar: ${naamVan(een)} en ${naamVan(ander)}`);
      });
    }

    for (const keuze of document.body.querySelectorAll('select')) {
      const doek = document.createElement('canvas').getContext('2d');
      if (doek === null || !isZichtbaar(keuze)) continue;
      doek.font = getComputedStyle(keuze).font;
      const tekst = keuze.selectedOptions[0]?.text ?? '';
      if (doek.measureText(tekst).width > keuze.clientWidth) fouten.push(`keuze afgesneden: “${tekst}”`);
    }

    for (const beeld of document.body.querySelectorAll('svg')) {
      if (!isZichtbaar(beeld)) continue;
      const rand = beeld.getBoundingClientRect();
      const teksten = [...beeld.querySelectorAll('text')].map(
        (tekst) => [tekst, tekst.getBoundingClientRect()] as const,
      );
      teksten.forEach(([tekst, vak], plaats) => {
        if (
          vak.left < rand.left - SPELING ||
          vak.right > rand.right + SPELING ||
          vak.bottom > rand.bottom + SPELING
        ) {
          fouten.push(`tekst buiten het beeld: ${naamVan(tekst)}`);
        }
        const botst = teksten.slice(plaats + 1).find(([, ander]) => raken(vak, ander));
        if (botst !== undefined) fouten.push(`tekst over tekst: ${naamVan(tekst)} en ${naamVan(botst[0])}`);
      });
    }
    return [...new Set(fouten)];
  });
}
