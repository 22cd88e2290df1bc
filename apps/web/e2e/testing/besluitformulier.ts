import type { Locator } from 'playwright-core';
import { meldingIn } from './bezwaar.js';
import type { Routekaartpagina } from './routekaartpagina.js';

/** The form that records what a body did with a stuk, filled in as who has no mouse. */
export class Besluitformulier {
  readonly kader: Locator;

  constructor(
    private readonly pagina: Routekaartpagina,
    private readonly gremium: string,
    private readonly mijlpaal: number,
  ) {
    const name = `Vastleggen voor ${gremium}, mijlpaal ${String(mijlpaal)}`;
    this.kader = pagina.venster.getByRole('form', { name, exact: true });
  }

  /** In the view of the stuurgroep it is closed until somebody asks for it. */
  async open(): Promise<void> {
    await this.pagina.venster
      .getByText(`Leg vast voor ${this.gremium}, mijlpaal ${String(this.mijlpaal)}`)
      .click();
    await this.kader.waitFor();
  }

  async kies(label: string | RegExp, keuze: string): Promise<void> {
    await this.kader.getByLabel(label).selectOption(keuze);
  }

  async vul(label: string, waarde: string): Promise<void> {
    await this.veld(label).fill(waarde);
  }

  veld(label: string): Locator {
    return this.kader.getByLabel(label, { exact: true });
  }

  /** What is offered, beyond the empty choice with which it begins. */
  async uitkomsten(): Promise<readonly string[]> {
    const keuzes = this.kader.getByLabel(/^Wat gebeurde er bij/).getByRole('option');
    return (await keuzes.allInnerTexts()).slice(1);
  }

  /** Presses Enter on a button, and types on where the focus then is. */
  async voegToe(knop: string, tekst: string): Promise<void> {
    await this.druk(knop);
    await this.pagina.venster.keyboard.type(tekst);
  }

  async druk(knop: string): Promise<void> {
    await this.kader.getByRole('button', { name: knop, exact: true }).focus();
    await this.pagina.venster.keyboard.press('Enter');
  }

  async openMeer(): Promise<void> {
    await this.kader.getByText('Meer vastleggen').focus();
    await this.pagina.venster.keyboard.press('Enter');
  }

  async verstuur(): Promise<void> {
    await this.druk('Leg vast');
  }

  melding(tekst: string): Locator {
    return meldingIn(this.kader, tekst);
  }
}
