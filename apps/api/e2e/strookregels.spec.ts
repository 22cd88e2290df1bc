import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cel, dashboard, versies } from './testing/dashboard.js';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const TRAJECT = 'traject: "GR-SDD"';

const raad = async (gemeente: string, peildatum: string | null = null): Promise<string> =>
  cel(await dashboard(omgeving.api, peildatum), 1, `raad-${gemeente}`).prognose.tekst;

describe('a local rule about a station', () => {
  interface Regel {
    readonly gemeente: string | null;
    readonly toetswerkdagen: number;
    readonly bron: string;
    readonly herkomst: { readonly rol: string } | null;
  }

  async function regels(dagen = ''): Promise<readonly Regel[]> {
    const vraag = `{ stationsregels(${TRAJECT}${dagen}) { gemeente toetswerkdagen bron herkomst { rol } } }`;
    return (await omgeving.api.lees<{ stationsregels: readonly Regel[] }>('lezer', vraag)).stationsregels;
  }

  async function leg(input: object, sleutel = randomUUID()): Promise<Uitkomst> {
    const { versie: verwachteVersie } = (await dashboard(omgeving.api)).traject;
    const vast = { station: 'raad', gemeente: 'Sliedrecht', bron: 'Reglement van orde', sleutel };
    const basis = { ...vast, verwachteVersie, ...input };
    return muteer(omgeving.api, 'griffier GM0610', 'recordStationsregel', basis);
  }

  it('moves the forecast of that gemeente only: the college decided on di 23-3, the griffie closes on vr 26-3', async () => {
    const ander = await raad('GM0482');
    expect(await raad('GM0610')).toBe('di 20-4-2021');
    expect(await leg({ regel: { toetswerkdagen: 3 } })).toMatchObject({
      __typename: 'StationsregelVastgelegd',
      regel: {
        station: 'raad',
        gemeente: 'GM0610',
        toetswerkdagen: 3,
        bijSluiting: 'vervalt',
        bron: 'Reglement van orde',
        herkomst: { rol: 'griffier', op: '2021-03-24T10:00:00.000Z' },
      },
    });
    expect(await raad('GM0610')).toBe('di 20-4-2021');

    const sleutel = randomUUID();
    const { traject } = await dashboard(omgeving.api);
    const regel = { regel: { toetswerkdagen: 4 }, verwachteVersie: traject.versie };
    const vastgelegd = await leg(regel, sleutel);
    expect(await raad('GM0610')).toBe('di 18-5-2021');
    expect(await raad('GM0482')).toBe(ander);
    expect(await leg(regel, sleutel)).toEqual(vastgelegd);
    expect((await dashboard(omgeving.api)).traject.versie).toBe(traject.versie + 1);
  });

  it('ends with its withdrawal, and stays known as of an earlier day', async () => {
    omgeving.klok.dag = '2021-03-25';
    const ingetrokken = await leg({ regel: null, reden: 'De toets is afgeschaft.' });
    expect(ingetrokken).toMatchObject({ ingetrokken: true, reden: 'De toets is afgeschaft.' });
    expect(await raad('GM0610')).toBe('di 20-4-2021');
    expect(await regels()).toEqual([]);

    const gekend = { gemeente: 'GM0610', toetswerkdagen: 4, bron: 'Reglement van orde' };
    expect(await regels(', peildatum: "2021-03-24"')).toMatchObject([gekend]);
    expect(await regels(', zoalsBekendOp: "2021-03-24"')).toMatchObject([gekend]);
    expect(await regels(', peildatum: "2021-03-24", zoalsBekendOp: "2021-03-25"')).toEqual([]);
    expect(await raad('GM0610', '2021-03-24')).toBe('di 18-5-2021');
  });
});

describe('a raadscyclus', () => {
  interface Cyclus {
    readonly code: string;
    readonly gemeente: { readonly naam: string };
    readonly agendacommissie: string | null;
    readonly commissie: string | null;
    readonly vergaderingen: readonly { readonly vergadering: { readonly tekst: string } }[];
    readonly voorbeeld: boolean;
  }

  interface Waarom {
    readonly zinnen: readonly string[];
    readonly knopen: readonly {
      readonly soort: string;
      readonly tekst: string;
      readonly dag: string | null;
    }[];
  }

  async function cycli(dagen = ''): Promise<readonly Cyclus[]> {
    const vraag = `{ cycli(${TRAJECT}${dagen}) { code gemeente { naam } agendacommissie commissie
      vergaderingen { vergadering { tekst } } voorbeeld } }`;
    const antwoord = await omgeving.api.lees<{ cycli: readonly Cyclus[] }>('lezer', vraag);
    return antwoord.cycli.filter(({ gemeente }) => gemeente.naam === 'Alblasserdam');
  }

  async function leg(input: object): Promise<Uitkomst> {
    const stand = await dashboard(omgeving.api, '2021-03-24');
    const vergadering = cel(stand, 1, 'raad-GM0482').vergadering?.id;
    const verwachteVersie = (await versies(omgeving.api)).get('raad-GM0482');
    const basis = { gremium: 'raad-GM0482', vergadering, verwachteVersie };
    return muteer(omgeving.api, 'griffier GM0482', 'recordCyclus', { ...basis, ...input });
  }

  it('shows with its days, and leaves the forecast alone while they can go on', async () => {
    const cyclus = { code: '2021-3', agendacommissie: '2021-04-06', commissie: '2021-04-13' };
    expect(await leg({ cyclus })).toMatchObject({ __typename: 'CyclusVastgelegd', vergadering: { cyclus } });
    expect(await cycli()).toEqual([
      {
        ...cyclus,
        gemeente: { naam: 'Alblasserdam' },
        vergaderingen: [{ vergadering: { tekst: 'di 20-4-2021' } }],
        voorbeeld: true,
      },
    ]);
    expect(await raad('GM0482')).toBe('di 20-4-2021');
  });

  it('does not count when its agendacommissie falls on Tweede Paasdag, ma 5-4: the raad is that of di 25-5', async () => {
    const cyclus = { code: '2021-3', agendacommissie: '2021-04-05', commissie: '2021-04-13' };
    expect(await leg({ cyclus })).toMatchObject({ vergadering: { cyclus } });
    expect(await raad('GM0482')).toBe('di 25-5-2021');

    const { waarom } = await omgeving.api.lees<{ waarom: Waarom }>(
      'two',
      `{ waarom(${TRAJECT}, mijlpaal: 1, station: "raad", gemeente: "Alblasserdam") {
        zinnen knopen { soort tekst dag bron { soort verwijzing } } } }`,
    );
    const tekst =
      'De vergadering van di 20-4-2021 telt niet mee: de cyclus is niet heel ' +
      '(de agendacommissie van ma 5-4-2021 valt op Tweede Paasdag).';
    expect(waarom.zinnen.at(-1)).toContain(tekst);
    const bron = { soort: 'vergadering', verwijzing: expect.any(String) };
    expect(waarom.knopen).toContainEqual({
      soort: 'OVERGESLAGEN_VERGADERING',
      tekst,
      dag: '2021-04-20',
      bron,
    });
    expect(waarom.knopen.find(({ soort }) => soort === 'GESLOTEN_DAG')).toMatchObject({
      dag: '2021-04-05',
      bron: { soort: 'kalender', verwijzing: 'Tweede Paasdag' },
    });
  });

  it('ends when the meeting is taken out of it, and stays known as of an earlier day', async () => {
    omgeving.klok.dag = '2021-03-26';
    expect(await leg({ cyclus: null, reden: 'Geen cyclus meer.' })).toMatchObject({
      vergadering: { cyclus: null, reden: 'Geen cyclus meer.' },
    });
    expect(await raad('GM0482')).toBe('di 20-4-2021');
    expect(await cycli()).toEqual([]);
    expect(await cycli(', peildatum: "2021-03-25"')).toMatchObject([{ agendacommissie: '2021-04-05' }]);
  });
});

describe('a shared evening', () => {
  interface Avond {
    readonly tekst: string;
    readonly stukken: readonly { readonly traject: string; readonly voorbeeld: boolean }[];
  }
  const vraag = (verder = ''): string =>
    `{ gedeeldeAvonden(${TRAJECT}, peildatum: "2021-03-24"${verder}) { tekst stukken { traject voorbeeld } } }`;
  const avonden = async (wie: 'two' | 'griffier GM0482' | 'griffier GM0505'): Promise<readonly Avond[]> =>
    (await omgeving.api.lees<{ gedeeldeAvonden: readonly Avond[] }>(wie, vraag())).gedeeldeAvonden;

  it('names the stukken of both trajecten, as an example where it rests on one', async () => {
    expect((await avonden('two'))[0]).toEqual({
      tekst: 'di 30-3-2021: college Alblasserdam, 2 stukken',
      stukken: ['GR-SDD', 'SERVICEGEMEENTE'].map((traject) => ({ traject, voorbeeld: true })),
    });
  });

  it('is shown to a griffier for the own gemeente only', async () => {
    const eigen = (await avonden('griffier GM0482')).map(({ tekst }) => tekst);
    expect(eigen.length).toBeGreaterThan(0);
    expect(eigen.every((tekst) => tekst.includes('Alblasserdam'))).toBe(true);
    expect(await avonden('griffier GM0505')).toEqual([]);
  });

  it('is asked for with trajecten that exist', async () => {
    const { errors } = await omgeving.api.vraag('two', vraag(', met: ["GR-XYZ"]'));
    expect(errors[0]?.extensions).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'met' });
  });
});

describe('days that trajecten know differently', () => {
  interface Verschil {
    readonly dag: string;
    readonly wel: readonly string[];
    readonly niet: readonly string[];
    readonly tekst: string;
  }

  const verschillen = async (
    wie: 'two' | 'griffier GM0482' | 'griffier GM0505',
    traject = 'GR-SDD',
  ): Promise<readonly Verschil[]> => {
    const vraag = `{ kalenderverschillen(traject: "${traject}") { dag wel niet tekst } }`;
    return (await omgeving.api.lees<{ kalenderverschillen: readonly Verschil[] }>(wie, vraag))
      .kalenderverschillen;
  };

  it('are none at first; a raad that moves in one traject is told in both, to those it concerns', async () => {
    expect(await verschillen('two')).toEqual([]);
    const vraag =
      '{ gemeenteRoute(traject: "GR-SDD", gemeente: "GM0482") { gremia { code versie vergaderingen { id dag } } } }';
    const { gemeenteRoute } = await omgeving.api.lees<{
      gemeenteRoute: {
        gremia: readonly {
          code: string;
          versie: number;
          vergaderingen: readonly { id: string; dag: string }[];
        }[];
      };
    }>('griffier GM0482', vraag);
    const gremium = gemeenteRoute.gremia.find(({ code }) => code === 'raad-GM0482');
    await muteer(omgeving.api, 'griffier GM0482', 'recordVergadering', {
      gremium: 'raad-GM0482',
      vergadering: gremium?.vergaderingen.find(({ dag }) => dag === '2021-05-25')?.id,
      handeling: 'VERPLAATSEN',
      dag: '2021-05-27',
      reden: 'De raadzaal is bezet.',
      verwachteVersie: gremium?.versie,
    });
    const verwacht = [
      {
        dag: '2021-05-25',
        wel: ['SERVICEGEMEENTE'],
        niet: ['GR-SDD'],
        tekst:
          'di 25-5-2021: raad Alblasserdam vergadert volgens Servicegemeente Dordrecht, niet volgens GR Sociaal (SDD)',
      },
      {
        dag: '2021-05-27',
        wel: ['GR-SDD'],
        niet: ['SERVICEGEMEENTE'],
        tekst:
          'do 27-5-2021: raad Alblasserdam vergadert volgens GR Sociaal (SDD), niet volgens Servicegemeente Dordrecht',
      },
    ];
    expect(await verschillen('two')).toEqual(verwacht);
    expect(await verschillen('two', 'SERVICEGEMEENTE')).toEqual(verwacht);
    expect(await verschillen('griffier GM0482')).toEqual(verwacht);
    expect(await verschillen('griffier GM0505')).toEqual([]);
  });
});
