import { describe, expect, it } from '@jest/globals';
import { type GelezenTabellen, leesBestand } from '@routekaart/documenten';
import { formatDag } from '@routekaart/kalender';
import { leesTabellen } from './lees-tabellen.js';

async function gelezen(tekst: string): Promise<GelezenTabellen> {
  const bestand = await leesBestand({ naam: '', inhoud: Buffer.from(tekst) });
  if (bestand.kind !== 'tabellen') throw new Error(bestand.kind);
  return bestand;
}

async function lees(tekst: string, over: Partial<GelezenTabellen> = {}) {
  const { vergaderingen, bevindingen, periode } = leesTabellen({ ...(await gelezen(tekst)), ...over }, 2021);
  return {
    dagen: vergaderingen.map(({ dag, regel, staat }) => [formatDag(dag), regel, staat]),
    bevindingen: bevindingen.map(({ code, ernst, plaats }) => [code, ernst, plaats]),
    periode: [formatDag(periode.van), formatDag(periode.tot)],
  };
}

const LIJST = 'Datum;Aanleverdatum;Status\n26-1-2021;17-12-2020;definitief\n9-3-2021;11-2-2021;concept\n';

describe('leesTabellen', () => {
  it('counts the lines of the source, titles and empty lines included', async () => {
    expect(await lees(`Vergaderschema raad\n\n${LIJST}`)).toEqual({
      dagen: [
        ['di 26-1-2021', 4, 'bevestigd'],
        ['di 9-3-2021', 5, 'voorlopig'],
      ],
      bevindingen: [],
      periode: ['vr 1-1-2021', 'vr 31-12-2021'],
    });
  });

  it('finds a header far below the beginning', async () => {
    const proza = Array.from({ length: 25 }, (_, i) => `Toelichting ${i}`).join('\n');
    expect((await lees(`${proza}\n${LIJST}`)).dagen).toEqual([
      ['di 26-1-2021', 27, 'bevestigd'],
      ['di 9-3-2021', 28, 'voorlopig'],
    ]);
  });

  it('reads a single column of days', async () => {
    expect(await lees('Vergaderdatum\n26-1-2021\n31-2-2021')).toMatchObject({
      dagen: [['di 26-1-2021', 2, 'voorlopig']],
      bevindingen: [
        ['STATUS_ONTBREEKT', 'let-op', 'het geheel'],
        ['AANLEVERDAG_ONTBREEKT', 'let-op', 'het geheel'],
        ['DATUM_ONLEESBAAR', 'kritiek', 'rij 3, kolom Vergaderdatum'],
      ],
    });
  });

  it.each([
    ['', 'Datum;\n26-1-2021;vervalt\n9-3-2021;\n'],
    ['with single days before it', 'Datum\n9-3-2021\n26-1-2021;vervalt\n'],
    ['with a title', 'Vergaderschema 2021\n\nDatum\n26-1-2021;vervalt\n9-3-2021\n'],
    ['in front of the days', ';Datum\nvervalt;26-1-2021\n;9-3-2021\n'],
  ])('reads that a meeting is off in a column without a header %s', async (_hoe, tekst) => {
    expect((await lees(tekst)).dagen).toMatchObject([
      ['di 26-1-2021', expect.anything(), 'vervallen'],
      ['di 9-3-2021', expect.anything(), 'voorlopig'],
    ]);
  });

  it('looks as far as the days that the list names', async () => {
    expect((await lees(`${LIJST}18-1-2022;;concept`)).periode).toEqual(['vr 1-1-2021', 'di 18-1-2022']);
  });

  it.each([
    ['31-2-2021;;definitief', 'DATUM_ONLEESBAAR', 'kritiek', 'rij 4, kolom Datum'],
    ['nog te plannen;;', 'DATUM_NIET_VAST', 'let-op', 'rij 4, kolom Datum'],
    ['di 28-9-2021;1-10-2021;concept', 'AANLEVERDAG_NA_VERGADERING', 'kritiek', 'rij 4, kolom Aanleverdatum'],
    ['25-9-2021;1-9-2021;concept', 'WEEKEND', 'info', 'rij 4, kolom Datum'],
  ])('weighs the line “%s”', async (regel, ...bevinding) => {
    expect((await lees(LIJST + regel)).bevindingen).toEqual([bevinding]);
  });

  it.each([
    ['501 rows', LIJST + '9-3-2021;;concept\n'.repeat(499)],
    ['26 columns', `Datum${';Commissie'.repeat(25)}\n26-1-2021;1-1-2021\n`],
    ['501 lines of prose', 'Datum\n26-1-2021\n'.repeat(251)],
  ])('does not begin at %s', async (_wat, tekst) => {
    expect(await lees(tekst)).toMatchObject({
      dagen: [],
      bevindingen: [['TE_GROOT', 'kritiek', 'het geheel']],
    });
  });

  it('does not choose between two tables with days', async () => {
    const tabellen = [await gelezen(LIJST), await gelezen(LIJST)].flatMap((een) => een.tabellen);
    expect(await lees(LIJST, { tabellen })).toMatchObject({
      dagen: [],
      bevindingen: [['MEER_TABELLEN', 'kritiek', 'het geheel']],
    });
  });

  it('says which table it left alone', async () => {
    const [lijst, legenda] = [await gelezen(LIJST), await gelezen('Kleur;Betekenis\nrood;reces')];
    const tabellen = [...legenda.tabellen, ...lijst.tabellen];
    expect(await lees(LIJST, { tabellen })).toMatchObject({
      dagen: [['di 26-1-2021', 2, 'bevestigd'], expect.anything()],
      bevindingen: [['TABEL_NIET_GELEZEN', 'let-op', 'het geheel']],
    });
  });

  it('does not trust a line with a doubtful cell', async () => {
    const twijfel = [{ plaats: 'B2', uitleg: 'Formule.', cel: { tabel: 0, regel: 2, kolom: 1 } }];
    expect(await lees(LIJST, { twijfel })).toMatchObject({
      dagen: [['di 26-1-2021', 2, 'voorlopig'], expect.anything()],
      bevindingen: [['BESTAND_TWIJFEL', 'let-op', 'rij 2, kolom Datum']],
    });
  });
});
