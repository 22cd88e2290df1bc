import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('what a browser may load', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('is for the page what this server serves, and nothing inline', async () => {
    const { headers } = await fetch(`${proef.adres}/GR-SDD/stuurgroep`);
    expect(headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('is kept: what stands inline in a page does not run, and the page itself needs nothing of it', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Stuurgroep');
    expect(pagina.klachten).toEqual([]);
    await pagina.venster.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ingevoegd"';
      document.head.append(script);
    });
    expect(await pagina.venster.title()).not.toBe('ingevoegd');
    expect(pagina.klachten.join()).toContain('Content Security Policy');
    await pagina.sluit();
  });

  it('holds for the explorer too: it asks and shows an answer with nothing inline and nothing from elsewhere', async () => {
    const { headers } = await fetch(`${proef.adres}/verkenner`);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');

    const pagina = await proef.open();
    await pagina.begin('/verkenner');
    await pagina.venster.getByRole('button', { name: /^Execute query/u }).click();
    await pagina.venster.getByText('"stuurgroepDashboard"').first().waitFor();
    await pagina.venster.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await pagina.venster.getByRole('link', { name: 'Query', exact: true }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
