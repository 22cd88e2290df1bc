import type { Locator } from 'playwright-core';
import type { Routekaartpagina } from './routekaartpagina.js';
import { Strookformulier } from './strookpagina.js';

/** The view in which the TWO reads a document of the planning. */
export class Importpagina {
  constructor(private readonly pagina: Routekaartpagina) {}

  /** Hands over a file and waits until it is compared with the plan. */
  async leesBestand(naam: string, inhoud: string | Buffer): Promise<void> {
    await this.pagina.venster
      .getByLabel(/^Bestand/)
      .setInputFiles({ name: naam, mimeType: 'application/octet-stream', buffer: Buffer.from(inhoud) });
    await this.controleer();
  }

  async leesTekst(tekst: string): Promise<void> {
    await this.pagina.veld('Of plak de tekst uit Word of Excel').fill(tekst);
    await this.controleer();
  }

  /** How far the reading is, for as long as it runs. */
  voortgang(): Locator {
    return this.pagina.venster.getByRole('progressbar', { name: 'Voortgang van het lezen' });
  }

  bevindingen(): Locator {
    return this.pagina.deel('Bevindingen in dit document');
  }

  bron(): Locator {
    return this.pagina.deel('Het document zoals gedrukt');
  }

  /** The first bevinding with these words, also when it stands further on in the list. */
  async bevinding(tekst: string | RegExp): Promise<Bevindingkaart> {
    const lijst = this.bevindingen();
    await lijst.getByRole('listitem').first().waitFor();
    const meer = lijst.getByRole('button', { name: /^Toon er nog/ });
    while ((await meer.count()) > 0) await meer.click();
    return new Bevindingkaart(lijst.getByRole('listitem').filter({ hasText: tekst }).first());
  }

  wijzigingen(): Locator {
    return this.pagina.deel('Wat zou er veranderen?');
  }

  async legVast(reden: string): Promise<void> {
    await this.pagina.veld('Reden').fill(reden);
    await this.pagina.venster.getByRole('button', { name: 'Leg vast als nieuwe editie' }).click();
  }

  private async controleer(): Promise<void> {
    await this.pagina.venster.getByRole('button', { name: 'Controleer' }).click();
  }
}

/** One bevinding, with what can be decided about it. */
export class Bevindingkaart {
  constructor(readonly kaart: Locator) {}

  async kies(knop: 'Aanvaard' | 'Verwerp' | 'Toon in de bron'): Promise<void> {
    await this.kaart.getByRole('button', { name: knop }).click();
  }

  async wachtOp(status: string): Promise<void> {
    await this.kaart.getByText(status).waitFor();
  }
}

/** The week plan as a table. */
export class Planningpagina {
  constructor(private readonly pagina: Routekaartpagina) {}

  /** The first row about this activiteit. */
  rij(activiteit: string): Locator {
    const naam = this.pagina.venster.getByRole('cell', { name: activiteit, exact: true });
    return this.pagina.deel('Weekplanning').getByRole('row').filter({ has: naam }).first();
  }

  /** Opens the form that moves the day of this activiteit. */
  async openVerplaatsing(activiteit: string): Promise<Strookformulier> {
    const rij = this.rij(activiteit);
    await rij.getByText(/^Verplaats/).click();
    return new Strookformulier(rij.getByRole('form', { name: `Verplaats ${activiteit}` }));
  }
}

/** The register in which the TWO answers wensen. */
export class Wensenpagina {
  constructor(private readonly pagina: Routekaartpagina) {}

  wens(tekst: string | RegExp): Locator {
    return this.pagina.venster.getByRole('listitem').filter({ hasText: tekst }).first();
  }

  /** Does one step with the wensen that are ticked. */
  async doe(tekst: string | RegExp, stap: string, reden = ''): Promise<void> {
    await this.wens(tekst).getByRole('checkbox').check();
    const formulier = this.pagina.venster.getByRole('form', { name: 'Beantwoorden' });
    await formulier.getByLabel('Wat doet u?').selectOption(stap);
    if (reden !== '') await formulier.getByLabel(/^Reden/).fill(reden);
    await formulier.getByRole('button', { name: 'Leg vast' }).click();
  }
}
