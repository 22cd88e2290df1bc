import type { Locator } from 'playwright-core';
import type { Routekaartpagina } from './routekaartpagina.js';

/** Wat als as a reader meets it: days that can be dragged, measures, and what they change. */
export class Watalsblad {
  private constructor(readonly pagina: Routekaartpagina) {}

  static async open(pagina: Routekaartpagina, zoek = '', traject = 'GR-SDD'): Promise<Watalsblad> {
    await pagina.begin(`/${traject}/wat-als${zoek}`);
    await pagina.kop('Wat als?').waitFor();
    return new Watalsblad(pagina);
  }

  /** A day that can be dragged, such as “ONS D, mijlpaal 2”. */
  greep(naam: string): Locator {
    return this.pagina.venster.getByRole('slider', { name: naam, exact: true });
  }

  /** On which day it stands, in words. */
  async dagVan(naam: string): Promise<string> {
    return (await this.greep(naam).getAttribute('aria-valuetext')) ?? '';
  }

  /** One gemeente in the picture. */
  baan(gemeente: string): Locator {
    return this.pagina.venster
      .getByRole('list', { name: 'Gemeenten', exact: true })
      .getByRole('listitem')
      .filter({ hasText: gemeente });
  }

  maatregel(nummer: number): Locator {
    return this.pagina.venster.getByRole('group', { name: new RegExp(`^${String(nummer)}\\. `, 'u') });
  }

  get effecten(): Locator {
    return this.pagina.deel('Wat verandert er per gemeente?');
  }

  get scenarios(): Locator {
    return this.pagina.deel('Scenario’s');
  }

  /** Takes hold of a day, and answers where that is on the screen. */
  async grijp(naam: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.greep(naam).scrollIntoViewIfNeeded();
    const vak = await this.greep(naam).boundingBox();
    if (vak === null) throw new Error(`“${naam}” staat niet in beeld.`);
    const plek = { x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 };
    await this.pagina.venster.mouse.move(plek.x, plek.y);
    await this.pagina.venster.mouse.down();
    return plek;
  }

  /** Keeps what is being tried under a name. */
  async bewaar(naam: string): Promise<void> {
    const formulier = this.scenarios.getByRole('form', { name: 'Bewaar als scenario' });
    await formulier.getByLabel('Naam van het scenario').fill(naam);
    await formulier.getByRole('button', { name: 'Bewaar als scenario' }).click();
    await formulier.getByRole('status').getByText(`${naam} is bewaard.`).waitFor();
  }
}
