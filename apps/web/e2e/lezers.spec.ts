import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';

interface Vraagantwoord {
  readonly data: {
    readonly gemeenteRoute: {
      readonly traject: { readonly versie: number };
      readonly waarschuwingen: readonly { readonly sleutel: string; readonly kenmerk: string }[];
    };
  };
}

(HEEFT_CHROMIUM ? describe : describe.skip)('the three readers', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('griffier: reads how sure the own days are', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const zeker = pagina.deel('Hoe zeker is deze prognose?');
    await zeker.getByText('Toon de kans, en of eerdere prognoses uitkwamen').click();
    await zeker.getByText(/De kans dat Papendrecht op de verwachte dag klaar is/u).waitFor();
    await zeker
      .getByText(/niet te voorspellen/u)
      .first()
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: sees until when to hand in, and records that it was done', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Papendrecht');
    await pagina.kop('Papendrecht').waitFor();
    const strook = pagina.deel(/^1\. /);
    expect(await strook.innerText()).toContain('Aanleveren bij Raad Papendrecht uiterlijk do 25-3-2021');
    const taken = pagina.deel('Wat moet u doen?');
    await taken.getByText('Uiterlijk do 25-3-2021').waitFor();
    expect(await taken.innerText()).toContain('Anders wordt het do 27-5-2021, 35 dagen later.');
    const formulier = pagina.vastleggen('Raad Papendrecht');
    await formulier.legVast('Het stuk is aangeleverd', '2021-03-24');
    await strook.getByText('Ligt bij Raad Papendrecht ter besluitvorming.', { exact: false }).waitFor();
    expect(await strook.innerText()).not.toContain('Aanleveren bij Raad Papendrecht uiterlijk');
    await taken.getByText('Uiterlijk do 25-3-2021').waitFor({ state: 'detached' });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: asks why a date is what it is, down to the source, and what the last day is', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Hendrik-Ido-Ambacht');
    const strook = pagina.deel(/^1\. /);
    await strook.getByText('Waarom? Raad Hendrik-Ido-Ambacht').click();
    await strook.getByText(/haalt de aanleverdatum do 18-3-2021 .* niet \(12 dagen te laat\)/).waitFor();
    const bronnen = strook.getByRole('listitem').filter({ hasText: /^Rekenregel 2: / });
    expect(await bronnen.count()).toBe(1);
    const onsd = strook.getByRole('listitem').filter({ hasText: 'Waarom? ONS D' });
    await onsd.getByText('Waarom? ONS D').click();
    await onsd.getByText('Besloten op do 18-3-2021: ingestemd.').waitFor();
    await strook.getByText('Wat is de laatste dag?').click();
    const college = strook.getByRole('row', { name: /^College Hendrik-Ido-Ambacht/ });
    expect(await college.innerText()).toContain('dit moest uiterlijk do 18-3-2021, en die dag is voorbij');
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('gemeentesecretaris: cannot record anything for another gemeente', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Sliedrecht');
    await pagina.begin('/GR-SDD/gemeente/GM0505');
    await pagina.kop('Dordrecht').waitFor();
    expect(await pagina.venster.getByRole('button', { name: 'Leg vast' }).count()).toBe(0);
    await pagina.sluit();
  });

  it('griffier: sees that the gemeentesecretaris has confirmed a warning', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Gemeentesecretaris Sliedrecht');
    const { data } = await pagina.vraagApi<Vraagantwoord>(
      '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0610") { traject { versie } waarschuwingen { sleutel kenmerk } } }',
    );
    const { traject, waarschuwingen } = data.gemeenteRoute;
    const eerste = waarschuwingen.find(({ sleutel }) => sleutel.startsWith('AANLEVERING_NADERT/M1/raad'));
    const antwoord = await pagina.vraagApi(
      'mutation ($input: BevestigWaarschuwingInput!) { bevestigWaarschuwing(input: $input) { __typename } }',
      {
        input: {
          traject: 'GR-SDD',
          waarschuwing: eerste?.sleutel,
          kenmerk: eerste?.kenmerk,
          eigenaar: 'gemeentesecretaris Sliedrecht',
          reden: 'Het stuk komt morgen.',
          sleutel: 'bevestig-sliedrecht',
          verwachteVersie: traject.versie,
        },
      },
    );
    expect(antwoord).toEqual({ data: { bevestigWaarschuwing: { __typename: 'AfhandelingVastgelegd' } } });
    await pagina.sluit();
    const griffier = await proef.open();
    await griffier.logIn('Griffier Sliedrecht');
    await griffier.venster.getByText('✓ Bevestigd: gemeentesecretaris Sliedrecht zorgt ervoor.').waitFor();
    await griffier.sluit();
  });

  it('TWO: sees its tasks above the week plan', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    const taken = pagina.deel('Wat moet u doen?');
    await taken.getByText('Zo snel mogelijk').first().waitFor();
    expect(await taken.innerText()).toContain('Anders wordt deze regel niet gehaald');
    await taken.getByText('Later:').click();
    await taken.getByText('Uiterlijk', { exact: false }).first().waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('TWO: finds in the week plan what has no date, and the filter stands in the address', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kop('Weekplanning').waitFor();
    expect(await pagina.deel('Weekplanning').innerText()).toContain('nog te plannen');
    await pagina.veld('Mijlpaal').selectOption({ index: 2 });
    await pagina.venster.waitForURL(/mijlpaal=2/);
    await pagina.begin(new URL(pagina.venster.url()).pathname + new URL(pagina.venster.url()).search);
    expect(await pagina.veld('Mijlpaal').inputValue()).toBe('2');
    await pagina.sluit();
  });

  it('TWO: reads the letter of the peildatum', async () => {
    const pagina = await proef.open();
    await pagina.logIn('TWO');
    await pagina.kies('Procesbrief');
    await pagina.kop('Procesbrief 3').waitFor();
    expect(await pagina.deel('Stand van zaken').innerText()).toContain('0 van 7 raden hebben besloten');
    await pagina.venster.getByRole('link', { name: /^Brief 7/ }).click();
    await pagina.kop('Procesbrief 7').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('two at once: who comes second is told who was first, looks, and decides', async () => {
    const [een, twee] = [await proef.open(), await proef.open()];
    for (const pagina of [een, twee]) {
      await pagina.logIn('Gemeentesecretaris Dordrecht');
      await pagina.kop('Dordrecht').waitFor();
    }
    await twee.vastleggen('Raad Dordrecht').vulIn('Het stuk is aangeleverd', '2021-03-23');
    await een.vastleggen('Raad Dordrecht').legVast('Het stuk is aangeleverd', '2021-03-24');
    await een.bevestiging().getByText('Vastgelegd').waitFor();
    await twee.meldbalk().getByText('Intussen is er iets vastgelegd').waitFor();

    const formulier = twee.vastleggen('Raad Dordrecht');
    await formulier.verstuur();
    await formulier.melding().getByText('Intussen heeft Gemeentesecretaris Dordrecht (demo)').waitFor();
    expect(await formulier.dag().inputValue()).toBe('di 23-3-2021');
    await formulier.verstuur();
    await twee.bevestiging().getByText('Vastgelegd: aangeleverd bij Raad Dordrecht.').waitFor();
    await een.sluit();
    await twee.sluit();
  });
});
