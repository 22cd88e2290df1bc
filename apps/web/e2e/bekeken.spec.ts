import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { bekeken, foutenIn } from './testing/bekeken.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Importpagina } from './testing/two-paginas.js';
import { DOCUMENT, KIJKERS, WEERGAVEN_EIGEN } from './testing/weergaven.js';

const VENSTERS = [
  ['1440 px, light', 1440, 900, 'light'],
  ['1440 px, dark', 1440, 900, 'dark'],
  ['1024 px, light', 1024, 768, 'light'],
  ['1024 px, dark', 1024, 768, 'dark'],
  ['390 px, light', 390, 800, 'light'],
  ['390 px, dark', 390, 800, 'dark'],
] as const;

/** Faults that somebody could make in a style sheet, and the words in which each must be reported. */
const FOUTEN = [
  ['main { min-inline-size: 120vw }', 'breed in een venster van 1440'],
  ['section { margin-block-start: -4rem !important }', 'over elkaar: section'],
  ['h2 { max-inline-size: 2rem !important; overflow: hidden; white-space: nowrap }', 'afgesneden: h2'],
  ['h2 { max-inline-size: 2rem !important; white-space: nowrap }', 'tekst steekt uit: h2'],
  ['select { inline-size: 3rem !important; min-inline-size: 0 !important }', 'keuze afgesneden'],
  ['svg text { font-size: 40px !important }', 'tekst over tekst'],
  ['svg text { transform: translateX(2000px) }', 'tekst buiten het beeld'],
  ['.rk-dag { white-space: normal !important; display: inline-block; inline-size: 3rem }', 'afgebroken: “'],
  [
    'h2 { max-inline-size: 2rem !important; overflow-wrap: anywhere !important; hyphens: none }',
    'afgebroken: “Mijlpalen”',
  ],
] as const;

(HEEFT_CHROMIUM ? describe : describe.skip)('looked at', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each(VENSTERS)(
    'nothing overlaps, sticks out or is cut off in the log-in at %s',
    async (naam, width, height, colorScheme) => {
      const pagina = await proef.open({ viewport: { width, height }, colorScheme });
      expect(await bekeken(pagina.venster, `log-in ${naam}`)).toEqual([]);
      await pagina.sluit();
    },
  );

  describe.each(KIJKERS)('by the %s', (wie, weergaven) => {
    it.each(VENSTERS)(
      'nothing overlaps, sticks out or is cut off at %s',
      async (naam, width, height, colorScheme) => {
        const pagina = await proef.open({ viewport: { width, height }, colorScheme });
        await pagina.logIn(wie);
        for (const [nummer, [pad, kop]] of weergaven.entries()) {
          await pagina.begin(pad);
          await pagina.kop(kop).waitFor();
          await pagina.klaar();
          const beeld = `${wie} ${String(nummer)} ${kop} ${naam}`;
          const dicht = await bekeken(pagina.venster, beeld);
          await pagina.openAlles();
          const open = await bekeken(pagina.venster, `${beeld} open`);
          expect({ pad, fouten: [...dicht, ...open] }).toEqual({ pad, fouten: [] });
        }
        await pagina.sluit();
      },
      60_000,
    );
  });

  it.each(VENSTERS)(
    'nothing overlaps, sticks out or is cut off in a document beside its bevindingen at %s',
    async (naam, width, height, colorScheme) => {
      const pagina = await proef.open({ viewport: { width, height }, colorScheme });
      await pagina.logIn('TWO');
      await pagina.begin('/GR-SDD/import');
      const lezing = new Importpagina(pagina);
      await lezing.leesTekst(DOCUMENT);
      await (await lezing.bevinding('geen bekend gremium')).kies('Toon in de bron');
      await pagina.openAlles();
      expect(await bekeken(pagina.venster, `document ${naam}`)).toEqual([]);
      await pagina.sluit();
    },
  );

  it.each(VENSTERS)(
    'nothing overlaps, sticks out or is cut off in the forms of a gemeente at %s',
    async (naam, width, height, colorScheme) => {
      for (const [wie, pad, kop] of WEERGAVEN_EIGEN) {
        const pagina = await proef.open({ viewport: { width, height }, colorScheme });
        await pagina.logIn(wie);
        await pagina.begin(pad);
        await pagina.kop(kop).waitFor();
        await pagina.openAlles();
        expect({ wie, fouten: await bekeken(pagina.venster, `${wie} ${naam}`) }).toEqual({ wie, fouten: [] });
        await pagina.sluit();
      }
    },
    60_000,
  );

  it.each(VENSTERS)(
    'nothing overlaps, sticks out or is cut off in what the foot of the page tells at %s',
    async (naam, width, height, colorScheme) => {
      const pagina = await legVast({ viewport: { width, height }, colorScheme });
      expect(await bekeken(pagina.venster, `voet vastgelegd ${naam}`)).toEqual([]);
      await pagina.venster.context().setOffline(true);
      const verbroken = pagina.meldbalk().getByText('Geen verbinding', { exact: false });
      await verbroken.waitFor();
      expect(await bekeken(pagina.venster, `voet verbroken ${naam}`)).toEqual([]);
      await pagina.venster.context().setOffline(false);
      await verbroken.waitFor({ state: 'detached' });
      await pagina.maakOngedaan();
      await pagina.bevestiging().getByText('Ongedaan gemaakt', { exact: false }).waitFor();
      expect(await bekeken(pagina.venster, `voet ongedaan ${naam}`)).toEqual([]);
      await pagina.sluit();
    },
  );

  it.each(FOUTEN)('the fault %s is seen', async (css, melding) => {
    const pagina = await proef.open({ viewport: { width: 1440, height: 900 } });
    await pagina.logIn('Stuurgroep');
    await pagina.openAlles();
    expect(await foutenIn(pagina.venster)).toEqual([]);
    await pagina.venster.evaluate((regel) => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(regel);
      document.adoptedStyleSheets = [blad];
    }, css);
    expect((await foutenIn(pagina.venster)).join('\n')).toContain(melding);
    await pagina.sluit();
  });

  /** A page at the foot of which stands what was just recorded. */
  async function legVast(opties: BrowserContextOptions): Promise<Routekaartpagina> {
    const pagina = await proef.open(opties);
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    await pagina.vastleggen('Raad Papendrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await pagina.bevestiging().getByText('Vastgelegd', { exact: false }).waitFor();
    await pagina.klaar();
    return pagina;
  }
});
