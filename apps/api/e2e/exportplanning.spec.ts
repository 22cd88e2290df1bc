import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesBijlage, leesTabellen } from '@routekaart/bijlage';
import { leesBestand } from '@routekaart/documenten';
import { dagVan } from '@routekaart/kalender';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const BRON_004 = new URL('../../../libs/bijlage/src/golden/bron-004.txt', import.meta.url);

type GelezenTabel = ReturnType<typeof leesBijlage>['tabellen'][number];

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('the exported planning', () => {
  interface Bestand {
    readonly bestandsnaam: string;
    readonly soort: string;
    readonly inhoud: string;
  }
  /** The day of the edition: nothing had been planned since. */
  const EDITIE = '2021-01-25';
  const exporteer = async (formaat: string, peildatum: string): Promise<Bestand> => {
    const vraag = `{ exportPlanning(traject: "GR-SDD", peildatum: "${peildatum}", formaat: ${formaat}) { bestandsnaam soort inhoud } }`;
    return (await omgeving.api.lees<{ exportPlanning: Bestand }>('lezer', vraag)).exportPlanning;
  };
  const lees = async ({ bestandsnaam: naam, inhoud }: Bestand): Promise<readonly GelezenTabel[]> => {
    const gelezen = await leesBestand({ naam, inhoud: Buffer.from(inhoud, 'base64') });
    if (gelezen.kind !== 'tabellen') throw new Error(gelezen.kind);
    return leesBijlage(gelezen, { jaar: 2021, gremia: [], gemeenten: [], kalenderperioden: [] }).tabellen;
  };
  const ruweCellen = (tabellen: readonly GelezenTabel[]): readonly (readonly (readonly string[])[])[] =>
    tabellen.map(({ rijen }) => rijen.map((rij) => rij.cellen.map(({ ruw }) => ruw)));

  it.each([
    ['DOCX', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['XLSX', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['CSV', 'csv', 'text/csv; charset=utf-8'],
    ['TEKST', 'tsv', 'text/tab-separated-values; charset=utf-8'],
  ])('as %s reads back as the rows that are stored', async (formaat, extensie, soort) => {
    const geschreven = await exporteer(formaat, EDITIE);
    expect(geschreven).toMatchObject({ bestandsnaam: `Planning GR-SDD ${EDITIE}.${extensie}`, soort });
    const tabellen = await lees(geschreven);
    expect(tabellen.map(({ tabel, soort: tabelsoort }) => [tabel.titel, tabelsoort])).toEqual([
      ['Procesbrieven', 'procesbrieven'],
      ['Gremia', 'gremia'],
      ['Detailplanning hoofdlijnennotitie GR', 'planning'],
      ['Detailplanning conceptteksten en stukken GR', 'planning'],
      ['Detailplanning definitieve teksten en stukken GR', 'planning'],
    ]);
    expect(ruweCellen(tabellen)).toEqual(await opgeslagen());
  });

  it('gives the cells of bron 004', async () => {
    const tabellen = await lees(await exporteer('TEKST', EDITIE));
    const bron = leesTabellen(readFileSync(BRON_004, 'utf8')).slice(1);
    expect(ruweCellen(tabellen)).toEqual(bron.map(({ rijen }) => rijen.map(({ cellen }) => cellen)));
  });

  it.each(['DOCX', 'XLSX', 'CSV', 'TEKST'])(
    'as %s shows the dates that were planned since',
    async (formaat) => {
      const tabellen = await lees(await exporteer(formaat, '2021-03-24'));
      const gedrukt = await opgeslagen();
      const anders = ruweCellen(tabellen).flatMap((rijen, tabel) =>
        rijen.flatMap((cellen, rij) => {
          const was = gedrukt[tabel]?.[rij] ?? [];
          return cellen.flatMap((cel, kolom) =>
            cel === was[kolom] ? [] : [[tabel, rij + 1, was[kolom], cel]],
          );
        }),
      );
      expect(anders).toEqual([
        [2, 7, '25-2 of 1-3', '25-2'],
        [2, 13, 'Nog plannen (extra)', '18-3'],
        [3, 2, '25-2 of 1-3', '25-2'],
      ]);
      expect(tabellen[2]?.rijen[12]?.datum).toMatchObject({ kind: 'vast', dag: dagVan('2021-03-18') });
    },
  );

  it('moves a row to the week of its new date, and says which rows fell out', async () => {
    const plan = async (activiteit: string, over: object): Promise<void> => {
      const uitkomst = await muteer(omgeving.api, 'two', 'planActiviteit', { activiteit, ...over });
      expect(uitkomst.__typename).toBe('ActiviteitGepland');
    };
    const reden = 'Verhinderd.';
    await plan('A-M2-11', { handeling: 'VERPLAATSEN', datum: { dag: '2021-05-12' }, reden });
    await plan('A-M2-21', { handeling: 'VOORSTELLEN', datum: { van: '2021-06-14', tot: '2021-07-16' } });
    await plan('A-M2-22', { handeling: 'VERVALLEN', reden });
    const tabellen = await lees(await exporteer('TEKST', '2021-03-24'));
    const rijen = tabellen[3]?.rijen ?? [];
    const ruw = ruweCellen(tabellen)[3] ?? [];
    expect([11, 21, 22].map((nummer) => ruw[nummer - 1]?.slice(0, 2))).toEqual([
      ['Week 19 (10-5 tm 14-5)', '12-5'],
      ['Week 24-28 (14-6 tm 16-7)', ''],
      ['Week 24 (14-6 tm 19-6)', 'Vervallen'],
    ]);
    expect(rijen[10]?.bereik).toEqual({ van: dagVan('2021-05-12'), tot: dagVan('2021-05-12') });
    expect(rijen[20]?.bereik).toEqual({ van: dagVan('2021-06-14'), tot: dagVan('2021-07-16') });
  });

  /** The cells as they stand in the database, table by table. */
  async function opgeslagen(): Promise<readonly (readonly (readonly string[])[])[]> {
    const { rows: gremia } = await omgeving.db.query<{ cellen: string[] }>(
      `SELECT ARRAY[g.naam, g.samenstelling] AS cellen FROM gremium g JOIN traject t ON t.id = g.traject_id
       WHERE t.code = 'GR-SDD' AND g.samenstelling IS NOT NULL ORDER BY g.volgorde`,
    );
    const { rows } = await omgeving.db.query<{ mijlpaal: number | null; cellen: string[] }>(
      `SELECT p.mijlpaal, ARRAY[p.week_tekst, p.datum_tekst, p.wat, p.wie, p.opmerkingen] AS cellen
       FROM planrij p JOIN traject t ON t.id = p.traject_id
       WHERE t.code = 'GR-SDD' ORDER BY p.volgorde`,
    );
    const tabel = (nummer: number | null) =>
      rows.filter(({ mijlpaal }) => mijlpaal === nummer).map(({ cellen }) => cellen);
    return [
      tabel(null).map(([week = '', , ...verder]) => [week, ...verder]),
      gremia.map(({ cellen }) => cellen),
      tabel(1),
      tabel(2),
      tabel(3),
    ];
  }
});
