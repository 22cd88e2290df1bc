import type { Locator } from 'playwright-core';

/** The lines in which each of these texts is drawn; what is hidden from the eye is in none. */
export async function regelsVan(teksten: Locator): Promise<readonly (readonly string[])[]> {
  return teksten.evaluateAll((elementen) =>
    elementen.map((element) => {
      const regels = new Map<number, string[]>();
      const bereik = document.createRange();
      const lopers = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let knoop = lopers.nextNode(); knoop !== null; knoop = lopers.nextNode()) {
        if (knoop.parentElement?.closest('.rk-onzichtbaar') !== null) continue;
        for (const { 0: woord, index } of (knoop.nodeValue ?? '').matchAll(/\S+/gu)) {
          bereik.setStart(knoop, index);
          bereik.setEnd(knoop, index + woord.length);
          const [vak] = bereik.getClientRects();
          if (vak === undefined) continue;
          const hoogte = Math.round(vak.bottom);
          regels.set(hoogte, [...(regels.get(hoogte) ?? []), woord]);
        }
      }
      return [...regels.values()].map((woorden) => woorden.join(' '));
    }),
  );
}
