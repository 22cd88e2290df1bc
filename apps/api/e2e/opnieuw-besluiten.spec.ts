import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Dashboard, cel, dashboard } from './testing/dashboard.js';
import { heenEnTerug } from './testing/heen-en-terug.js';
import { legVastIn } from './testing/leg-vast.js';
import { type Mutatie, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

const trajectversie = async (): Promise<number> => (await dashboard(api)).traject.versie;

const legVast = (wie: Wie, mutatie: Mutatie, invoer: object) => legVastIn(omgeving, wie, mutatie, invoer);

const raadVan = (stand: Dashboard, gemeente: string) => cel(stand, 1, `raad-${gemeente}`);

describe('a raad that puts the stuk off', () => {
  const GRIFFIER = 'griffier GM0505';
  const RAAD = { mijlpaal: 1, station: 'raad', gemeente: 'GM0505', dag: '2021-04-20' };
  const VERLOOP = `{ besluitverloop(traject: "GR-SDD", mijlpaal: 1, station: "raad", gemeente: "GM0505") {
    nummer vervolgOp vanDeAgenda tekst besluit { uitkomst moties { dictum } }
    gecorrigeerd { aanhouding { soort } } } }`;

  it('keeps the votes, moties and toezeggingen, and forecasts no last day when it is without end', async () => {
    const uitkomst = await legVast(GRIFFIER, 'recordBesluit', {
      ...RAAD,
      verwachteVersie: raadVan(await dashboard(api), 'GM0505').versie,
      uitkomst: 'AANGEHOUDEN',
      vorm: 'BESPREEKSTUK',
      aanhouding: { soort: 'ONBEPAALD' },
      stemmen: { voor: 20, tegen: 18 },
      moties: [{ soort: 'MOTIE', tekst: 'De raad spreekt uit.', uitkomst: 'AANGENOMEN' }],
      toezeggingen: ['Een brief voor de zomer.'],
    });
    expect(uitkomst).toMatchObject({
      besluit: {
        aanhouding: { soort: 'ONBEPAALD', herindiening: null },
        stemmen: { voor: 20, tegen: 18, onthouding: 0 },
        moties: [{ soort: 'MOTIE', dictum: null, uitkomst: 'AANGENOMEN' }],
        toezeggingen: ['Een brief voor de zomer.'],
      },
      cel: { toestand: 'AANGEHOUDEN' },
    });
    expect(raadVan(await dashboard(api), 'GM0505').prognose.soort).toBe('ONBEKEND');
  });

  it('helps it back into its window by nothing before it is handed in again', async () => {
    const vraag = 'herstel(traject: "GR-SDD", mijlpaal: 1, gemeente: "Dordrecht")';
    const tekst = /^Lever het stuk eerst opnieuw aan bij Raad Dordrecht/u;
    expect(
      await api.lees(GRIFFIER, `{ ${vraag} { antwoord voor { soort tekst } redenen { code tekst } } }`),
    ).toEqual({
      herstel: {
        antwoord: 'GEEN',
        voor: { soort: 'ONBEKEND', tekst: expect.stringMatching(/^op zijn vroegst /u) },
        redenen: [{ code: 'OPNIEUW_AANLEVEREN', tekst: expect.stringMatching(tekst) }],
      },
    });
  });

  it('gives it a day again when it turns out to be the next meeting', async () => {
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    await legVast(GRIFFIER, 'correctBesluit', {
      besluit: besluit?.id,
      verwachteVersie: versie,
      dag: '2021-04-20',
      uitkomst: 'AANGEHOUDEN',
      aanhouding: { soort: 'VOLGENDE_VERGADERING' },
      reden: 'Verkeerd genoteerd.',
    });
    expect(raadVan(await dashboard(api), 'GM0505').prognose.soort).toBe('DAG');
  });

  it('closes one keer and opens the next', async () => {
    expect(await api.lees(GRIFFIER, VERLOOP)).toEqual({
      besluitverloop: [
        {
          nummer: 1,
          vervolgOp: null,
          vanDeAgenda: 0,
          tekst: 'Keer 1: aangehouden op di 20-4-2021.',
          besluit: { uitkomst: 'AANGEHOUDEN', moties: [] },
          gecorrigeerd: [{ aanhouding: { soort: 'ONBEPAALD' } }],
        },
        {
          nummer: 2,
          vervolgOp: 1,
          vanDeAgenda: 0,
          tekst: 'Keer 2: nog niet behandeld.',
          besluit: null,
          gecorrigeerd: [],
        },
      ],
    });
  });

  it('sends it back to its college, which must decide again', async () => {
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    const uitkomst = { dag: '2021-04-20', uitkomst: 'TERUGVERWEZEN', reden: 'Het was terugverwezen.' };
    await legVast(GRIFFIER, 'correctBesluit', { ...uitkomst, besluit: besluit?.id, verwachteVersie: versie });
    const na = await dashboard(api);
    expect(cel(na, 1, 'college-GM0505')).toMatchObject({ toestand: 'AAN_ZET', besluit: null });
    expect(cel(na, 1, 'college-GM0590').toestand).toBe('BESLOTEN');
  });

  it('can mend the words of that after the college decided anew, who then need not decide once more', async () => {
    const COLLEGE = 'gemeentesecretaris GM0505';
    const college = async () => cel(await dashboard(api), 1, 'college-GM0505');
    const { gemeenteRoute } = await api.lees<{
      gemeenteRoute: { readonly gremia: readonly { readonly code: string; readonly versie: number }[] };
    }>(COLLEGE, '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0505") { gremia { code versie } } }');
    await legVast(COLLEGE, 'recordVergadering', {
      gremium: 'college-GM0505',
      handeling: 'TOEVOEGEN',
      dag: '2021-04-22',
      aanleverdag: '2021-04-21',
      verwachteVersie: gemeenteRoute.gremia.find(({ code }) => code === 'college-GM0505')?.versie,
    });
    await legVast(COLLEGE, 'recordBesluit', {
      mijlpaal: 1,
      station: 'college',
      gemeente: 'GM0505',
      dag: '2021-04-22',
      uitkomst: 'INGESTEMD',
      verwachteVersie: (await college()).versie,
    });
    const { besluit, versie } = raadVan(await dashboard(api), 'GM0505');
    const uitkomst = { dag: '2021-04-20', uitkomst: 'TERUGVERWEZEN', reden: 'De toelichting ontbrak.' };
    await legVast(GRIFFIER, 'correctBesluit', { ...uitkomst, besluit: besluit?.id, verwachteVersie: versie });
    expect(await college()).toMatchObject({ toestand: 'BESLOTEN', besluit: { dag: '2021-04-22' } });
  });
});

describe('a new version of the stuk', () => {
  const VERSIES = `query ($peildatum: Datum) { stukversies(traject: "GR-SDD", mijlpaal: 1, peildatum: $peildatum) {
    nummer isHuidig inRouteSinds standen { gremium { code } plaats moetOpnieuw } } }`;

  it('is decided on again by whoever decided before, and leaves yesterday as it was', async () => {
    const invoer = {
      mijlpaal: 1,
      naam: 'Versie 2',
      hash: 'AB'.repeat(32),
      verwachteVersie: await trajectversie(),
    };
    expect(await legVast('two', 'voegStukversieToe', invoer)).toMatchObject({ nummer: 2 });
    const na = await dashboard(api);
    expect(cel(na, 1, 'stuurgroep').toestand).not.toBe('BESLOTEN');
    expect(cel(na, 1, 'college-GM0590').toestand).toBe('WACHT');
    expect(cel(await dashboard(api, '2021-04-22'), 1, 'stuurgroep').toestand).toBe('BESLOTEN');

    const { stukversies } = await api.lees<{
      stukversies: {
        nummer: number;
        inRouteSinds: string | null;
        standen: { gremium: { code: string }; plaats: string; moetOpnieuw: boolean }[];
      }[];
    }>('two', VERSIES);
    expect(stukversies.map(({ nummer, inRouteSinds }) => [nummer, inRouteSinds])).toEqual([
      [2, '2021-04-23'],
      [1, '2021-03-05'],
    ]);
    expect(stukversies[0]?.standen.find(({ gremium }) => gremium.code === 'college-GM0590')).toMatchObject({
      plaats: 'ANDERE_VERSIE',
      moetOpnieuw: true,
    });
    expect(await api.lees('two', VERSIES, { peildatum: '2021-04-22' })).toMatchObject({
      stukversies: [{ nummer: 1, isHuidig: true }],
    });
  });

  it('counts no more besluiten on the old one', async () => {
    const oud = {
      mijlpaal: 1,
      station: 'stuurgroep',
      dag: '2021-03-05',
      uitkomst: 'INGESTEMD',
      stukversie: 1,
      verwachteVersie: cel(await dashboard(api), 1, 'stuurgroep').versie,
    };
    expect(await muteer(api, 'stuurgroep', 'recordBesluit', oud)).toMatchObject({ code: 'BESLUIT-04' });
  });
});

describe('all of this', () => {
  it('survives a file: exported, loaded elsewhere and exported again it is the same', async () => {
    const { feiten } = await heenEnTerug(omgeving.databaseUrl);
    const soorten = new Set(feiten?.map(({ soort }) => soort));
    expect([...soorten]).toEqual(expect.arrayContaining(['besluit', 'stukversie']));
  });
});
