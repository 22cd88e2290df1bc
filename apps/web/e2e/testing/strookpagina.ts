import type { Locator } from 'playwright-core';
import { meldingIn } from './bezwaar.js';
import type { Routekaartpagina } from './routekaartpagina.js';

/** Mijn strook as its owner meets it: what was decided, the rounds with the raad, and the own agreements. */
export class Strookpagina {
  constructor(private readonly pagina: Routekaartpagina) {}

  /** One body on the line of a mijlpaal. */
  station(mijlpaal: number, gremium: string): Locator {
    const heading = this.pagina.venster.getByRole('heading', { level: 3, name: gremium, exact: true });
    return this.pagina
      .deel(new RegExp(`^${String(mijlpaal)}\\. `, 'u'))
      .getByRole('listitem')
      .filter({ has: heading });
  }

  /** Opens what a body decided, and the form to correct it. */
  async openCorrectie(mijlpaal: number, gremium: string): Promise<Strookformulier> {
    const station = this.station(mijlpaal, gremium);
    await station.getByText('Wat is er besloten?').click();
    await station.getByText('Klopt dit niet? Corrigeer het').click();
    return this.formulier(`Correctie van het besluit van ${gremium}, mijlpaal ${String(mijlpaal)}`);
  }

  formulier(naam: string | RegExp): Strookformulier {
    return new Strookformulier(this.pagina.venster.getByRole('form', { name: naam }));
  }
}

/** A form as a reader fills it in: by the labels of its fields. */
export class Strookformulier {
  constructor(readonly kader: Locator) {}

  async kies(label: string, keuze: string): Promise<void> {
    await this.kader.getByLabel(label, { exact: true }).selectOption(keuze);
  }

  async vul(label: string, waarde: string): Promise<void> {
    await this.kader.getByLabel(label, { exact: true }).fill(waarde);
  }

  /** Sends it as who has no mouse: with Enter on its button. */
  async verstuur(): Promise<void> {
    await this.kader.getByRole('button').focus();
    await this.kader.page().keyboard.press('Enter');
  }

  /** What came of it: below the form, or below the field that was refused. */
  melding(tekst: string): Locator {
    return meldingIn(this.kader, tekst);
  }
}
