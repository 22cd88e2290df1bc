import type { Page } from 'playwright-core';

/**
 * What a reader stumbles over at the end of a line: a day that goes on at the next one, and a word broken without a
 * hyphen. An address or a hash has no words: it may break anywhere. Empty when nothing is broken.
 */
export async function afbrekingen(venster: Page): Promise<readonly string[]> {
  return venster.evaluate(() => {
    const GEHEEL =
      /(?:\b(?:ma|di|wo|do|vr|za|zo) )?\b\d{1,2}-\d{1,2}-\d{4}\b|\b(?:ma|di|wo|do|vr|za|zo) \d{1,2}-\d{1,2}\b|[\p{L}\p{N}]{2,}/gu;
    const fouten = new Set<string>();
    const bereik = document.createRange();
    const teksten = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let knoop = teksten.nextNode(); knoop !== null; knoop = teksten.nextNode()) {
      const drager = knoop.parentElement;
      if (drager?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      if (drager.closest('svg, select, textarea, script, style, code, .rk-onzichtbaar') !== null) continue;
      const tekst = knoop.nodeValue ?? '';
      for (const { 0: deel, index } of tekst.matchAll(GEHEEL)) {
        bereik.setStart(knoop, index);
        bereik.setEnd(knoop, index + deel.length);
        const regels = new Set([...bereik.getClientRects()].map(({ top }) => Math.round(top)));
        if (regels.size > 1)
          fouten.add(
            `afgebroken: “${deel}” in ${drager.tagName.toLowerCase()}.${drager.getAttribute('class') ?? ''} “${tekst.trim().slice(0, 60)}”`,
          );
      }
    }
    return [...fouten];
  });
}
