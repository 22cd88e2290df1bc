import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { Strookpagina } from './testing/strookpagina.js';

(HEEFT_CHROMIUM ? describe : describe.skip)('the own agreements of a gemeente', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it('griffier: records a rule for the raad, changes it, and withdraws it with a reason', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('Er is geen eigen regel vastgelegd.').waitFor();
    await deel.getByText('Leg een eigen regel vast').click();
    const formulier = new Strookpagina(pagina).formulier('Eigen regel');
    await formulier.kies('Voor welk station?', 'Raad Papendrecht (raad)');
    await formulier.kies('Wacht op een eerder station?', 'College Papendrecht (college)');
    await formulier.vul('Ten minste dagen daarna', '21');
    await formulier.vul('Waar staat dat?', 'Reglement van orde, artikel 12');
    await formulier.verstuur();
    await deel.getByText('raad: ten minste 21 dagen na college; Reglement van orde, artikel 12').waitFor();
    await formulier.verstuur();
    await formulier.melding('Deze regel geldt hier al.').waitFor();
    await formulier.vul('Ten minste dagen daarna', '14');
    await formulier.verstuur();
    await deel.getByText('raad: ten minste 14 dagen na college', { exact: false }).waitFor();
    await formulier.kies('Wat wilt u?', 'De regel intrekken');
    await formulier.vul('Waarom?', 'Het reglement is gewijzigd.');
    await formulier.verstuur();
    await deel.getByText('Er is geen eigen regel vastgelegd.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: puts a commissie before the raad, and takes it out again', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Sliedrecht');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('Deze gemeente heeft geen eigen station.').waitFor();
    await deel.getByText('Zet een eigen station in de route').click();
    const formulier = new Strookpagina(pagina).formulier('Eigen station');
    await formulier.vul('Hoe heet het station?', 'Raad');
    await formulier.kies('Voor welk station komt het?', 'Raad Sliedrecht (raad)');
    await formulier.vul('Hoe heet het gremium?', 'Raadscommissie Sliedrecht');
    await formulier.vul('Waar staat dat?', 'Reglement van orde');
    await formulier.verstuur();
    await formulier.melding('staat bij mijlpaal 1 al in de strook').waitFor();
    await formulier.vul('Hoe heet het station?', 'Commissie');
    await formulier.verstuur();
    await deel.getByText('Commissie: tussen college en raad, mijlpaal 1, 2, 3; Reglement van orde').waitFor();
    await new Strookpagina(pagina).station(1, 'Raadscommissie Sliedrecht').waitFor();
    await formulier.kies('Wat wilt u?', 'Commissie uit de route nemen');
    await formulier.vul('Waarom?', 'De raad behandelt alles zelf.');
    await formulier.verstuur();
    await deel.getByText('Deze gemeente heeft geen eigen station.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: records a raadscyclus, and reads the days of its commissies', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('Leg een raadscyclus vast').click();
    const formulier = new Strookpagina(pagina).formulier('Raadscyclus van Raad Papendrecht');
    await formulier.kies('Welke vergadering?', 'Raad Papendrecht, do 22-4-2021');
    await formulier.vul('Hoe heet de cyclus?', 'april');
    await formulier.vul('Dag van de agendacommissie', '2021-04-15');
    await formulier.vul('Dag van de laatste commissie', '2021-04-08');
    await formulier.verstuur();
    await formulier.melding('Een cyclus gaat van agendacommissie naar commissie').waitFor();
    await formulier.vul('Dag van de agendacommissie', '2021-04-01');
    await formulier.verstuur();
    await deel
      .getByText('april: agendacommissie do 1-4-2021, commissie do 8-4-2021, vergadering do 22-4-2021')
      .waitFor();
    await formulier.kies('Wat wilt u?', 'Haal haar uit haar cyclus');
    await formulier.vul('Waarom?', 'Zij hoort bij mei.');
    await formulier.verstuur();
    await deel.getByText('Er is geen raadscyclus vastgelegd.').waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: moves a raad with its whole cycle in one step, where the raad alone may not', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const deel = pagina.deel('Uw afspraken');
    const strook = new Strookpagina(pagina);
    await deel.getByText('Leg een raadscyclus vast').click();
    const cyclus = strook.formulier('Raadscyclus van Raad Papendrecht');
    await cyclus.kies('Welke vergadering?', 'Raad Papendrecht, do 22-4-2021');
    await cyclus.vul('Hoe heet de cyclus?', 'april');
    await cyclus.vul('Dag van de agendacommissie', '2021-04-01');
    await cyclus.vul('Dag van de laatste commissie', '2021-04-08');
    await cyclus.verstuur();
    await deel.getByText('april: agendacommissie do 1-4-2021', { exact: false }).waitFor();

    await strook.station(1, 'Raad Papendrecht').getByText('Andere dag, of vervallen').click();
    const formulier = strook.formulier('Wijzigen: Raad Papendrecht van do 22-4-2021');
    await formulier.vul('Nieuwe dag', '2021-05-19');
    await formulier.vul('Aanleveren tot en met', '2021-04-29');
    await formulier.vul('Waarom?', 'Verkiezingen.');
    await formulier.verstuur();
    await formulier.melding('een cyclus heeft één aanleverdatum').waitFor();
    await formulier.kies('Wat gebeurt er?', 'Haar hele cyclus op andere dagen');
    await formulier.vul('Nieuwe dag van de laatste commissie', '2021-05-20');
    await formulier.vul('Nieuwe dag van de agendacommissie', '2021-05-06');
    await formulier.verstuur();
    await formulier.melding('Een cyclus gaat van agendacommissie naar commissie').waitFor();
    await formulier.vul('Nieuwe dag van de laatste commissie', '2021-05-12');
    await formulier.verstuur();
    await deel
      .getByText('april: agendacommissie do 6-5-2021, commissie wo 12-5-2021, vergadering wo 19-5-2021')
      .waitFor();
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: records a reces, moves it, and takes it back', async () => {
    const pagina = await proef.open();
    await pagina.logIn('Griffier Papendrecht');
    const deel = pagina.deel('Uw afspraken');
    await deel.getByText('Raad Papendrecht: Meireces, za 1-5 t/m zo 9-5-2021 (voorbeeld)').waitFor();
    await deel.getByText('Leg een reces vast').click();
    const formulier = new Strookpagina(pagina).formulier('Reces van Raad Papendrecht');
    await formulier.vul('De eerste dag', '2021-10-24');
    await formulier.vul('De laatste dag', '2021-10-16');
    await formulier.vul('Waarom?', 'Vastgesteld in het presidium.');
    await formulier.verstuur();
    await formulier.melding('Het einde ligt vóór het begin.').waitFor();
    await formulier.vul('De laatste dag', '2021-10-31');
    await formulier.verstuur();
    await deel
      .getByText('Raad Papendrecht: Het reces, zo 24-10 t/m zo 31-10-2021', { exact: true })
      .waitFor();
    await formulier.kies('Wat wilt u?', 'Het reces (zo 24-10 t/m zo 31-10-2021) op andere dagen');
    await formulier.vul('De eerste dag', '2021-10-23');
    await formulier.verstuur();
    await deel
      .getByText('Raad Papendrecht: Het reces, za 23-10 t/m zo 31-10-2021', { exact: true })
      .waitFor();
    await formulier.kies('Wat wilt u?', 'Het reces (za 23-10 t/m zo 31-10-2021) gaat niet door');
    await formulier.verstuur();
    await deel
      .getByText('Raad Papendrecht: Het reces', { exact: false })
      .first()
      .waitFor({ state: 'detached' });
    expect(pagina.klachten).toEqual([]);
    await pagina.sluit();
  });

  it('griffier: hears that somebody else recorded something, and records the rule on what stands then', async () => {
    const [eerste, tweede] = [await proef.open(), await proef.open()];
    const formulieren = [];
    for (const pagina of [eerste, tweede]) {
      await pagina.logIn('Griffier Sliedrecht');
      await pagina.deel('Uw afspraken').getByText('Leg een eigen regel vast').click();
      const formulier = new Strookpagina(pagina).formulier('Eigen regel');
      await formulier.vul('Werkdagen voor de kwaliteitstoets', String(formulieren.length + 2));
      formulieren.push(formulier);
    }
    const [voor, na] = formulieren;
    await voor?.verstuur();
    await voor?.melding('Vastgelegd.').waitFor();
    await na?.verstuur();
    await na?.melding('Intussen heeft').waitFor();
    await na?.verstuur();
    await tweede
      .deel('Uw afspraken')
      .getByText('raad: kwaliteitstoets 3 werkdagen', { exact: false })
      .waitFor();
    for (const pagina of [eerste, tweede]) await pagina.sluit();
  });

  it('gemeentesecretaris: is offered the rules of the college only, the stuurgroep none', async () => {
    const secretaris = await proef.open();
    await secretaris.logIn('Gemeentesecretaris Alblasserdam');
    const deel = secretaris.deel('Uw afspraken');
    await deel.getByText('Leg een eigen regel vast').click();
    const stations = await deel.getByLabel('Voor welk station?').innerText();
    expect(stations).toContain('College Alblasserdam (college)');
    expect(stations).not.toContain('Raad');
    expect(await deel.getByText('Leg een raadscyclus vast').count()).toBe(0);
    await secretaris.sluit();
    const stuurgroep = await proef.open();
    await stuurgroep.logIn('Stuurgroep');
    await stuurgroep.begin('/GR-SDD/gemeente/GM0590');
    await stuurgroep.deel('Uw afspraken').getByText('Raadscycli').waitFor();
    expect(await stuurgroep.deel('Uw afspraken').getByText('Leg een', { exact: false }).count()).toBe(0);
    await stuurgroep.sluit();
  });
});
