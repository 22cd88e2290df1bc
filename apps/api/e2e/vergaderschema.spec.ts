import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard } from './testing/dashboard.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';
import {
  EXTRA,
  GRIFFIER,
  JAAR,
  RAAD,
  type Import,
  bestand,
  importeerSchema,
  soorten,
  tekst,
} from './testing/vergaderschema.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const importeer = (input: object, wie?: Wie, pad?: string) => importeerSchema(omgeving, input, wie, pad);

describe('recording', () => {
  const weigert = async (input: object, wie: Wie = GRIFFIER): Promise<Import> => {
    const voor = await omgeving.afdruk();
    const uitkomst = await importeer({ proef: false, ...input }, wie);
    expect(await omgeving.afdruk()).toBe(voor);
    return uitkomst;
  };

  it.each([
    ['31-2-2021', 'DATUM_ONLEESBAAR', 'Datum raad'],
    ['27-4-2021', 'AGENDA-04', null],
  ])(
    'of a good list with one bad row (%s) is refused as a whole, with its place',
    async (dag, code, kolom) => {
      const uitkomst = await weigert({ tekst: tekst([...JAAR, EXTRA, [dag, '1-2-2021', 'definitief', '']]) });
      expect(uitkomst).toMatchObject({ __typename: 'RijGeweigerd', code, veld: 'tekst', rij: 13, kolom });
      expect(uitkomst.melding).toMatch(/^Rij 13/u);
    },
  );

  it('of a list with several bad rows is refused with each of them', async () => {
    const uitkomst = await weigert({
      tekst: tekst([
        ['31-2-2021', '', 'definitief', ''],
        EXTRA,
        ['27-4-2021', '1-4-2021', 'definitief', ''],
        ['1-6-2021', '8-6-2021', 'definitief', ''],
      ]),
    });
    expect(uitkomst).toMatchObject({
      __typename: 'RijGeweigerd',
      code: 'DATUM_ONLEESBAAR',
      rij: 2,
      melding: expect.stringMatching(/^Rij 2, kolom Datum raad: .* En nog 2 rijen\.$/u),
    });
    expect(uitkomst.bezwaren?.map(({ code, plaats }) => [code, plaats])).toEqual([
      ['DATUM_ONLEESBAAR', 'rij 2, kolom Datum raad'],
      ['AGENDA-04', 'rij 4'],
      ['AANLEVERDAG_NA_VERGADERING', 'rij 5, kolom Aanleverdatum'],
    ]);
  });

  it.each([
    ['raad.xlsx', 'MZ\u0000\u0000', /programma/u],
    ['raad.xlsx', 'Datum;Status\n26-1-2021;definitief', /eindigt op \.xlsx/u],
    ['raad.pdf', '%PDF-1.7', /pdf/u],
  ])('of a file that is not what it says (%s) is refused with the reason', async (naam, inhoud, reden) => {
    expect(await weigert(bestand(naam, inhoud))).toMatchObject({
      __typename: 'BestandGeweigerd',
      code: 'BESTAND_GEWEIGERD',
      veld: 'bestand',
      reden: expect.stringMatching(reden),
      plaats: 'het geheel',
    });
  });

  it('of a hostile file is refused with its place', async () => {
    const cellen = Array.from({ length: 201 }, () => 'x').join(';');
    expect(await weigert(bestand('raad.csv', `Datum;Status\n26-1-2021;definitief\n${cellen}`))).toMatchObject(
      {
        __typename: 'BestandGeweigerd',
        reden: 'De tabel heeft meer dan 200 kolommen.',
        plaats: 'regel 3',
      },
    );
  });

  it.each([
    ['griffier GM0590', { tekst: tekst([EXTRA]) }],
    ['gemeentesecretaris GM0505', bestand('raad.pdf', '%PDF-1.7')],
    ['two', { tekst: 'geen lijst' }],
  ] as const)('by %s is refused before anything is read', async (wie, input) => {
    expect(await weigert(input, wie)).toMatchObject({ __typename: 'NietToegestaan' });
    expect(await importeer(input, wie)).toMatchObject({ __typename: 'NietToegestaan' });
  });

  it('over a versie that somebody passed is refused, also as a trial', async () => {
    const input = { tekst: tekst([EXTRA]), verwachteVersie: 7 };
    expect(await weigert(input)).toMatchObject({ __typename: 'Versieconflict', huidigeVersie: 0 });
    expect(await importeer(input)).toMatchObject({ __typename: 'Versieconflict' });
  });

  it.each([
    [{}, 'tekst'],
    [{ tekst: 'a', ...bestand('a.csv', 'a') }, 'tekst'],
    [{ bestand: { naam: 'a.csv', inhoud: '###' } }, 'bestand.inhoud'],
    [{ regel: { tekst: 'nu en dan', van: '2021-01-01', tot: '2021-12-31' } }, 'regel.tekst'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-12-31', tot: '2021-01-01' } }, 'regel.tot'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-01-01', tot: '2031-01-01' } }, 'regel.tot'],
    [{ regel: { tekst: 'elke dinsdag', van: '2021-02-31', tot: '2021-12-31' } }, 'regel.van'],
    [{ jaar: 1999, tekst: 'a' }, 'jaar'],
  ])('of the input %j names the field %s', async (input, veld) => {
    expect(await weigert(input)).toMatchObject({ __typename: 'OngeldigeInvoer', veld });
  });

  it('moves the forecast on the next dashboard, at once and as one change', async () => {
    expect(cel(await dashboard(omgeving.api), 1, RAAD).prognose.tekst).toBe('di 20-4-2021');
    const rijen = JAAR.map((rij) => (rij[0] === '20-4-2021' ? ['22-4-2021', ...rij.slice(1)] : rij));
    const sleutel = randomUUID();
    const input = { tekst: tekst(rijen), proef: false, sleutel, verwachteVersie: 0 };
    const uitkomst = await importeer(input);
    expect(uitkomst).toMatchObject({ __typename: 'VergaderschemaVastgelegd', versie: 1, trajectVersie: 22 });
    expect(uitkomst.schema?.samenvatting).toBe('Vergaderingen: 1 verplaatst, 9 bijgewerkt.');
    expect(cel(await dashboard(omgeving.api), 1, RAAD).prognose.tekst).toBe('do 22-4-2021');
    expect(cel(await dashboard(omgeving.api, '2021-03-23'), 1, RAAD).prognose.tekst).toBe('di 20-4-2021');

    // The same request again, and the same list with another key, record nothing.
    const voor = await omgeving.afdruk();
    expect(await importeer(input)).toEqual(uitkomst);
    const nogEens = await importeer({ ...input, sleutel: randomUUID(), verwachteVersie: 1 });
    expect(nogEens).toMatchObject({ __typename: 'VergaderschemaGelezen', kanVastgelegd: false });
    expect(soorten(nogEens)).toEqual([]);
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('lets what the list no longer names fall out only on request', async () => {
    const rijen = JAAR.filter(([dag]) => dag !== '14-12-2021').map((rij) =>
      rij[0] === '20-4-2021' ? ['22-4-2021', ...rij.slice(1)] : rij,
    );
    const eerst = await importeer({ tekst: tekst(rijen), proef: false });
    expect(eerst).toMatchObject({ __typename: 'VergaderschemaGelezen', kanVastgelegd: false });
    expect(soorten(eerst)).toEqual([['ONTBREEKT', '2021-12-14']]);
    const dan = await importeer({ tekst: tekst(rijen), proef: false, laatVervallen: true });
    expect(dan).toMatchObject({ __typename: 'VergaderschemaVastgelegd', versie: 2 });
    expect(dan.schema?.wijzigingen.at(-1)).toMatchObject({ soort: 'ONTBREEKT', staat: 'vervallen' });
  });

  it('takes a file of megabytes on its own path only', async () => {
    const groot = bestand(
      'raad.csv',
      `${tekst([EXTRA], ';')}\n${'opvulling zonder datum;\n'.repeat(20_000)}`,
    );
    await expect(importeer(groot)).rejects.toThrow();
    expect(await importeer(groot, GRIFFIER, '/graphql/bestand')).toMatchObject({
      __typename: 'VergaderschemaGelezen',
    });
    const stuur = (body: string, headers: object = {}) =>
      omgeving.api.stuur(
        body,
        { authorization: `Bearer ${omgeving.api.token('lezer')}`, ...headers },
        { pad: '/graphql/bestand' },
      );
    expect((await stuur(JSON.stringify({ query: '{ trajecten { code } }' }))).status).toBe(400);
    expect((await stuur(JSON.stringify({ query: 'a'.repeat(20_000_000) }))).status).toBe(413);
    expect((await stuur('{}', { authorization: '' })).status).toBe(401);
  });
});
