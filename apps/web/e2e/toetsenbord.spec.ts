import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { bewegingen, kleineDoelen, loopMetTab } from './testing/bediening.js';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { WEERGAVEN, WEERGAVEN_EIGEN, WEERGAVEN_TWO } from './testing/weergaven.js';

const BEKEKEN = [
  ...WEERGAVEN.map(([pad, kop]) => ['Stuurgroep', pad, kop] as const),
  ...WEERGAVEN_TWO.map(([pad, kop]) => ['TWO', pad, kop] as const),
  ...WEERGAVEN_EIGEN,
] as const;

/** Faults that somebody could make, each with the check that must find it and the words in which. */
const FOUTEN = [
  [
    'button:focus-visible { outline: none !important; box-shadow: none !important }',
    tabfouten,
    'focus niet te zien',
  ],
  ['body::after { content: ""; position: fixed; inset: 0; z-index: 9 }', tabfouten, 'focus verborgen'],
  [
    'nav a { padding: 0; inline-size: 10px; block-size: 10px; overflow: hidden }',
    kleineDoelen,
    '“Stuurgroep”: 10 ×',
  ],
  ['button::after { content: ""; transition: color 0.2s }', bewegingen, 'beweegt: button'],
] as const;

(HEEFT_CHROMIUM ? describe : describe.skip)('without a mouse, and with an unsteady hand', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it.each(BEKEKEN)(
    '%s at %s sees each tab stop, can hit every target, and sees nothing move',
    async (wie, pad, kop) => {
      const pagina = await open(wie, pad, kop);
      const { venster } = pagina;
      expect(await kleineDoelen(venster)).toEqual([]);
      expect(await bewegingen(venster)).toEqual([]);
      const { stops, fouten } = await loopMetTab(venster);
      expect(fouten).toEqual([]);
      expect(stops).toBeGreaterThan(10);
      await pagina.sluit();
    },
    120_000,
  );

  it('no tab stop is hidden by what the page tells at the foot of the window', async () => {
    const pagina = await open('TWO', '/GR-SDD/wensen', 'Wensenregister');
    await pagina.venster.context().setOffline(true);
    await pagina.meldbalk().getByText('Geen verbinding', { exact: false }).waitFor();
    expect(await tabfouten(pagina.venster)).toEqual([]);
    await pagina.sluit();
  });

  it.each(FOUTEN)('the fault %s is found', async (css, zoek, melding) => {
    const pagina = await open('Stuurgroep', '/GR-SDD/wensen', 'Wensenregister');
    await pagina.venster.evaluate((regel) => {
      const blad = new CSSStyleSheet();
      blad.replaceSync(regel);
      document.adoptedStyleSheets = [blad];
    }, css);
    expect((await zoek(pagina.venster)).join('\n')).toContain(melding);
    await pagina.sluit();
  });

  async function open(wie: string, pad: string, kop: string): Promise<Routekaartpagina> {
    const pagina = await proef.open({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    await pagina.logIn(wie);
    await pagina.begin(pad);
    await pagina.kop(kop).waitFor();
    await pagina.openAlles();
    return pagina;
  }
});

async function tabfouten(venster: Page): Promise<readonly string[]> {
  return (await loopMetTab(venster)).fouten;
}
