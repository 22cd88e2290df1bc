import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard, versies } from './testing/dashboard.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

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

  it('stays where it is when nobody gives another', async () => {
    expect(await verplaats(RAAD, '2021-06-01')).toMatchObject({
      __typename: 'VergaderingVastgelegd',
      vergadering: { dag: '2021-06-01', aanleverdag: '2021-04-23' },
    });
  });
});
