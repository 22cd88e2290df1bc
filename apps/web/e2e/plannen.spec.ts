import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('planning', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('an activiteit that will not be held is dropped with a reason, and says so in the plan', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const lijst = pagina.deel('Nog te plannen');
    const naam = 'Bespreken conceptstukken';
    const regel = lijst.getByRole('listitem').filter({ hasText: naam });
    await regel.getByText(`Plan ${naam}`).click();
    await regel.getByLabel('Wat doet u?').selectOption('De activiteit laten vervallen');
    expect(await regel.getByLabel('Dag', { exact: true }).count()).toBe(0);
    await regel.getByLabel('Waarom?').fill('Het afstemmingsoverleg bespreekt ze.');
    await regel.getByRole('button', { name: 'Leg vast' }).click();
    const bevestiging = pagina.bevestiging();
    await bevestiging.getByText(`Vervallen: “${naam}”.`).waitFor();
    await regel.waitFor({ state: 'detached' });
    expect(await bevestiging.evaluate((plek) => plek === document.activeElement)).toBe(true);
    expect(await bevestiging.getByRole('button', { name: 'Maak ongedaan' }).count()).toBe(0);
    const rij = pagina.deel('Weekplanning').getByRole('row').filter({ hasText: naam });
    await rij.getByText('✕ vervallen').waitFor();
    await rij.getByText('Het afstemmingsoverleg bespreekt ze.', { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('another proposal is confirmed where the focus goes, and can be taken back; a first one cannot', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const naam = 'Bestuurlijke dialogsessie governance';
    const regel = pagina.deel('Nog te plannen').getByRole('listitem').filter({ hasText: naam });
    const bevestiging = pagina.bevestiging();
    const ongedaan = bevestiging.getByRole('button', { name: 'Maak ongedaan' });
    await regel.getByText(`Plan ${naam}`).click();
    await regel.getByLabel('Wat doet u?').selectOption('Een periode voorstellen');
    await regel.getByLabel('Eerste dag').fill('30-3-2021');
    await regel.getByLabel('Laatste dag').fill('1-4-2021');
    await regel.getByRole('button', { name: 'Leg vast' }).click();
    await bevestiging.getByText(`Voorgesteld: “${naam}”, di 30-3 t/m do 1-4-2021.`).waitFor();
    expect(await ongedaan.count()).toBe(0);
    await regel.getByText(`${naam}: di 30-3 t/m do 1-4-2021`, { exact: false }).waitFor();

    await regel.getByLabel('Wat doet u?').selectOption('Eén dag voorstellen');
    await regel.getByLabel('Dag', { exact: true }).fill('31-3-2021');
    await regel.getByRole('button', { name: 'Leg vast' }).click();
    await bevestiging.getByText(`Voorgesteld: “${naam}”, wo 31-3-2021.`).waitFor();
    expect(await bevestiging.evaluate((plek) => plek === document.activeElement)).toBe(true);
    await regel.getByText('voorgesteld, wo 31-3-2021; nog vast te leggen').waitFor();
    await ongedaan.click();
    await bevestiging.getByText(`“${naam}” is weer voorgesteld, di 30-3 t/m do 1-4-2021.`).waitFor();
    await regel.getByText(`${naam}: di 30-3 t/m do 1-4-2021`, { exact: false }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('the filters of a view stay there: what another view calls the same means something else', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.begin('/GR-SDD/planning?van=2021-05-01&vanaf=50&peildatum=2021-03-22');
    await pagina.kop('Weekplanning').waitFor();
    await pagina.kies('Wat veranderde er?');
    await pagina.venster.getByText(/^\d+ rijen: /u).waitFor();
    expect(new URL(pagina.venster.url()).search).toBe('?peildatum=2021-03-22');
    await pagina.begin('/GR-SDD/verschil?van=editie-1');
    await pagina.kop('Wat veranderde er?').waitFor();
    await pagina.kies('Weekplanning');
    await pagina.deel('Weekplanning').getByRole('row').first().waitFor();
    expect(new URL(pagina.venster.url()).search).toBe('');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
