import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard, versies } from './testing/dashboard.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const COMMISSIE = 'commissie-GM0610';
const RAAD = 'raad-GM0610';
const GRIFFIER = 'griffier GM0610';

let omgeving: Omgeving;
/** The meetings of the cycle of May: of the commissie on di 11-5, and of the raad on di 18-5. */
const meetings = new Map<string, string>();

async function doe(mutatie: Mutatie, gremium: string, input: object): Promise<Uitkomst> {
  const verwachteVersie = (await versies(omgeving.api)).get(gremium);
  return muteer(omgeving.api, GRIFFIER, mutatie, { gremium, verwachteVersie, ...input });
}

interface Cyclus {
  readonly code: string;
  readonly commissie: string | null;
  readonly vergaderingen: readonly {
    readonly gremium: { readonly code: string };
    readonly vergadering: { readonly dag: string };
  }[];
}

async function cycli(): Promise<readonly Cyclus[]> {
  const antwoord = await omgeving.api.lees<{ cycli: readonly Cyclus[] }>(
    GRIFFIER,
    '{ cycli(traject: "GR-SDD") { code commissie vergaderingen { gremium { code } vergadering { dag } } } }',
  );
  return antwoord.cycli;
}

const verplaats = (gremium: string, dag: string, input: object = {}): Promise<Uitkomst> =>
  doe('recordVergadering', gremium, {
    handeling: 'VERPLAATSEN',
    vergadering: meetings.get(gremium),
    dag,
    reden: 'Zaal bezet.',
    ...input,
  });

beforeAll(async () => {
  omgeving = await startOmgeving();
  await muteer(omgeving.api, GRIFFIER, 'recordLokaalStation', {
    gemeente: 'Sliedrecht',
    station: 'commissie',
    plaats: {
      naam: 'Commissie',
      na: 'college',
      voor: 'raad',
      gremium: { nieuw: { naam: 'Raadscommissie Sliedrecht', soort: 'commissie', mandaat: 'ADVISEERT' } },
    },
    bron: 'Reglement van orde',
    verwachteVersie: (await dashboard(omgeving.api)).traject.versie,
  });
  const nieuw = await doe('recordVergadering', COMMISSIE, {
    handeling: 'TOEVOEGEN',
    dag: '2021-05-11',
    aanleverdag: '2021-04-23',
  });
  meetings.set(COMMISSIE, (nieuw.vergadering as { id: string }).id);
  const { traject } = await omgeving.api.lees<{
    traject: {
      gremia: readonly { code: string; vergaderingen: readonly { id: string; dag: string }[] }[];
    };
  }>(GRIFFIER, '{ traject(code: "GR-SDD") { gremia { code vergaderingen { id dag } } } }');
  const raad = traject.gremia
    .find(({ code }) => code === RAAD)
    ?.vergaderingen.find(({ dag }) => dag === '2021-05-18');
  meetings.set(RAAD, raad?.id ?? '');
  for (const gremium of [COMMISSIE, RAAD]) {
    const cyclus = { code: '2021-mei', commissie: '2021-05-11' };
    expect(await doe('recordCyclus', gremium, { vergadering: meetings.get(gremium), cyclus })).toMatchObject({
      __typename: 'CyclusVastgelegd',
    });
  }
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('a commissie that is moved', () => {
  it('takes its day along in the meeting of its raad, of which the versie rises too', async () => {
    const voor = (await versies(omgeving.api)).get(RAAD) ?? NaN;
    expect(await verplaats(COMMISSIE, '2021-05-12')).toMatchObject({ __typename: 'VergaderingVastgelegd' });
    expect(await cycli()).toMatchObject([
      {
        code: '2021-mei',
        commissie: '2021-05-12',
        vergaderingen: [
          { gremium: { code: COMMISSIE }, vergadering: { dag: '2021-05-12' } },
          { gremium: { code: RAAD }, vergadering: { dag: '2021-05-18' } },
        ],
      },
    ]);
    expect((await versies(omgeving.api)).get(RAAD)).toBe(voor + 1);
    expect(
      await doe('recordCyclus', RAAD, {
        vergadering: meetings.get(RAAD),
        cyclus: { code: '2021-mei', commissie: '2021-05-12' },
      }),
    ).toMatchObject({ code: 'CYCLUS-03' });
  });

  it('is refused after its raad', async () => {
    expect(await verplaats(COMMISSIE, '2021-05-19')).toMatchObject({ code: 'CYCLUS-04', veld: 'dag' });
  });

  it('takes it along from a list too', async () => {
    const tekst = 'Datum\tAanleverdatum\tStatus\n10-5-2021\t23-4-2021\tdefinitief';
    const samenvatting =
      'Vergaderingen: 1 verplaatst. In de raadscyclus verandert de commissiedag mee van: Raad Sliedrecht op di 18-5-2021.';
    const lees = (proef: boolean): Promise<Uitkomst> =>
      doe('importVergaderschema', COMMISSIE, { tekst, jaar: 2021, proef });
    expect(await lees(true)).toMatchObject({ schema: { samenvatting } });
    expect(await lees(false)).toMatchObject({
      __typename: 'VergaderschemaVastgelegd',
      schema: { samenvatting },
    });
    expect(await cycli()).toMatchObject([
      { commissie: '2021-05-10', vergaderingen: [{ vergadering: { dag: '2021-05-10' } }, {}] },
    ]);
  });
});

describe('the deadline of a raad within its cycle', () => {
  it('is not after its commissie, nor after the deadline of that', async () => {
    for (const aanleverdag of ['2021-05-11', '2021-04-26']) {
      expect(await verplaats(RAAD, '2021-05-19', { aanleverdag })).toMatchObject({
        __typename: 'RegelGeschonden',
        code: 'CYCLUS-05',
        veld: 'aanleverdag',
      });
    }
  });

  it('does not let it move far by single steps', async () => {
    expect(await verplaats(COMMISSIE, '2021-06-15', { aanleverdag: '2021-05-31' })).toMatchObject({
      code: 'CYCLUS-04',
    });
    expect(await verplaats(RAAD, '2021-06-24', { aanleverdag: '2021-05-31' })).toMatchObject({
      code: 'CYCLUS-05',
    });
  });

  it('stays where it is when nobody gives another', async () => {
    expect(await verplaats(RAAD, '2021-06-01')).toMatchObject({
      __typename: 'VergaderingVastgelegd',
      vergadering: { dag: '2021-06-01', aanleverdag: '2021-04-23' },
    });
  });
});

describe('a cycle that moves as a whole', () => {
  const heel = (input: object): Promise<Uitkomst> =>
    doe('verplaatsCyclus', RAAD, {
      vergadering: meetings.get(RAAD),
      dag: '2021-06-24',
      aanleverdag: '2021-05-31',
      commissie: '2021-06-12',
      reden: 'Verkiezingen.',
      ...input,
    });

  it.each([
    ['a commissie after the raad', { commissie: '2021-06-25' }, 'CYCLUS-04', 'commissie'],
    ['a deadline after the commissie', { aanleverdag: '2021-06-14' }, 'CYCLUS-05', 'aanleverdag'],
    ['no reason', { reden: null }, 'AGENDA-05', 'reden'],
  ])('is refused with %s, and nothing moves', async (_, input, code, veld) => {
    const voor = await omgeving.afdruk();
    expect(await heel(input)).toMatchObject({ __typename: 'RegelGeschonden', code, veld });
    expect(await omgeving.afdruk()).toBe(voor);
  });

  it('can be thought of: the same days as what is recorded', async () => {
    const id = meetings.get(RAAD) ?? '';
    const vraag = (dag: string): Promise<{ watAls: { geweigerd: readonly { code: string }[] } }> =>
      omgeving.api.lees(
        GRIFFIER,
        `{ watAls(traject: "GR-SDD", maatregelen: [{ verplaatsCyclus: {
          vergadering: "${id}", dag: "${dag}", aanleverdag: "2021-05-31", commissie: "2021-06-12"
        } }]) { geweigerd { code } } }`,
      );
    expect((await vraag('2021-06-24')).watAls.geweigerd).toEqual([]);
    expect((await vraag('2021-06-08')).watAls.geweigerd).toMatchObject([{ code: 'CYCLUS-04' }]);
  });

  it('records every meeting by one change, with the day it had, the reason, and one list of remarks', async () => {
    const voor = await versies(omgeving.api);
    const sleutel = randomUUID();
    const antwoord = await heel({ sleutel });
    const cyclus = { code: '2021-mei', agendacommissie: null, commissie: '2021-06-12' };
    const samen = { aanleverdag: '2021-05-31', staat: 'verplaatst', reden: 'Verkiezingen.', cyclus };
    expect(antwoord).toMatchObject({
      __typename: 'CyclusVerplaatst',
      opmerkingen: [{ code: 'WEEKEND', tekst: 'za 12-6-2021 valt in het weekend.' }],
      vergaderingen: [
        { id: meetings.get(COMMISSIE), dag: '2021-06-12', ...samen },
        { id: meetings.get(RAAD), dag: '2021-06-24', ...samen },
      ],
    });
    const na = await versies(omgeving.api);
    for (const gremium of [COMMISSIE, RAAD]) {
      expect(na.get(gremium)).toBe((voor.get(gremium) ?? NaN) + 1);
    }
    expect(await cycli()).toMatchObject([
      { commissie: '2021-06-12', vergaderingen: [{ vergadering: { dag: '2021-06-12' } }, {}] },
    ]);
    const afdruk = await omgeving.afdruk();
    expect(await heel({ sleutel, verwachteVersie: voor.get(RAAD) })).toEqual(antwoord);
    expect(await omgeving.afdruk()).toBe(afdruk);
  });

  it('becomes a fact from a scenario, by whoever keeps the calendars', async () => {
    const versie = async (): Promise<number> => (await dashboard(omgeving.api)).traject.versie;
    await muteer(omgeving.api, 'two', 'bewaarScenario', {
      naam: 'Cyclus na de zomer',
      toelichting: 'Voor de stuurgroep.',
      maatregelen: [
        {
          verplaatsCyclus: {
            vergadering: meetings.get(RAAD),
            dag: '2021-10-12',
            aanleverdag: '2021-09-06',
            commissie: '2021-09-21',
          },
        },
      ],
      verwachteVersie: await versie(),
    });
    const pasToe = async (wie: Wie): Promise<Uitkomst> =>
      muteer(omgeving.api, wie, 'pasScenarioToe', {
        scenario: 'S1',
        proef: false,
        verwachteVersie: await versie(),
      });
    expect(await pasToe('two')).toMatchObject({ stappen: [{ uitkomst: 'NIET_BEVOEGD' }] });
    expect(await pasToe(GRIFFIER)).toMatchObject({
      stappen: [
        {
          uitkomst: 'VASTGELEGD',
          maatregel: {
            tekst:
              'Raad Sliedrecht: de hele cyclus van do 24-6-2021 naar di 12-10-2021, commissie di 21-9-2021, aanleveren uiterlijk ma 6-9-2021.',
          },
        },
      ],
    });
    expect(await cycli()).toMatchObject([
      { commissie: '2021-09-21', vergaderingen: [{ vergadering: { dag: '2021-09-21' } }, {}] },
    ]);
  });

  it('moves from a list of its raad too: one row with its commissie, whatever the cycle is called', async () => {
    const lees = (commissie: string, proef: boolean): Promise<Uitkomst> =>
      doe('importVergaderschema', RAAD, {
        tekst: `Datum\tAanleverdatum\tCommissie\tStatus\n14-10-2021\t9-9-2021\t${commissie}\tdefinitief`,
        jaar: 2021,
        proef,
      });
    const samenvatting =
      'Vergaderingen: 1 verplaatst, 9 niet genoemd. In de raadscyclus gaat mee: Raadscommissie Sliedrecht naar do 23-9-2021.';
    expect(await lees('23-9-2021', true)).toMatchObject({ schema: { samenvatting } });
    expect(await lees('23-9-2021', false)).toMatchObject({
      __typename: 'VergaderschemaVastgelegd',
      schema: { samenvatting },
    });
    expect(await cycli()).toMatchObject([
      {
        code: '2021-mei',
        commissie: '2021-09-23',
        vergaderingen: [
          { gremium: { code: COMMISSIE }, vergadering: { dag: '2021-09-23' } },
          { gremium: { code: RAAD }, vergadering: { dag: '2021-10-14' } },
        ],
      },
    ]);
  });

  it('is refused from a list with the row that does not fit', async () => {
    await doe('recordVergadering', COMMISSIE, {
      handeling: 'TOEVOEGEN',
      dag: '2021-09-28',
      aanleverdag: '2021-09-09',
    });
    const tekst = 'Datum\tAanleverdatum\tCommissie\tStatus\n14-10-2021\t9-9-2021\t28-9-2021\tdefinitief';
    expect(await doe('importVergaderschema', RAAD, { tekst, jaar: 2021, proef: false })).toMatchObject({
      __typename: 'RijGeweigerd',
      code: 'AGENDA-02',
    });
  });
});
