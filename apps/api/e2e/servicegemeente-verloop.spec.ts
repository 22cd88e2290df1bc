import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { Planner } from './testing/planner.js';

/** What happens in the other spoor in the course of 2021; every day was reckoned by hand from its example calendars. */
let omgeving: Omgeving;
let planner: Planner;
beforeAll(async () => {
  omgeving = await startOmgeving();
  planner = new Planner(omgeving, 'SERVICEGEMEENTE');
});
beforeEach(() => {
  omgeving.klok.dag = '2021-03-24';
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('the raad of Alblasserdam: di 20-4 (in by di 30-3), or after the meireces di 25-5 (in by di 4-5)', () => {
  const GS = 'gemeentesecretaris GM0482';
  const RECES = 'RECES/M1/raad/GM0482';
  const verloop = async (): Promise<object> =>
    planner.vraag(
      'waarschuwingverloop',
      `waarschuwing: "${RECES}"`,
      '{ perioden { van tot ernst } afhandelingen { soort tot reden eigenaar herkomst { rol op } } }',
    );
  const status = async (): Promise<readonly object[]> =>
    planner.vraag('waarschuwingen', '', '{ sleutel status afhandeling { soort tot } }');

  it('costs who misses it 35 days, over the reces: a klif', async () => {
    expect(await planner.stuk(1, 'raad-GM0482')).toMatchObject({
      prognose: { tekst: 'di 20-4-2021' },
      sprongDagen: 35,
      sprong: { klif: true },
    });
    // A college meets every week before the reces.
    expect(await planner.stuk(1, 'college-GM0482')).toMatchObject({
      sprongDagen: 7,
      sprong: { klif: false },
    });
  });

  it('is warned of, acknowledged, and snoozed until do 25-3, when the college takes its last stukken', async () => {
    const [waarschuwing] = await planner.vraag<readonly { kenmerk: string }[]>(
      'waarschuwingen',
      '',
      '{ kenmerk }',
    );
    const vast = {
      waarschuwing: RECES,
      kenmerk: waarschuwing?.kenmerk,
      reden: 'Het stuk gaat donderdag mee.',
      eigenaar: 'gemeentesecretaris Alblasserdam',
    };
    await planner.leg(GS, 'bevestigWaarschuwing', vast);
    expect(await status()).toEqual([
      { sleutel: RECES, status: 'BEVESTIGD', afhandeling: { soort: 'BEVESTIGD', tot: null } },
    ]);
    await planner.leg(GS, 'sluimerWaarschuwing', { ...vast, tot: '2021-03-25' });
    expect(await status()).toEqual([
      { sleutel: RECES, status: 'GESLUIMERD', afhandeling: { soort: 'GESLUIMERD', tot: '2021-03-25' } },
    ]);
    expect(await planner.vraag('takenlijst', '', '{ soort }', GS)).toEqual([]);
  });

  it('is gone on vr 26-3 with the meeting that could be missed, and is remembered', async () => {
    omgeving.klok.dag = '2021-03-26';
    expect(await planner.meldingen('RECES')).toEqual([]);
    expect(await planner.prognose(1, 'raad-GM0482')).toBe('di 25-5-2021');
    const herkomst = { rol: 'gemeentesecretaris', op: '2021-03-24T10:00:00.000Z' };
    const door = {
      reden: 'Het stuk gaat donderdag mee.',
      eigenaar: 'gemeentesecretaris Alblasserdam',
      herkomst,
    };
    // Four weeks before di 30-3 is di 2-3.
    expect(await verloop()).toEqual({
      perioden: [
        { van: '2021-03-01', tot: '2021-03-01', ernst: 'INFO' },
        { van: '2021-03-02', tot: '2021-03-25', ernst: 'LET_OP' },
      ],
      afhandelingen: [
        { soort: 'BEVESTIGD', tot: null, ...door },
        { soort: 'GESLUIMERD', tot: '2021-03-25', ...door },
      ],
    });
  });
});

describe('the local PO of Hendrik-Ido-Ambacht, on Mondays, that misses ma 29-3 (in by do 25-3)', () => {
  const regel = async (bijSluiting: string) =>
    planner.leg('gemeentesecretaris GM0531', 'recordStationsregel', {
      station: 'po',
      gemeente: 'Hendrik-Ido-Ambacht',
      bron: 'Reglement van orde',
      regel: { bijSluiting },
    });
  const dagen = async (): Promise<readonly (readonly [string, number | null, number | null])[]> => {
    const stukken = [];
    for (const soort of ['po', 'college', 'raad']) stukken.push(await planner.stuk(1, `${soort}-GM0531`));
    return stukken.map((een) => [een.prognose.tekst, een.margeDagen, een.margeWerkdagen] as const);
  };

  it('loses ma 5-4, Tweede Paasdag, when such a PO lapses: 12-4, college in the week after it, raad in June', async () => {
    omgeving.klok.dag = '2021-03-26';
    await regel('VERVALT');
    expect(await dagen()).toEqual([
      // Vr 26-3 to do 8-4, of which za 27, zo 28-3, za 3, zo 4 and ma 5-4 are no working days; Goede Vrijdag is one.
      ['ma 12-4-2021', 13, 8],
      // Ma 12-4 to do 15-4.
      ['di 20-4-2021', 3, 3],
      // Di 20-4 to do 3-6, less six weekends, Koningsdag, Hemelvaartsdag and Tweede Pinksterdag.
      ['ma 28-6-2021', 44, 29],
    ]);
  });

  it('moves to di 6-4 when it goes to the next working day: college di 13-4, and the raad of 10-5 is made', async () => {
    omgeving.klok.dag = '2021-03-26';
    await regel('VOLGENDE_WERKDAG');
    expect(await dagen()).toEqual([
      // Vr 26-3 to do 1-4, less one weekend.
      ['di 6-4-2021', 6, 4],
      // Di 6-4 to do 8-4.
      ['di 13-4-2021', 2, 2],
      // Di 13-4 to do 15-4.
      ['ma 10-5-2021', 2, 2],
    ]);
    expect((await planner.stuk(1, 'po-GM0531')).redenen).toContain(
      'De vergadering van ma 5-4-2021 valt op Tweede Paasdag en gaat volgens de regel van dit station (Reglement van orde) naar de volgende werkdag: di 6-4-2021.',
    );
  });

  it('may advise against: that stops nothing, and is told until the college has decided', async () => {
    omgeving.klok.dag = '2021-03-29';
    const PO = [1, 'po-GM0531'] as const;
    const GS = 'gemeentesecretaris GM0531';
    await planner.behandel(GS, 'recordBesluit', PO, { dag: '2021-03-29', uitkomst: 'NIET_INGESTEMD' });
    expect(await planner.stuk(...PO)).toMatchObject({ toestand: 'GEADVISEERD' });
    expect(await planner.prognose(1, 'college-GM0531')).toBe('di 6-4-2021');
    expect(
      (await planner.meldingen('ADVIES_NEGATIEF')).map(({ ernst, melding }) => [ernst, melding]),
    ).toEqual([
      [
        'LET_OP',
        'Portefeuillehoudersoverleg Hendrik-Ido-Ambacht adviseerde op ma 29-3-2021 negatief; College Hendrik-Ido-Ambacht moet nog besluiten.',
      ],
    ]);
    omgeving.klok.dag = '2021-04-06';
    const besluit = { dag: '2021-04-06', uitkomst: 'INGESTEMD' };
    await planner.behandel(GS, 'recordBesluit', [1, 'college-GM0531'], besluit);
    expect(await planner.meldingen('ADVIES_NEGATIEF')).toEqual([]);
  });
});

describe('the raad of Dordrecht: di 20-4, 25-5 (in by do 29-4), 29-6 (in by do 3-6), and 21-9 after the summer', () => {
  const RAAD = [1, 'raad-GM0505'] as const;
  const GRIFFIER = 'griffier GM0505';
  const OP_20_4 = { dag: '2021-04-20' };

  it('decides on 20-4 after its college agreed on 23-3 and handed in', async () => {
    const besluit = { dag: '2021-03-23', uitkomst: 'INGESTEMD' };
    await planner.behandel('gemeentesecretaris GM0505', 'recordBesluit', [1, 'college-GM0505'], besluit);
    await planner.behandel('gemeentesecretaris GM0505', 'recordAanlevering', RAAD, { dag: '2021-03-24' });
    expect(await planner.prognose(...RAAD)).toBe('di 20-4-2021');
  });

  it('puts it off to 25-5, or to 29-6 when it comes back a day after the delivery day of 25-5: then the summer is next', async () => {
    omgeving.klok.dag = '2021-04-21';
    const volgende = { uitkomst: 'AANGEHOUDEN', aanhouding: { soort: 'VOLGENDE_VERGADERING' } };
    await planner.behandel(GRIFFIER, 'recordBesluit', RAAD, { ...OP_20_4, ...volgende });
    expect(await planner.stuk(...RAAD)).toMatchObject({
      prognose: { tekst: 'di 25-5-2021' },
      sprongDagen: 35,
    });
    const aanhouding = { soort: 'TOT_HERINDIENING', herindiening: '2021-04-30' };
    await planner.corrigeer(GRIFFIER, RAAD, { ...OP_20_4, uitkomst: 'AANGEHOUDEN', aanhouding });
    expect(await planner.stuk(...RAAD)).toMatchObject({
      prognose: { tekst: 'di 29-6-2021' },
      sprongDagen: 84,
      sprong: { klif: true },
    });
  });

  it('sends it back: the college of di 11-5, after the reces, is too late for 25-5', async () => {
    omgeving.klok.dag = '2021-04-21';
    await planner.corrigeer(GRIFFIER, RAAD, { ...OP_20_4, uitkomst: 'TERUGVERWEZEN' });
    expect(await planner.stuk(1, 'college-GM0505')).toMatchObject({
      toestand: 'AAN_ZET',
      prognose: { tekst: 'di 11-5-2021' },
    });
    expect(await planner.prognose(...RAAD)).toBe('di 29-6-2021');
  });

  it('has nothing to do with a second version before who decided on the first decides anew', async () => {
    omgeving.klok.dag = '2021-04-22';
    await planner.leg('two', 'voegStukversieToe', { mijlpaal: 1, naam: 'Versie 2', hash: 'CD'.repeat(32) });
    interface Versie {
      readonly nummer: number;
      readonly standen: readonly {
        readonly gremium: { readonly code: string };
        readonly moetOpnieuw: boolean;
      }[];
    }
    const versies = await planner.vraag<readonly Versie[]>(
      'stukversies',
      'mijlpaal: 1',
      '{ nummer standen { gremium { code } moetOpnieuw } }',
    );
    const opnieuw = versies.map(({ nummer, standen }) => [
      nummer,
      standen.filter(({ moetOpnieuw }) => moetOpnieuw).map(({ gremium }) => gremium.code),
    ]);
    expect(opnieuw).toEqual([
      [2, expect.arrayContaining(['po-GM0531', 'college-GM0531', 'college-GM0505'])],
      [1, []],
    ]);
    expect((await planner.meldingen('VERSIEVERSCHIL')).map(({ melding }) => melding)).toContain(
      'College Dordrecht besloot op di 23-3-2021 over versie 1; in route is versie 2.',
    );
  });
});
