import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('the TWO', () => {
  it('reads the seven letters with their weeks as printed', async () => {
    const { procesbrieven } = await omgeving.api.lees<{
      procesbrieven: { venster: { tekst: string }; status: string }[];
    }>(
      'two',
      '{ procesbrieven(traject: "GR-SDD") { nummer venster { tekst } status week { brontekst soort } wie } }',
    );
    expect(procesbrieven).toHaveLength(7);
    expect(procesbrieven[1]).toEqual({
      nummer: 2,
      venster: { tekst: 'ma 8-3 t/m vr 19-3-2021' },
      status: 'VERZENDING_ONBEKEND',
      week: { brontekst: 'Week 10 / 11 (8-3 tm 19-3)', soort: 'een-van' },
      wie: 'TWO',
    });
    expect(procesbrieven.map(({ status }) => status)).toEqual([
      'VERZENDING_ONBEKEND',
      'VERZENDING_ONBEKEND',
      ...Array.from({ length: 5 }, () => 'GEPLAND'),
    ]);
  });

  it('reads what goes into letter 2 for each gemeente', async () => {
    const { procesbrief } = await omgeving.api.lees<{
      procesbrief: {
        gemeenten: { mijlpaal: number; gemeente: { naam: string }; stuk: { uitleg: string } }[];
        zonderDatum: { code: string }[];
      };
    }>(
      'two',
      '{ procesbrief(traject: "GR-SDD", nummer: 2) { volgendeBrief { tekst } gemeenten { mijlpaal gemeente { naam } stuk { uitleg } } zonderDatum { code } } }',
    );
    expect(procesbrief).toMatchObject({ volgendeBrief: { tekst: 'ma 10-5 t/m vr 14-5-2021' } });
    expect(procesbrief.gemeenten).toHaveLength(21);
    expect(procesbrief.gemeenten.slice(0, 7).map(({ stuk }) => stuk.uitleg)).toEqual([
      'Ligt bij College Alblasserdam ter besluitvorming.',
      'Ligt bij Raad Dordrecht ter besluitvorming.',
      'Ligt bij College Hardinxveld-Giessendam ter besluitvorming.',
      'Ligt bij College Hendrik-Ido-Ambacht ter besluitvorming.',
      'College Papendrecht heeft besloten; het stuk moet nog worden aangeleverd bij Raad Papendrecht.',
      'College Sliedrecht heeft besloten; het stuk moet nog worden aangeleverd bij Raad Sliedrecht.',
      'Ligt bij Raad Zwijndrecht ter besluitvorming.',
    ]);
    expect(procesbrief.zonderDatum.map(({ code }) => code)).toContain('A-M2-15');
  });

  it('tells in a letter the two questions to one college apart, each with its own behandeling', async () => {
    const { procesbrief } = await omgeving.api.lees<{
      procesbrief: {
        komendeData: readonly { wat: string; behandeling: string | null }[];
        gemeenten: readonly {
          mijlpaal: number;
          stations: readonly { behandeling: string; station: string }[];
        }[];
      };
    }>(
      'two',
      '{ procesbrief(traject: "GR-SDD", nummer: 7) { komendeData { wat behandeling } gemeenten { mijlpaal stations { behandeling station } } } }',
    );
    const vanSliedrecht = procesbrief.komendeData.filter(({ wat }) =>
      wat.startsWith('College Sliedrecht besluit over mijlpaal 3'),
    );
    expect(vanSliedrecht.map(({ wat }) => wat)).toEqual([
      'College Sliedrecht besluit over mijlpaal 3',
      'College Sliedrecht besluit over mijlpaal 3 (treffen)',
    ]);
    const stations = procesbrief.gemeenten.flatMap((gemeente) => gemeente.stations);
    expect(
      vanSliedrecht.map(
        ({ behandeling }) => stations.find((station) => station.behandeling === behandeling)?.station,
      ),
    ).toEqual(['college', 'treffen']);
  });

  it('reads week 11 as planned, with the cells as printed', async () => {
    const { weekplanning } = await omgeving.api.lees<{ weekplanning: { activiteiten: unknown[] } }>(
      'two',
      '{ weekplanning(traject: "GR-SDD", van: "2021-W11", tot: "2021-W11") { van tot totaal activiteiten { code datum { tekst } toestand rijen { code datumTekst } } } }',
    );
    expect(weekplanning).toEqual({
      van: '2021-03-15',
      tot: '2021-03-21',
      totaal: 3,
      activiteiten: [
        {
          code: 'A-M1-12',
          datum: { tekst: 'ma 15-3-2021' },
          toestand: 'VASTGELEGD',
          rijen: [{ code: 'M1-12', datumTekst: '15-3' }],
        },
        {
          code: 'A-M2-04',
          datum: { tekst: 'nog te plannen in ma 15-3 t/m vr 19-3-2021' },
          toestand: 'NOG_TE_PLANNEN',
          rijen: [{ code: 'M2-04', datumTekst: 'Nog plannen' }],
        },
        {
          code: 'A-M1-13',
          datum: { tekst: 'do 18-3-2021' },
          toestand: 'VASTGELEGD',
          rijen: [{ code: 'M1-13', datumTekst: 'Nog plannen (extra)' }],
        },
      ],
    });
  });
});

describe('the days off in the week plan', () => {
  it('are those of the weeks asked for: holidays, the vacation of the region, and reces', async () => {
    const { weekplanning } = await omgeving.api.lees<{
      weekplanning: { vrij: readonly { soort: string; naam: string; gremia: readonly string[] }[] };
    }>(
      'lezer',
      '{ weekplanning(traject: "GR-SDD", van: "2021-W16", tot: "2021-W18") { vrij { naam soort hard gremia periode { tekst } } } }',
    );
    const zonderReces = weekplanning.vrij.filter(({ soort }) => soort !== 'reces');
    expect(zonderReces).toEqual([
      { naam: 'Koningsdag', soort: 'feestdag', hard: true, gremia: [], periode: { tekst: 'di 27-4-2021' } },
      {
        naam: 'Meivakantie',
        soort: 'schoolvakantie',
        hard: false,
        gremia: [],
        periode: { tekst: 'za 1-5 t/m zo 9-5-2021' },
      },
      {
        naam: 'Bevrijdingsdag',
        soort: 'feestdag',
        hard: false,
        gremia: [],
        periode: { tekst: 'wo 5-5-2021' },
      },
    ]);
    const [reces, ...andere] = weekplanning.vrij.filter(({ soort }) => soort === 'reces');
    expect(reces).toMatchObject({ naam: 'Meireces', gremia: expect.arrayContaining(['Raad Sliedrecht']) });
    expect(andere).toEqual([]);
  });

  it('are none where no activiteit is', async () => {
    const { weekplanning } = await omgeving.api.lees<{ weekplanning: { totaal: number; vrij: unknown[] } }>(
      'lezer',
      '{ weekplanning(traject: "GR-SDD", van: "2021-12-20", tot: "2021-12-31") { totaal vrij { naam } } }',
    );
    expect(weekplanning).toEqual({ totaal: 0, vrij: [] });
  });
});

describe('the traject', () => {
  it('holds all of the plan: 7 gemeenten, 3 mijlpalen, 38 activiteiten from 41 rows, 29 gremia, 4 werkgroepen', async () => {
    const { traject, trajecten } = await omgeving.api.lees<{
      traject: {
        gemeenten: unknown[];
        mijlpalen: { herkomst: string }[];
        activiteiten: { rijen: { code: string }[] }[];
        gremia: unknown[];
        werkgroepen: { naam: string; zetels: unknown[] }[];
        route: { code: string }[];
      };
      trajecten: unknown[];
    }>(
      'lezer',
      '{ trajecten { code voorbeeld } traject(code: "GR-SDD") { gemeenten { code } mijlpalen { nummer herkomst } activiteiten { code rijen { code } } gremia { code } werkgroepen { naam zetels { organisatie aantal voordracht } } route { code } } }',
    );
    expect(trajecten).toEqual([
      { code: 'GR-SDD', voorbeeld: true },
      { code: 'SERVICEGEMEENTE', voorbeeld: true },
    ]);
    expect(traject.gemeenten).toHaveLength(7);
    expect(traject.mijlpalen.map(({ herkomst }) => herkomst)).toEqual(['bron', 'bron', 'sjabloon']);
    expect(traject.activiteiten).toHaveLength(38);
    expect(traject.activiteiten.flatMap(({ rijen }) => rijen)).toHaveLength(41);
    expect(traject.gremia).toHaveLength(29);
    expect(traject.route.map(({ code }) => code)).toEqual([
      'stuurgroep',
      'onsd',
      'college',
      'raad',
      'treffen',
      'ondertekening',
      'bekendmaking',
    ]);
    expect(traject.werkgroepen.map(({ naam }) => naam)).toEqual(['WG PPD', 'WG G&JZ', 'WG FZ', 'WG COM']);
  });

  it('leaves a number of seats empty when the source does not give it', async () => {
    const { traject } = await omgeving.api.lees<{ traject: { werkgroepen: { zetels: unknown[] }[] } }>(
      'lezer',
      '{ traject(code: "GR-SDD") { werkgroepen { zetels { organisatie aantal voordracht } } } }',
    );
    const [ppd, , fz] = traject.werkgroepen;
    expect(ppd?.zetels).toContainEqual({ organisatie: 'Dordrecht', aantal: 2, voordracht: 'benoemd' });
    expect(fz?.zetels).toContainEqual({ organisatie: 'Sliedrecht', aantal: null, voordracht: 'gevraagd' });
  });
});
