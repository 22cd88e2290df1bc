import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { schrijfIcs, schrijfXlsx } from '@routekaart/documenten';
import { dagVan } from '@routekaart/kalender';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';
import { EXTRA, JAAR, KOP, bestand, importeerSchema, soorten, tekst } from './testing/vergaderschema.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const importeer = (input: object) => importeerSchema(omgeving, input);

describe('a trial', () => {
  let voor: string;
  beforeAll(async () => {
    voor = await omgeving.afdruk();
  });
  afterEach(async () => {
    expect(await omgeving.afdruk()).toBe(voor);
  });

  const nieuweMei = [...JAAR.slice(0, 3), EXTRA, ...JAAR.slice(3)];

  it.each([
    ['pasted text', async () => ({ tekst: tekst(nieuweMei) })],
    ['CSV', async () => bestand('raad 2021.csv', tekst(nieuweMei, ';'))],
    [
      'XLSX',
      async () =>
        bestand(
          'raad.xlsx',
          await schrijfXlsx([
            { titel: '', kop: KOP, rijen: nieuweMei.map((cellen, i) => ({ regel: i + 2, cellen })) },
          ]),
        ),
    ],
  ])('of %s tells what is new and what stays, and leaves nothing', async (_wat, maak) => {
    const uitkomst = await importeer(await maak());
    expect(uitkomst).toMatchObject({
      __typename: 'VergaderschemaGelezen',
      kanVastgelegd: true,
      schema: { bevindingen: [] },
    });
    expect(uitkomst.schema?.vergaderingen).toHaveLength(11);
    expect(uitkomst.schema?.wijzigingen.filter(({ soort }) => soort === 'NIEUW')).toMatchObject([
      { dag: '2021-05-11', aanleverdag: '2021-04-15', staat: 'bevestigd', wordtVastgelegd: true },
    ]);
    // The example is invented: a list that says the same makes it real, and moves no date.
    expect(uitkomst.schema?.wijzigingen.filter(({ soort }) => soort === 'BIJGEWERKT')).toHaveLength(10);
  });

  it('of a calendar file has no aanleverdagen, and takes a title that says otherwise as doubt', async () => {
    const ics = schrijfIcs({
      naam: 'Raad',
      nu: '2021-03-24T10:00:00Z',
      regels: [
        ['Raadsvergadering', '2021-05-25'],
        ['Raadsvergadering vervalt', '2021-06-29'],
      ].map(([titel = '', dag = '']) => ({
        uid: dag,
        titel,
        van: dagVan(dag),
        tot: dagVan(dag),
        status: 'bevestigd' as const,
        volgnummer: 0,
        omschrijving: '',
      })),
    });
    const { schema } = await importeer(bestand('raad.ics', ics));
    expect(schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-05-25', 'bevestigd'],
      ['2021-06-29', 'voorlopig'],
    ]);
    expect(schema?.bevindingen.map(({ code }) => code)).toEqual([
      'AANLEVERDAG_ONTBREEKT',
      'STATUS_TEGENSPRAAK',
    ]);
    expect(schema?.wijzigingen.find(({ dag }) => dag === '2021-05-25')?.aanleverdag).toBe('2021-04-29');
    expect(schema?.wijzigingen.filter(({ soort }) => soort === 'ONTBREEKT')).toHaveLength(8);
  });

  it('of a rule leaves out what falls in a reces, and says which meeting it does not name', async () => {
    const uitkomst = await importeer({
      regel: {
        tekst: 'vierde dinsdag van de maand',
        van: '2021-04-01',
        tot: '2021-07-31',
        aanleverdagen: 26,
        uitzonderingen: [{ soort: 'VERPLAATST', dag: '2021-06-22', naar: '2021-06-29', reden: 'Kadernota.' }],
        recessen: [{ naam: 'Zomerreces', van: '2021-07-17', tot: '2021-08-29' }],
      },
    });
    expect(uitkomst.schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-05-25', 'afgeleid'],
      ['2021-06-29', 'afgeleid'],
    ]);
    expect(soorten(uitkomst)).toEqual([
      ['ONTBREEKT', '2021-04-20'],
      ['ONTBREEKT', '2021-07-13'],
    ]);
    expect(uitkomst.schema?.bevindingen.map(({ code }) => code)).toEqual([
      'REGEL_VERVALT',
      'REGEL_VERPLAATST',
      'REGEL_VERVALT',
    ]);
    // Nothing but what is missing would change, and that only on request.
    expect(uitkomst.kanVastgelegd).toBe(false);
  });

  it.each([
    ['niet vervallen', 'STATUS_ONBEKEND'],
    ['niet definitief', 'STATUS_ONBEKEND'],
    ['definitief, vervallen', 'STATUS_TEGENSPRAAK'],
    ['', 'STATUS_ONTBREEKT'],
  ])('does not trust the status “%s”', async (status, code) => {
    const { schema } = await importeer({ tekst: tekst([['28-9-2021', '2-9-2021', status, '']]) });
    expect(schema?.vergaderingen).toMatchObject([{ dag: '2021-09-28', staat: 'voorlopig' }]);
    expect(schema?.bevindingen).toMatchObject([{ code, ernst: 'LET_OP', plaats: 'rij 2, kolom Status' }]);
  });

  it('takes a meeting as off that is said to be so beside a single header', async () => {
    const { schema, kanVastgelegd } = await importeer({
      tekst: 'Datum\n20-4-2021\tvervalt wegens Koningsdag\n25-5-2021',
    });
    expect(kanVastgelegd).toBe(true);
    expect(schema?.vergaderingen.map(({ dag, staat }) => [dag, staat])).toEqual([
      ['2021-04-20', 'vervallen'],
      ['2021-05-25', 'voorlopig'],
    ]);
    expect(schema?.wijzigingen.find(({ dag }) => dag === '2021-04-20')).toMatchObject({
      soort: 'VERVALT',
      wordtVastgelegd: true,
    });
  });

  it('says in words what stands in the way, and that it cannot be recorded so', async () => {
    const rijen = [...JAAR, ['31-2-2021', '', 'definitief', ''], ['27-4-2021', '1-4-2021', 'definitief', '']];
    const { schema, kanVastgelegd } = await importeer({ tekst: tekst(rijen) });
    expect(kanVastgelegd).toBe(false);
    expect(schema?.bevindingen.filter(({ ernst }) => ernst === 'KRITIEK')).toMatchObject([
      { code: 'DATUM_ONLEESBAAR', plaats: 'rij 12, kolom Datum raad' },
      { code: 'AGENDA-04', plaats: 'rij 13' },
    ]);
  });
});

describe('vergelijkVergaderschema', () => {
  const vergelijk = (regel: string) =>
    omgeving.api.vraag<{ vergelijkVergaderschema: object } | null>(
      'lezer',
      `query ($regel: String!) { vergelijkVergaderschema(traject: "GR-SDD", gremium: "raad-GM0590", regel: $regel,
        van: "2021-04-01", tot: "2021-06-30") {
        regel aantalVolgensRegel aantalBekend verschillen { soort regeldag bekendeDag zin } } }`,
      { regel },
    );

  it('tells in sentences where the known calendar departs from the rule', async () => {
    const { data } = await vergelijk('laatste donderdag van de maand');
    expect(data?.vergelijkVergaderschema).toEqual({
      regel: 'laatste donderdag van de maand',
      aantalVolgensRegel: 3,
      aantalBekend: 3,
      verschillen: [
        {
          soort: 'VERPLAATST',
          regeldag: '2021-04-29',
          bekendeDag: '2021-04-22',
          zin: 'De vergadering van do 29-4-2021 staat in de lijst op do 22-4-2021, 7 dagen eerder.',
        },
      ],
    });
  });

  it('names the field of a rule that it does not understand', async () => {
    const { data, errors } = await vergelijk('nu en dan');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', veld: 'regel' } }]);
  });
});
