import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const TRAJECT = 'traject: "GR-SDD"';
const AMBACHT = 'TE_LAAT/M1/college/GM0531';
const GS: Wie = 'gemeentesecretaris GM0531';

interface Waarschuwing {
  readonly sleutel: string;
  readonly code: string;
  readonly ernst: string;
  readonly kenmerk: string;
  readonly status: string;
  readonly hoofdoorzaak: string | null;
  readonly uiterlijk: string | null;
  readonly gemeente: { readonly code: string } | null;
  readonly gevolgen: readonly {
    readonly sleutel: string;
    readonly gemeente: { readonly code: string } | null;
  }[];
  readonly afhandeling: {
    readonly soort: string;
    readonly eigenaar: string;
    readonly tot: string | null;
  } | null;
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

async function waarschuwingen(wie: Wie, over = ''): Promise<readonly Waarschuwing[]> {
  const { waarschuwingen: lijst } = await omgeving.api.lees<{ waarschuwingen: readonly Waarschuwing[] }>(
    wie,
    `{ waarschuwingen(${TRAJECT}, eerste: 100${over}) { sleutel code ernst kenmerk status hoofdoorzaak uiterlijk
      gemeente { code } gevolgen { sleutel gemeente { code } } afhandeling { soort eigenaar tot } } }`,
  );
  return lijst;
}

async function zoek(sleutel: string, over = ''): Promise<Waarschuwing> {
  const gevonden = (await waarschuwingen('two', over)).find((een) => een.sleutel === sleutel);
  if (gevonden === undefined) throw new Error(`geen ${sleutel}`);
  return gevonden;
}

async function handelAf(wie: Wie, mutatie: Mutatie, over: object = {}): Promise<Uitkomst> {
  const { kenmerk } = await zoek(AMBACHT);
  const { traject } = await dashboard(omgeving.api);
  return muteer(omgeving.api, wie, mutatie, {
    verwachteVersie: traject.versie,
    waarschuwing: AMBACHT,
    kenmerk,
    reden: 'De besluitenlijst volgt donderdag.',
    eigenaar: 'gemeentesecretaris Hendrik-Ido-Ambacht',
    ...over,
  });
}

describe('the warnings', () => {
  it('show one cause with its consequences under it: the ONS-D without a day', async () => {
    const start = await zoek('ROUTESTART_NIET_GEPLAND/M2/onsd/A-M2-15');

    expect(start.gevolgen.length).toBeGreaterThan(7);
    expect(start.gevolgen.map(({ sleutel }) => sleutel)).toContain('PROGNOSE_NA_VENSTER/M2/raad/GM0590');
  });

  it('are as many as the dashboard counts, each once', async () => {
    const lijst = await waarschuwingen('stuurgroep');
    const { stuurgroepDashboard } = await omgeving.api.lees<{
      stuurgroepDashboard: { waarschuwingen: { aantal: number }[] };
    }>('stuurgroep', `{ stuurgroepDashboard(${TRAJECT}) { waarschuwingen { aantal } } }`);
    const geteld = stuurgroepDashboard.waarschuwingen.reduce((som, { aantal }) => som + aantal, 0);
    const sleutels = lijst.flatMap(({ sleutel, gevolgen }) => [
      sleutel,
      ...gevolgen.map((een) => een.sleutel),
    ]);

    expect(lijst).toHaveLength(geteld);
    expect(new Set(sleutels).size).toBe(sleutels.length);
    expect(lijst.every(({ hoofdoorzaak }) => hoofdoorzaak === null)).toBe(true);
  });

  it('of one gemeente hold what a regional cause does there, and nothing of other gemeenten', async () => {
    const lijst = await waarschuwingen('griffier GM0590', ', gemeente: "Papendrecht"');
    const raad = lijst.find(({ sleutel }) => sleutel === 'PROGNOSE_NA_VENSTER/M2/raad/GM0590');

    expect(raad?.hoofdoorzaak).toBe('ROUTESTART_NIET_GEPLAND/M2/onsd/A-M2-15');
    const codes = lijst.flatMap(({ gemeente, gevolgen }) => [
      gemeente,
      ...gevolgen.map((een) => een.gemeente),
    ]);
    expect([...new Set(codes.map((een) => een?.code))]).toEqual(['GM0590']);
  });

  it('in the route of one gemeente name no other gemeente either', async () => {
    const { gemeenteRoute } = await omgeving.api.lees<{
      gemeenteRoute: {
        waarschuwingen: readonly Waarschuwing[];
        mijlpalen: { stations: { waarschuwingen: readonly Waarschuwing[] }[] }[];
      };
    }>(
      'griffier GM0590',
      `{ gemeenteRoute(${TRAJECT}, gemeente: "GM0590") {
        waarschuwingen { gevolgen { gemeente { code } } }
        mijlpalen { stations { waarschuwingen { gevolgen { gemeente { code } } } } } } }`,
    );
    const alle = [
      ...gemeenteRoute.waarschuwingen,
      ...gemeenteRoute.mijlpalen.flatMap(({ stations }) => stations.flatMap((cel) => cel.waarschuwingen)),
    ];
    const codes = alle.flatMap(({ gevolgen }) => gevolgen.map(({ gemeente }) => gemeente?.code));

    expect([...new Set(codes)]).toEqual(['GM0590']);
  });

  it('about seats name the one gemeente that sits in no werkgroep', async () => {
    const zetels = (await waarschuwingen('two')).filter(({ code }) => code === 'GEEN_ZETEL');

    expect(zetels.map(({ gemeente }) => gemeente?.code)).toEqual(['GM0531']);
  });
});

describe('answering a warning', () => {
  it.each<[Wie, boolean]>([
    ['gemeentesecretaris GM0590', false],
    ['griffier GM0531', false],
    ['two', false],
    ['stuurgroep', false],
    ['lezer', false],
    [GS, true],
  ])('of a college by %s: %s', async (wie, mag) => {
    const uitkomst = await handelAf(wie, 'bevestigWaarschuwing', { kenmerk: 'anders' });

    expect(uitkomst.code).toBe(mag ? 'AFHANDELING-01' : 'NIET_TOEGESTAAN');
  });

  it('is refused for what is no warning, a wrong day, and what nobody answered', async () => {
    const afdruk = await omgeving.afdruk();
    const codes = [
      await handelAf(GS, 'bevestigWaarschuwing', { waarschuwing: 'TE_LAAT/M9' }),
      await handelAf(GS, 'sluimerWaarschuwing', { tot: '2021-03-24' }),
      await handelAf(GS, 'sluimerWaarschuwing', { tot: '2021-03-31' }),
      await handelAf(GS, 'heropenWaarschuwing'),
      await handelAf(GS, 'bevestigWaarschuwing', { reden: ' ' }),
      await handelAf(GS, 'bevestigWaarschuwing', { verwachteVersie: 1 }),
    ].map(({ code }) => code);

    expect(codes).toEqual([
      'NIET_GEVONDEN',
      'AFHANDELING-02',
      'AFHANDELING-03',
      'AFHANDELING-04',
      'ONGELDIGE_INVOER',
      'VERSIECONFLICT',
    ]);
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('keeps it in the list with its owner, does not change the count, and can be taken back', async () => {
    const voor = await waarschuwingen('two');
    const sleutel = randomUUID();
    const { traject } = await dashboard(omgeving.api);
    const input = { sleutel, verwachteVersie: traject.versie };
    const bevestigd = await handelAf(GS, 'bevestigWaarschuwing', input);

    expect(bevestigd).toMatchObject({
      __typename: 'AfhandelingVastgelegd',
      waarschuwing: AMBACHT,
      afhandeling: { soort: 'BEVESTIGD', eigenaar: 'gemeentesecretaris Hendrik-Ido-Ambacht' },
    });
    expect(await handelAf(GS, 'bevestigWaarschuwing', input)).toEqual(bevestigd);
    expect((await handelAf(GS, 'heropenWaarschuwing', input)).code).toBe('SLEUTEL_HERGEBRUIKT');
    expect((await waarschuwingen('two')).map((een) => een.sleutel)).toEqual(voor.map((een) => een.sleutel));
    expect(await zoek(AMBACHT)).toMatchObject({ status: 'BEVESTIGD', afhandeling: { soort: 'BEVESTIGD' } });
    expect(await waarschuwingen('two', ', status: BEVESTIGD')).toMatchObject([{ sleutel: AMBACHT }]);

    await handelAf(GS, 'heropenWaarschuwing');
    expect(await zoek(AMBACHT)).toMatchObject({ status: 'OPEN', afhandeling: null });
  });

  it('puts it off until a day: the task is gone that long; another process knows it as well', async () => {
    const wat = async (): Promise<readonly string[]> => {
      const { takenlijst } = await omgeving.api.lees<{ takenlijst: { sleutel: string }[] }>(
        GS,
        `{ takenlijst(${TRAJECT}) { sleutel } }`,
      );
      return takenlijst.map(({ sleutel }) => sleutel);
    };
    expect(await wat()).toContain(AMBACHT);
    await handelAf(GS, 'sluimerWaarschuwing', { tot: '2021-03-25' });

    expect(await wat()).not.toContain(AMBACHT);
    const andere = await omgeving.startAndere();
    const { waarschuwingen: daar } = await andere.lees<{ waarschuwingen: Waarschuwing[] }>(
      'two',
      `{ waarschuwingen(${TRAJECT}, status: GESLUIMERD) { sleutel } }`,
    );
    expect(daar).toEqual([{ sleutel: AMBACHT }]);
    omgeving.klok.dag = '2021-03-26';
    expect(await wat()).toContain(AMBACHT);
  });

  it('does not keep it: it vanishes with its cause, and its history stays, with the day on which both were', async () => {
    omgeving.klok.dag = '2021-03-26';
    await handelAf(GS, 'bevestigWaarschuwing');
    const besluit = { mijlpaal: 1, station: 'college', gemeente: 'GM0531', dag: '2021-03-23' };
    await muteer(omgeving.api, GS, 'recordBesluit', {
      ...besluit,
      uitkomst: 'INGESTEMD',
      verwachteVersie: 1,
    });
    const verloop = await omgeving.api.lees<{ waarschuwingverloop: unknown }>(
      GS,
      `{ waarschuwingverloop(${TRAJECT}, waarschuwing: "${AMBACHT}", peildatum: "2021-03-26") {
        perioden { van tot } afhandelingen { soort } } }`,
    );

    expect((await waarschuwingen('two')).map(({ sleutel }) => sleutel)).not.toContain(AMBACHT);
    expect(verloop.waarschuwingverloop).toEqual({
      perioden: [{ van: '2021-03-24', tot: '2021-03-26' }],
      afhandelingen: ['BEVESTIGD', 'HEROPEND', 'GESLUIMERD', 'BEVESTIGD'].map((soort) => ({ soort })),
    });
  });
});
