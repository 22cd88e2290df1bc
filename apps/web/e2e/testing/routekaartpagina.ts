import type { Locator, Page } from 'playwright-core';

/** More sections than ever lie within each other. */
const DIEPSTE = 8;

/** The page as a reader meets it: by role and Dutch label, never by the names of the code. */
export class Routekaartpagina {
  /** What the browser complained about: a test expects it to stay empty. */
  readonly klachten: string[] = [];

  constructor(
    readonly venster: Page,
    private readonly adres: string,
  ) {
    venster.on('pageerror', (fout) => this.klachten.push(fout.message));
    venster.on('console', (regel) => {
      if (regel.type() === 'error') this.klachten.push(regel.text());
    });
    venster.on('request', (verzoek) => {
      if (!verzoek.url().startsWith(this.adres)) this.klachten.push(`verzoek naar ${verzoek.url()}`);
    });
  }

  async begin(pad = '/'): Promise<void> {
    await this.venster.goto(`${this.adres}${pad}`);
  }

  /** Becomes somebody, by name. */
  async logIn(wie: string): Promise<void> {
    await this.venster.getByRole('button', { name: wie, exact: true }).click();
    await this.kop().waitFor();
    await this.klaar();
  }

  /** The head of the view that is open. */
  kop(naam?: string): Locator {
    return this.venster.getByRole('heading', { level: 1, ...(naam === undefined ? {} : { name: naam }) });
  }

  async kies(menupunt: string): Promise<void> {
    await this.venster
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: menupunt })
      .click();
  }

  deel(naam: string | RegExp): Locator {
    return this.venster.getByRole('region', { name: naam, exact: true });
  }

  veld(label: string): Locator {
    return this.venster.getByLabel(label, { exact: true });
  }

  /** Where the page tells about itself: its connection, and what others recorded. */
  meldbalk(): Locator {
    return this.venster.getByRole('status', { name: 'Verbinding' });
  }

  /** Where the page confirms what this reader recorded. */
  bevestiging(): Locator {
    return this.venster.getByRole('status', { name: 'Wat u vastlegde' });
  }

  async maakOngedaan(): Promise<void> {
    await this.bevestiging().getByRole('button', { name: 'Maak ongedaan' }).click();
  }

  /** As when the reader goes to another tab, and comes back. */
  async verberg(verborgen: boolean): Promise<void> {
    await this.venster.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, verborgen);
  }

  /** The form in which the next step of the first open mijlpaal is recorded. */
  vastleggen(gremium: string): Vastlegformulier {
    return new Vastlegformulier(
      this.venster.getByRole('form', { name: `Vastleggen voor ${gremium}` }).first(),
    );
  }

  /** Waits until everything that was asked for is there. */
  async klaar(): Promise<void> {
    await this.venster.waitForFunction(() => !document.body.innerText.includes('wordt geladen…'));
  }

  /** Opens whatever can be opened, also what that shows in its turn, and says how much that was. */
  async openAlles(): Promise<number> {
    let geopend = 0;
    for (let ronde = 0; ronde < DIEPSTE; ronde += 1) {
      await this.klaar();
      const nieuw = await this.venster.evaluate(async () => {
        const delen = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
        for (const deel of delen) deel.open = true;
        // Each says so in a task of its own, and then asks for what it shows.
        await new Promise((klaar) => setTimeout(() => requestAnimationFrame(klaar)));
        return delen.length;
      });
      if (nieuw === 0) return geopend;
      geopend += nieuw;
    }
    throw new Error(`Na ${String(DIEPSTE)} keer openen staat er nog iets dicht.`);
  }

  /** Asks the api itself, as who is logged in: for what the page shows but does not do. */
  async vraagApi<T>(query: string, variables: object = {}): Promise<T> {
    return this.venster.evaluate(
      async ([inhoud]) => {
        const token = sessionStorage.getItem('routekaart.identiteit') ?? '';
        const antwoord = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: inhoud ?? '',
        });
        return (await antwoord.json()) as T;
      },
      [JSON.stringify({ query, variables })],
    );
  }

  async sluit(): Promise<void> {
    await this.venster.context().close();
  }
}

export class Vastlegformulier {
  constructor(private readonly formulier: Locator) {}

  async vulIn(wat: string, dag: string): Promise<void> {
    await this.formulier.getByLabel(/^Wat gebeurde er/).selectOption(wat);
    await this.dag().fill(dag);
  }

  async legVast(wat: string, dag: string): Promise<void> {
    await this.vulIn(wat, dag);
    await this.verstuur();
  }

  async verstuur(): Promise<void> {
    await this.formulier.getByRole('button', { name: 'Leg vast' }).click();
  }

  dag(): Locator {
    return this.formulier.getByLabel('Op welke dag?');
  }

  /** What came of it: below the form, or below the field that was refused. */
  melding(): Locator {
    return this.formulier.getByRole('status').or(this.formulier.getByRole('alert'));
  }
}
