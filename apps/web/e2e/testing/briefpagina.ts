import type { Locator } from 'playwright-core';
import type { Routekaartpagina } from './routekaartpagina.js';

/** A letter as its reader meets it. */
export class Briefpagina {
  private constructor(private readonly pagina: Routekaartpagina) {}

  static async open(pagina: Routekaartpagina, nummer: number, zoek = ''): Promise<Briefpagina> {
    await pagina.begin(`/GR-SDD/procesbrief/${String(nummer)}${zoek}`);
    await pagina.kop(`Procesbrief ${String(nummer)}`).waitFor();
    await pagina.klaar();
    return new Briefpagina(pagina);
  }

  data(): Locator {
    return this.pagina.deel('Aankomende data');
  }

  perGemeente(): Locator {
    return this.pagina.deel('Per gemeente');
  }

  /** The gemeenten of which the letter tells. */
  async gemeenten(): Promise<readonly string[]> {
    return this.perGemeente().getByRole('heading', { level: 3 }).allInnerTexts();
  }

  /**
   * Every sentence of the letter without a fact under it, in words: whatever is written in it, outside of its heads,
   * its forms and the facts themselves.
   */
  async zinnenZonderFeiten(): Promise<{ readonly aantal: number; readonly zonder: readonly string[] }> {
    return this.pagina.venster.getByRole('article').evaluate((brief) => {
      const zinnen = new Map<Element, boolean>();
      const teksten = document.createTreeWalker(brief, NodeFilter.SHOW_TEXT);
      for (let knoop = teksten.nextNode(); knoop !== null; knoop = teksten.nextNode()) {
        const drager = knoop.parentElement;
        if (drager === null || (knoop.nodeValue ?? '').trim() === '') continue;
        if (drager.closest('h1, h2, h3, form, details, .rk-trajectkop') !== null) continue;
        const zin = drager.closest('li, div, p, section') ?? drager;
        const feiten = [...zin.querySelectorAll(':scope > details > ul > li')];
        zinnen.set(
          zin,
          feiten.some(({ textContent }) => textContent.trim() !== ''),
        );
      }
      return {
        aantal: zinnen.size,
        zonder: [...zinnen].flatMap(([zin, rust]) => (rust ? [] : [zin.textContent.trim()])),
      };
    });
  }
}
