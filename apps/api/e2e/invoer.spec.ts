import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Mutatie, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const DAGEN = [
  '2021-02-31',
  '2021-02-29',
  '2021-04-31',
  '2021-13-01',
  '2021-00-10',
  '2021-3-9',
  'tomorrow',
  'infinity',
  '3/15/2021',
  '15-3-2021',
  '20210315',
  '2021-366',
  '2021-W12-1',
  '2021-03-15 BC',
  '2021-03-23T00:00:00Z',
  '1999-12-31',
  '2100-01-01',
  '',
];

const WEKEN = ['2021-W53', '2021-W54', '2021-W00', '2022-W53', '2027-W53', '2021-W5', 'week 5', '5'];

/** What no document can carry, or nobody can see. */
const KAPOT: readonly (readonly [wat: string, tekst: string])[] = [
  ['U+0000', 'a\u0000b'],
  ['U+0008', 'a\u0008b'],
  ['U+000B', 'a\u000bb'],
  ['U+FFFE', 'a\ufffeb'],
  ['U+FFFF', 'a\uffffb'],
  ['half a surrogate pair', 'a\ud800b'],
  ['U+202E', 'a\u202eb'],
  ['U+2066', 'a\u2066b'],
  ['20,001 characters', 'a'.repeat(20_001)],
];

const ONZICHTBAAR: readonly (readonly [wat: string, tekst: string])[] = [
  ['nothing', ''],
  ['spaces', '   '],
  ['U+00A0', '\u00a0'],
  ['U+200B', '\u200b\u200b'],
  ['U+2060', '\u2060'],
  ['U+00AD', '\u00ad'],
];

const BESLUIT = {
  mijlpaal: 1,
  station: 'college',
  gemeente: 'GM0482',
  dag: '2021-03-23',
  uitkomst: 'INGESTEMD',
  verwachteVersie: 1,
};
const CORRECTIE = { dag: '2021-03-23', uitkomst: 'INGESTEMD', verwachteVersie: 2, reden: 'Verkeerd.' };
const PLAN = { activiteit: 'A-M2-14', handeling: 'VERPLAATSEN', datum: { dag: '2021-05-18' }, reden: 'Zo.' };
const AFHANDELING = { waarschuwing: 'TE_LAAT/M1', kenmerk: 'x', reden: 'Zo.' };
const AGENDA = { gremium: 'raad-GM0482', handeling: 'TOEVOEGEN', dag: '2021-06-01' };
const WIE: Readonly<Record<Mutatie, Wie>> = {
  recordBesluit: 'gemeentesecretaris GM0482',
  correctBesluit: 'gemeentesecretaris GM0505',
  recordAanlevering: 'gemeentesecretaris GM0482',
  trekAanleveringIn: 'gemeentesecretaris GM0482',
  recordAgendering: 'griffier GM0482',
  trekAgenderingIn: 'griffier GM0482',
  planActiviteit: 'two',
  recordVergadering: 'griffier GM0482',
  importVergaderschema: 'griffier GM0482',
  recordDeelname: 'gemeentesecretaris GM0482',
  importPlanning: 'two',
  beslisBevinding: 'two',
  stelEditieVast: 'two',
  stelRoutekaartVast: 'stuurgroep',
  voegStukversieToe: 'two',
  beantwoordWens: 'two',
  clusterWensen: 'two',
  recordAanbod: 'two',
  recordAanmelding: 'gemeentesecretaris GM0505',
  recordAdvies: 'two',
  bevestigWaarschuwing: 'two',
  sluimerWaarschuwing: 'two',
  heropenWaarschuwing: 'two',
  bewaarScenario: 'two',
  trekScenarioIn: 'two',
  pasScenarioToe: 'two',
  recordStationsregel: 'two',
  recordLokaalStation: 'two',
  recordCyclus: 'two',
  verplaatsCyclus: 'griffier GM0482',
  recordAfspraak: 'two',
};

async function verwachtOngeldig(mutatie: Mutatie, input: object, veld: string): Promise<void> {
  const voor = await omgeving.afdruk();
  const uitkomst = await muteer(omgeving.api, WIE[mutatie], mutatie, input);
  expect(uitkomst).toMatchObject({ __typename: 'OngeldigeInvoer', code: 'ONGELDIGE_INVOER', veld });
  expect(await omgeving.afdruk()).toBe(voor);
}

async function correctie(anders: object): Promise<object> {
  const { besluit } = cel(await dashboard(omgeving.api), 1, 'college-GM0505');
  return { ...CORRECTIE, besluit: besluit?.id, ...anders };
}

describe('a day that does not exist is not repaired but refused', () => {
  it.each(DAGEN)('“%s” as the day of a besluit', (dag) =>
    verwachtOngeldig('recordBesluit', { ...BESLUIT, dag }, 'dag'),
  );

  it.each([
    ['correctBesluit', CORRECTIE, 'dag'],
    ['recordAanlevering', BESLUIT, 'dag'],
    ['recordVergadering', AGENDA, 'dag'],
    ['recordVergadering', AGENDA, 'aanleverdag'],
  ] as const)('31 February in %s', async (mutatie, { ...goed }, veld) => {
    const input = mutatie === 'correctBesluit' ? await correctie({}) : goed;
    const { uitkomst: _uitkomst, ...zonder } = BESLUIT;
    const basis = mutatie === 'recordAanlevering' ? zonder : input;
    await verwachtOngeldig(mutatie, { ...basis, [veld]: '2021-02-31' }, veld);
  });

  it.each(WEKEN)('“%s” as a week', (week) =>
    verwachtOngeldig('planActiviteit', { ...PLAN, datum: { week } }, 'datum.week'),
  );

  it.each([
    [{ alternatieven: ['2021-05-18', '2021-02-30'] }, 'datum.alternatieven'],
    [{ alternatieven: ['2021-05-18'] }, 'datum.alternatieven'],
    [{ van: '2021-05-17', tot: '2021-05-32' }, 'datum.tot'],
  ])('%j as a date of the plan', (datum, veld) =>
    verwachtOngeldig('planActiviteit', { ...PLAN, datum }, veld),
  );

  it.each([
    ['{ stuurgroepDashboard(traject: "GR-SDD", peildatum: "2021-02-29") { peildatum } }', 'peildatum'],
    ['{ traject(code: "GR-SDD", peildatum: "infinity") { code } }', 'peildatum'],
    ['{ weekplanning(traject: "GR-SDD", van: "2021-W53") { totaal } }', 'van'],
    ['{ weekplanning(traject: "GR-SDD", van: "2021-W12", tot: "2021-W11") { totaal } }', 'tot'],
    ['{ stuurgroepDashboard(traject: "GR-SDD", weken: 0) { peildatum } }', 'weken'],
    ['{ stuurgroepDashboard(traject: "GR-SDD", weken: 27) { peildatum } }', 'weken'],
    ['{ waarschuwingen(traject: "GR-SDD", eerste: 0) { code } }', 'eerste'],
    ['{ waarschuwingen(traject: "GR-SDD", eerste: -1) { code } }', 'eerste'],
    ['{ procesbrieven(traject: "GR-SDD", eerste: 101) { nummer } }', 'eerste'],
    ['{ weekplanning(traject: "GR-SDD", eerste: 1000000) { totaal } }', 'eerste'],
    ['{ weekplanning(traject: "GR-SDD", overslaan: -1) { totaal } }', 'overslaan'],
    ['{ procesbrief(traject: "GR-SDD", nummer: 0) { nummer } }', 'nummer'],
    ['{ gemeenteRoute(traject: "GR-SDD", gemeente: "\\u0000") { peildatum } }', 'gemeente'],
  ])('%s', async (vraag, veld) => {
    const { status, data, errors } = await omgeving.api.vraag('two', vraag);
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', veld } }]);
  });
});

describe('a question about what does not exist', () => {
  it.each([
    ['{ gemeenteRoute(traject: "GR-SDD", gemeente: "Gorinchem") { peildatum } }', 'gemeente'],
    ['{ waarschuwingen(traject: "GR-SDD", gemeente: "GM0599") { code } }', 'gemeente'],
    ['{ stuurgroepDashboard(traject: "gr-sdd") { peildatum } }', 'traject'],
    ['{ stuurgroepDashboard(traject: "1 OR 1=1") { peildatum } }', 'traject'],
    ['{ weekplanning(traject: "GR-SDD", mijlpaal: 4) { totaal } }', 'mijlpaal'],
    ['{ weekplanning(traject: "GR-SDD", gremium: "PFO Wonen") { totaal } }', 'gremium'],
    ['{ procesbrief(traject: "GR-SDD", nummer: 8) { nummer } }', 'nummer'],
  ])('%s is answered with NIET_GEVONDEN', async (vraag, veld) => {
    const { status, data, errors } = await omgeving.api.vraag('two', vraag);
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toMatchObject([{ extensions: { code: 'NIET_GEVONDEN', veld } }]);
  });
});

describe('a text that a document cannot carry', () => {
  it.each(KAPOT)('with %s is refused in every field of a besluit', async (_wat, tekst) => {
    await verwachtOngeldig('recordBesluit', { ...BESLUIT, toelichting: tekst }, 'toelichting');
    await verwachtOngeldig(
      'recordBesluit',
      { ...BESLUIT, uitkomst: 'INGESTEMD_MET_AANPASSINGEN', aanpassingen: ['Goed', tekst] },
      'aanpassingen',
    );
    await verwachtOngeldig('recordBesluit', { ...BESLUIT, bron: tekst }, 'bron');
    await verwachtOngeldig('recordBesluit', { ...BESLUIT, sleutel: `sleutel-${tekst}` }, 'sleutel');
    await verwachtOngeldig('recordBesluit', { ...BESLUIT, station: tekst }, 'station');
    await verwachtOngeldig('correctBesluit', await correctie({ reden: tekst }), 'reden');
    await verwachtOngeldig('planActiviteit', { ...PLAN, reden: tekst }, 'reden');
    await verwachtOngeldig('recordVergadering', { ...AGENDA, reden: tekst }, 'reden');
    await verwachtOngeldig('recordVergadering', { ...AGENDA, gremium: tekst }, 'gremium');
    await verwachtOngeldig('bevestigWaarschuwing', { ...AFHANDELING, eigenaar: tekst }, 'eigenaar');
    await verwachtOngeldig(
      'sluimerWaarschuwing',
      { ...AFHANDELING, eigenaar: tekst, tot: '2021-03-26' },
      'eigenaar',
    );
  });

  it.each(ONZICHTBAAR)('with only %s is no reason, no aanpassing and no key', async (_wat, tekst) => {
    await verwachtOngeldig('correctBesluit', await correctie({ reden: tekst }), 'reden');
    await verwachtOngeldig('planActiviteit', { ...PLAN, reden: tekst }, 'reden');
    await verwachtOngeldig('recordVergadering', { ...AGENDA, handeling: 'VERVALLEN', reden: tekst }, 'reden');
    await verwachtOngeldig(
      'recordBesluit',
      { ...BESLUIT, uitkomst: 'INGESTEMD_MET_AANPASSINGEN', aanpassingen: [tekst] },
      'aanpassingen',
    );
    await verwachtOngeldig('recordBesluit', { ...BESLUIT, sleutel: tekst.repeat(8) }, 'sleutel');
  });

  it('may be 20,000 characters long, and comes back as it was sent', async () => {
    const toelichting =
      `<script>alert(1)</script> {{7*7}} =1+1 e\u0301 \u{1f3db} ${'a'.repeat(19_960)}`.slice(0, 20_000);
    expect(
      await muteer(omgeving.api, WIE.recordBesluit, 'recordBesluit', { ...BESLUIT, toelichting }),
    ).toMatchObject({
      __typename: 'BesluitVastgelegd',
      besluit: { toelichting },
    });
  });
});

describe('what goes with a besluit, a version, a wens or an offer', () => {
  const VERSIE = { mijlpaal: 1, naam: 'versie 2', hash: 'ab'.repeat(32) };
  const WENS = { wensen: ['6ba7b810-9dad-11d1-80b4-00c04fd430c8-1'], stap: 'BEOORDELEN' };
  const AANBOD = { activiteit: 'A-M1-06', gemeente: 'GM0505', handeling: 'VERZENDEN', dag: '2021-02-17' };
  const AANMELDING = { activiteit: 'A-M1-16', gemeente: 'GM0505', aantal: 3 };
  const ADVIES = { mijlpaal: 1, gremium: 'NMTS', dag: '2021-03-11', tekst: 'Stem in.' };
  it.each([
    ['recordBesluit', BESLUIT, { stemmen: { voor: -1, tegen: 0 } }, 'stemmen.voor'],
    ['recordBesluit', BESLUIT, { stemmen: { voor: 1, tegen: 1000 } }, 'stemmen.tegen'],
    [
      'recordBesluit',
      BESLUIT,
      { aanhouding: { soort: 'TOT_HERINDIENING', herindiening: '2021-02-31' } },
      'aanhouding.herindiening',
    ],
    [
      'recordBesluit',
      BESLUIT,
      { moties: [{ soort: 'MOTIE', tekst: ' ', uitkomst: 'AANGENOMEN' }] },
      'moties.0.tekst',
    ],
    ['recordBesluit', BESLUIT, { toezeggingen: ['\u0000'] }, 'toezeggingen'],
    ['voegStukversieToe', VERSIE, { hash: 'ab' }, 'hash'],
    ['voegStukversieToe', VERSIE, { hash: 'xy'.repeat(32) }, 'hash'],
    ['voegStukversieToe', VERSIE, { naam: ' ' }, 'naam'],
    ['beantwoordWens', WENS, { wensen: [] }, 'wensen'],
    ['beantwoordWens', WENS, { wensen: ["'; DROP TABLE wensfeit"] }, 'wensen'],
    ['beantwoordWens', WENS, { wensen: [...WENS.wensen, ...WENS.wensen] }, 'wensen'],
    ['beantwoordWens', WENS, { verwerktIn: { mijlpaal: 1, nummer: 0 } }, 'verwerktIn.nummer'],
    ['recordAanbod', AANBOD, { sessies: 0 }, 'sessies'],
    ['recordAanbod', AANBOD, { dag: '2021-02-30' }, 'dag'],
    ['recordAanmelding', AANMELDING, { aantal: -1 }, 'aantal'],
    ['recordAanmelding', AANMELDING, { sessie: '2021-04-31' }, 'sessie'],
    ['recordAdvies', ADVIES, { gremium: ' ' }, 'gremium'],
    ['recordAdvies', ADVIES, { dag: '2021-02-30' }, 'dag'],
    ['recordAdvies', ADVIES, { mijlpaal: 100 }, 'mijlpaal'],
    ['recordAdvies', ADVIES, { stukversie: 0 }, 'stukversie'],
  ] as const)('%s %j with %j names the field', (mutatie, goed, anders, veld) =>
    verwachtOngeldig(mutatie, { ...goed, ...anders }, veld),
  );
});

describe('a number or key that cannot be', () => {
  it.each([
    ['recordBesluit', { mijlpaal: -1 }, 'mijlpaal'],
    ['recordBesluit', { mijlpaal: 100 }, 'mijlpaal'],
    ['recordBesluit', { verwachteVersie: -1 }, 'verwachteVersie'],
    ['recordBesluit', { stukversie: 0 }, 'stukversie'],
    ['recordBesluit', { stukversie: 1000 }, 'stukversie'],
    ['recordBesluit', { sleutel: 'kort' }, 'sleutel'],
    ['recordBesluit', { sleutel: 'a'.repeat(101) }, 'sleutel'],
    ['recordBesluit', { aanpassingen: Array.from({ length: 101 }, () => 'a') }, 'aanpassingen'],
  ] as const)('%s with %j names the field', (mutatie, anders, veld) =>
    verwachtOngeldig(mutatie, { ...BESLUIT, ...anders }, veld),
  );

  it.each(['1 OR 1=1', '{6ba7b810-9dad-11d1-80b4-00c04fd430c8}', '6ba7b8109dad11d180b400c04fd430c8', '42'])(
    '“%s” is no key of a besluit',
    async (besluit) => verwachtOngeldig('correctBesluit', await correctie({ besluit }), 'besluit'),
  );
});
