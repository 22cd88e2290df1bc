import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Verloop {
  readonly prognoseVerloop: readonly {
    readonly dag: string;
    readonly aanleiding: string;
    readonly prognose: { readonly tekst: string };
    readonly feiten: readonly { readonly tekst: string }[];
  }[];
}

const VERLOOP = `query ($traject: String!, $mijlpaal: Int!, $van: Datum, $peildatum: Datum) {
  prognoseVerloop(traject: $traject, mijlpaal: $mijlpaal, van: $van, peildatum: $peildatum) {
    dag aanleiding prognose { tekst } doel verschuivingDagen doelverschuivingDagen tekst feiten { tekst rol }
  } }`;
const STAND = `query ($peildatum: Datum, $bekend: Datum) {
  stand(traject: "GR-SDD", peildatum: $peildatum, zoalsBekendOp: $bekend, feiten: 1) {
    peildatum zoalsBekendOp aantalFeiten laterVastgelegd feiten { tekst vastgelegdOp }
    mijlpalen { besloten regionaal { station besluit { dag } prognose { tekst } } }
    waarschuwingen { ernst aantal }
  } }`;
const TREFZEKERHEID = `query ($traject: String!) { trefzekerheid(traject: $traject) {
  stations { station dagenVooruit aantal gehaald onbekend mediaanDagen } mijlpalen { mijlpaal kans tekst } } }`;

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('what held on a day, as known on another', () => {
  interface Antwoord {
    readonly stand: {
      readonly aantalFeiten: number;
      readonly mijlpalen: readonly {
        readonly regionaal: readonly { readonly station: string; readonly besluit: { dag: string } | null }[];
      }[];
    };
  }
  const stand = (peildatum: string, bekend: string | null) =>
    omgeving.api.vraag<Antwoord>('stuurgroep', STAND, { peildatum, bekend });
  const onsd = ({ data }: { data: Antwoord }) =>
    data.stand.mijlpalen[0]?.regionaal.find(({ station }) => station === 'onsd');

  it('without another day is what was known then', async () => {
    const toen = await stand('2021-03-10', null);
    expect(toen).toEqual(await stand('2021-03-10', '2021-03-10'));
    expect(toen.data.stand).toMatchObject({
      zoalsBekendOp: '2021-03-10',
      feiten: [{ vastgelegdOp: '2021-03-08' }],
    });
  });

  it('looks back with what came in since, but never past the peildatum', async () => {
    expect(onsd(await stand('2021-03-17', '2021-03-24'))?.besluit).toBeNull();
    expect(onsd(await stand('2021-03-18', '2021-03-24'))?.besluit).toEqual({ dag: '2021-03-18' });
  });

  it('looks ahead with no more than was known: on 1-3 the extra ONS-D had no day', async () => {
    // Known on 1-3: a window for the ONS-D and no stuurgroep of 5-3, so the stuurgroep of 19-3 comes first: for the last
    // day of that window the usual term closes sooner, so that it may be it, and nobody knows.
    expect(onsd(await stand('2021-03-10', '2021-03-01'))).toMatchObject({
      prognose: { tekst: 'op zijn vroegst vr 19-3-2021 (einde onbekend)' },
    });
    expect(onsd(await stand('2021-03-10', '2021-03-10'))).toMatchObject({
      prognose: { tekst: 'do 18-3-2021' },
    });
  });

  it('every other question can be asked with that knowledge', async () => {
    const { data } = await omgeving.api.vraag<{ traject: unknown; stuurgroepDashboard: unknown }>(
      'two',
      `{ stuurgroepDashboard(traject: "GR-SDD", peildatum: "2021-03-10", zoalsBekendOp: "2021-03-01") {
        mijlpalen { regionaal { prognose { tekst } } } } }`,
    );
    expect(JSON.stringify(data.stuurgroepDashboard)).toContain('vr 19-3-2021');
  });

  it('is not for a griffier, who reads the own gemeente only', async () => {
    const { errors } = await omgeving.api.vraag('griffier GM0505', STAND, {});
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('how a forecast moved', () => {
  const verloop = async (over: object) =>
    omgeving.api.vraag<Verloop>('stuurgroep', VERLOOP, { traject: 'GR-SDD', mijlpaal: 1, ...over });

  it('names each change with what was recorded on that day', async () => {
    const { data } = await verloop({ peildatum: '2021-03-24' });
    const punten = data.prognoseVerloop;
    expect(punten[0]).toMatchObject({ aanleiding: 'BEGIN' });
    const vast = punten.find(({ dag }) => dag === '2021-03-08');
    expect(vast).toMatchObject({ aanleiding: 'FEIT', prognose: { tekst: 'ma 10-5-2021' } });
    expect(vast?.feiten.map(({ tekst }) => tekst)).toContain('Vergadering van ONS D op do 18-3-2021.');
  });

  it('says on each of its days what the dashboard says', async () => {
    const { data } = await verloop({ peildatum: '2021-03-24' });
    for (const { dag, prognose } of data.prognoseVerloop) {
      const antwoord = await omgeving.api.vraag<{
        stuurgroepDashboard: { mijlpalen: readonly { prognose: { tekst: string } }[] };
      }>(
        'stuurgroep',
        `query ($dag: Datum) { stuurgroepDashboard(traject: "GR-SDD", peildatum: $dag) {
        mijlpalen { prognose { tekst } } } }`,
        { dag },
      );
      expect(antwoord.data.stuurgroepDashboard.mijlpalen[0]?.prognose.tekst).toBe(prognose.tekst);
    }
  });

  it('ends on what the dashboard says, where nothing was recorded for months', async () => {
    // From za 15-5 on the first possible day of mijlpaal 2 was di 28-9; since za 10-7 that is too early.
    const { data } = await verloop({ mijlpaal: 2, peildatum: '2021-08-26' });
    const tekst = 'op zijn vroegst do 4-11-2021 (einde onbekend)';
    expect(data.prognoseVerloop.slice(-2)).toMatchObject([
      { dag: '2021-05-15', prognose: { tekst: 'op zijn vroegst di 28-9-2021 (einde onbekend)' } },
      { dag: '2021-07-10', aanleiding: 'TIJD', prognose: { tekst }, feiten: [] },
    ]);
    expect((await dashboard(omgeving.api, '2021-08-26')).mijlpalen[1]?.prognose.tekst).toBe(tekst);
  });

  it('as known on an earlier day, has no fact of later', async () => {
    const { prognoseVerloop } = await omgeving.api.lees<Verloop>(
      'stuurgroep',
      `{ prognoseVerloop(traject: "GR-SDD", mijlpaal: 1, peildatum: "2021-03-24", zoalsBekendOp: "2021-03-08") {
        dag aanleiding } }`,
    );
    const feiten = prognoseVerloop.filter(({ aanleiding }) => aanleiding === 'FEIT');
    expect(feiten.map(({ dag }) => dag)).toEqual(['2021-03-08']);
  });

  it.each([
    [{ mijlpaal: 9 }, 'NIET_GEVONDEN', 'mijlpaal'],
    [{ peildatum: '2021-03-24', van: '2021-03-25' }, 'ONGELDIGE_INVOER', 'van'],
    [{ peildatum: '2021-03-24', van: '2020-03-22' }, 'ONGELDIGE_INVOER', 'van'],
  ])('refuses %j', async (over, code, veld) => {
    const { errors } = await verloop(over);
    expect(errors[0]?.extensions).toMatchObject({ code, veld });
  });
});

describe('how good forecasts were', () => {
  it.each(['GR-SDD', 'SERVICEGEMEENTE'])('%s: promises no chance on so few decisions', async (traject) => {
    const { data } = await omgeving.api.vraag<{
      trefzekerheid: { mijlpalen: readonly { kans: number | null; tekst: string }[] };
    }>('stuurgroep', TREFZEKERHEID, { traject });
    expect(data.trefzekerheid.mijlpalen.length).toBeGreaterThan(0);
    for (const mijlpaal of data.trefzekerheid.mijlpalen) {
      expect(mijlpaal).toMatchObject({ kans: null, tekst: 'niet te voorspellen' });
    }
  });

  it('GR-SDD: the stuurgroep of 5-3 had been forecast four weeks ahead', async () => {
    const { data } = await omgeving.api.vraag<{ trefzekerheid: { stations: readonly object[] } }>(
      'stuurgroep',
      TREFZEKERHEID,
      { traject: 'GR-SDD' },
    );
    expect(data.trefzekerheid.stations).toContainEqual(
      expect.objectContaining({ station: 'stuurgroep', dagenVooruit: 28, aantal: 1 }),
    );
  });

  it.each([
    ['2021-03-23', 3],
    ['2021-03-24', 4],
  ])('GR-SDD: on what was known on %s rest %i colleges', async (bekend, aantal) => {
    const { trefzekerheid } = await omgeving.api.lees<{ trefzekerheid: { stations: readonly object[] } }>(
      'stuurgroep',
      `query ($bekend: Datum) { trefzekerheid(traject: "GR-SDD", peildatum: "2021-03-24", zoalsBekendOp: $bekend) {
        stations { station dagenVooruit aantal } } }`,
      { bekend },
    );
    expect(trefzekerheid.stations).toContainEqual({ station: 'college', dagenVooruit: 7, aantal });
  });

  it('GR-SDD: tells it per gremium, and says that it is too little to build a chance on', async () => {
    const { trefzekerheid } = await omgeving.api.lees<{
      trefzekerheid: { gremia: readonly object[]; mijlpalen: readonly { uitleg: string }[] };
    }>(
      'stuurgroep',
      `{ trefzekerheid(traject: "GR-SDD", peildatum: "2021-03-24") { mijlpalen { uitleg }
        gremia { gremium { naam } gemeente { naam } dagenVooruit aantal uitleg } } }`,
    );
    expect(trefzekerheid.gremia).toContainEqual(
      expect.objectContaining({
        gremium: { naam: 'Stuurgroep' },
        gemeente: null,
        dagenVooruit: 28,
        uitleg: expect.stringMatching(/Te weinig besluiten om een kans op te bouwen\.$/u),
      }),
    );
    for (const { uitleg } of trefzekerheid.mijlpalen) {
      expect(uitleg).toMatch(/^niet te voorspellen: nog (geen|maar \d) eerdere vergadering/u);
    }
  });

  it('GR-SDD: a griffier reads that of the own strook, and no other body', async () => {
    const { strookTrefzekerheid } = await omgeving.api.lees<{
      strookTrefzekerheid: {
        gremia: readonly { gemeente: { code: string } }[];
        mijlpalen: readonly { mijlpaal: number; uitleg: string }[];
      };
    }>(
      'griffier GM0505',
      `{ strookTrefzekerheid(traject: "GR-SDD", gemeente: "Dordrecht") {
        gremia { gemeente { code } } mijlpalen { mijlpaal uitleg } } }`,
    );
    expect(strookTrefzekerheid.mijlpalen.map(({ mijlpaal }) => mijlpaal)).toEqual([1, 2, 3]);
    for (const { gemeente } of strookTrefzekerheid.gremia) expect(gemeente.code).toBe('GM0505');
  });

  it('GR-SDD: keeps what came out when a new version of the stuk comes', async () => {
    const vraag = `{ trefzekerheid(traject: "GR-SDD") { stations { station dagenVooruit aantal gehaald } } }`;
    const voor = await omgeving.api.lees<{ trefzekerheid: { stations: readonly object[] } }>('two', vraag);
    expect(voor.trefzekerheid.stations).not.toEqual([]);
    const { traject } = await omgeving.api.lees<{ traject: { versie: number } }>(
      'two',
      '{ traject(code: "GR-SDD") { versie } }',
    );
    const versie = { mijlpaal: 1, naam: 'versie 2', hash: 'ab'.repeat(32), verwachteVersie: traject.versie };
    expect(await muteer(omgeving.api, 'two', 'voegStukversieToe', versie)).toMatchObject({ nummer: 2 });
    expect(await omgeving.api.lees('two', vraag)).toEqual(voor);
  });
});
