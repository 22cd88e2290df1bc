import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import type { Routekaartpagina } from './testing/routekaartpagina.js';
import { Toetsen } from './testing/toetsen.js';
import { Importpagina } from './testing/two-paginas.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the journeys of the readers with the keys alone', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  async function kom(wie: string): Promise<readonly [Routekaartpagina, Toetsen]> {
    const pagina = await proef.open();
    const toetsen = new Toetsen(pagina.venster);
    await toetsen.druk(pagina.venster.getByRole('button', { name: wie, exact: true }));
    await pagina.kop().waitFor();
    await pagina.klaar();
    return [pagina, toetsen];
  }

  it('gemeentesecretaris: records that a stuk was handed in, and takes that back', async () => {
    const [pagina, toetsen] = await kom('Gemeentesecretaris Papendrecht');
    const formulier = pagina.venster.getByRole('form', { name: 'Vastleggen voor Raad Papendrecht' }).first();
    await toetsen.typ(formulier.getByLabel(/^Wat gebeurde er/u), 'Het stuk is aangeleverd');
    const dag = formulier.getByLabel('Op welke dag?');
    await toetsen.typ(dag, '24-3-2021');
    expect(await dag.inputValue()).toBe('24-3-2021');
    await toetsen.druk(formulier.getByRole('button', { name: 'Leg vast' }));
    await pagina.bevestiging().getByText('Vastgelegd: aangeleverd bij Raad Papendrecht.').waitFor();
    await toetsen.druk(pagina.bevestiging().getByRole('button', { name: 'Maak ongedaan' }));
    await pagina
      .bevestiging()
      .getByText('Ongedaan gemaakt: bij Raad Papendrecht is nog niet aangeleverd.')
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('stuurgroep: skips to the content, opens a strook, and asks what if', async () => {
    const [pagina, toetsen] = await kom('Stuurgroep');
    await toetsen.druk(pagina.venster.getByRole('link', { name: 'Naar de inhoud' }));
    const inhoud = pagina.venster.getByRole('main');
    await pagina.venster.keyboard.press('Tab');
    expect(await inhoud.evaluate((main) => main.contains(document.activeElement))).toBe(true);
    await toetsen.druk(inhoud.getByRole('link', { name: /Hendrik-Ido-Ambacht/u }).first());
    await pagina.kop('Hendrik-Ido-Ambacht').waitFor();
    const menu = pagina.venster.getByRole('navigation', { name: 'Hoofdmenu' });
    await toetsen.druk(menu.getByRole('link', { name: 'Wat als?' }));
    await pagina.kop('Wat als?').waitFor();
    await toetsen.druk(pagina.venster.getByRole('button', { name: 'Voeg een maatregel toe' }));
    await toetsen.typ(pagina.venster.getByLabel('Maatregel', { exact: true }), 'Een extra raad');
    await toetsen.typ(pagina.veld('Gemeente'), 'Hendrik');
    await toetsen.typ(pagina.veld('Op welke dag?'), '26-4-2021');
    await toetsen.typ(pagina.veld('Aanleveren tot en met'), '12-4-2021');
    await pagina
      .deel('Wat verandert er per gemeente?')
      .getByText('Er verandert iets bij: Hendrik-Ido-Ambacht.')
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('TWO: reads a planning, decides about a bevinding, and records a new edition', async () => {
    const [pagina, toetsen] = await kom('TWO');
    const menu = pagina.venster.getByRole('navigation', { name: 'Hoofdmenu' });
    await toetsen.druk(menu.getByRole('link', { name: 'Import' }));
    await pagina.kop('Import').waitFor();
    await toetsen.naar(pagina.veld('Of plak de tekst uit Word of Excel'));
    await pagina.venster.keyboard.insertText(
      [
        'Detailplanning conceptteksten',
        'Week\tDatum\tWat / activiteit\tWie\tOpmerkingen',
        'Week 21 (24-5 tm 28-5)\t24-5\tVooroverleg\tONS D\t',
      ].join('\n'),
    );
    await toetsen.druk(pagina.venster.getByRole('button', { name: 'Controleer' }));
    const lezing = new Importpagina(pagina);
    await lezing.wijzigingen().waitFor();
    const pinksteren = await lezing.bevinding('Tweede Pinksterdag');
    await toetsen.druk(pinksteren.kaart.getByRole('button', { name: 'Verwerp' }));
    await pinksteren.wachtOp('– Verworpen');
    await toetsen.typ(pagina.veld('Reden'), 'Vooroverleg erbij.');
    await pagina.venster.keyboard.press('Enter');
    await pagina.venster.getByRole('heading', { name: 'Vastgelegd als editie 2' }).waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });
});
