import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const START = fileURLToPath(new URL('start.mjs', import.meta.url));
const DASHBOARD = '{ stuurgroepDashboard(traject: "GR-SDD") { peildatum mijlpalen { prognose { tekst } } } }';
const OPNIEUW = `mutation ($input: RecordBesluitInput!) {
  recordBesluit(input: $input) { __typename ... on Weigering { melding } ... on BesluitVastgelegd { trajectVersie } }
}`;

interface Gestart {
  readonly kind: ChildProcess;
  readonly address: string;
  readonly uitvoer: () => string;
}

describe('npm start', () => {
  const map = mkdtempSync(join(tmpdir(), 'routekaart-start-'));
  let eerste: Gestart;

  beforeAll(async () => {
    eerste = await start(map);
  }, 120_000);

  afterAll(async () => {
    await stop(eerste.kind, 'SIGTERM');
    rmSync(map, { recursive: true, force: true });
  }, 60_000);

  it('prints the addresses, the day of the demo, identities with tokens and three questions to paste', () => {
    const uitvoer = eerste.uitvoer();
    expect(uitvoer).toMatch(/API +http:\/\/localhost:\d+\/graphql/u);
    expect(uitvoer).toMatch(/Verkenner +http:\/\/localhost:\d+\/verkenner/u);
    expect(uitvoer).toContain('wo 24-3-2021');
    expect(uitvoer).toContain('Voorbeeld');
    expect(uitvoer.match(/^ {4}eyJ/gmu)).toHaveLength(6);
    expect(uitvoer.match(/curl -s/gu)).toHaveLength(3);
  });

  it.each(['/health/live', '/health/ready'])('answers %s to everybody', async (pad) => {
    expect((await fetch(`${eerste.address}${pad}`)).status).toBe(200);
  });

  it('answers nobody without a token', async () => {
    const antwoord = await fetch(`${eerste.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: DASHBOARD }),
    });
    expect(antwoord.status).toBe(401);
  });

  it('answers the dashboard of the real plan', async () => {
    expect(await vraag(eerste.address, 'stuurgroep', null, DASHBOARD)).toMatchObject({
      data: {
        stuurgroepDashboard: {
          peildatum: '2021-03-24',
          mijlpalen: [{ prognose: { tekst: 'ma 10-5-2021' } }, {}, {}],
        },
      },
    });
  });

  it('serves the explorer from its own files', async () => {
    for (const bestand of [
      '',
      '/graphiql.js',
      '/graphiql.css',
      '/react.js',
      '/react-dom.js',
      '/verkenner.js',
      '/verkenner.css',
    ]) {
      expect((await fetch(`${eerste.address}/verkenner${bestand}`)).status).toBe(200);
    }
    expect(await (await fetch(`${eerste.address}/verkenner`)).text()).not.toMatch(/https?:\/\//u);
  });

  it('refuses a second start on the same data with one line, and the first goes on', async () => {
    const tweede = spawn(process.execPath, [START], {
      env: omgeving(map),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const regels: string[] = [];
    tweede.stdout.on('data', (stuk: Buffer) => regels.push(stuk.toString()));
    tweede.stderr.on('data', (stuk: Buffer) => regels.push(stuk.toString()));
    expect(await einde(tweede)).toBe(1);
    expect(regels.join('').trim().split('\n')).toHaveLength(1);
    expect((await fetch(`${eerste.address}/health/ready`)).status).toBe(200);
  }, 30_000);

  it('keeps what was recorded over a stop, and over a kill that leaves the database behind', async () => {
    const vastgelegd = await vraag(eerste.address, 'gemeentesecretaris', 'GM0482', OPNIEUW, {
      input: {
        traject: 'GR-SDD',
        mijlpaal: 1,
        station: 'college',
        gemeente: 'Alblasserdam',
        dag: '2021-03-23',
        uitkomst: 'INGESTEMD',
        verwachteVersie: await versie(eerste.address),
        sleutel: 'start-spec-0001',
      },
    });
    expect(vastgelegd).toMatchObject({ data: { recordBesluit: { __typename: 'BesluitVastgelegd' } } });
    expect(await stop(eerste.kind, 'SIGINT')).toBe(0);

    const tweede = await start(map);
    expect(await toestand(tweede.address)).toBe('BESLOTEN');
    await stop(tweede.kind, 'SIGKILL');

    eerste = await start(map);
    expect(await toestand(eerste.address)).toBe('BESLOTEN');
  }, 120_000);
});

function omgeving(map: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _weg, NODE_ENV: _ook, ...rest } = process.env;
  return { ...rest, PORT: '0', ROUTEKAART_DATA: map };
}

async function start(map: string): Promise<Gestart> {
  const kind = spawn(process.execPath, [START], { env: omgeving(map), stdio: ['ignore', 'pipe', 'pipe'] });
  let uitvoer = '';
  const address = await new Promise<string>((klaar, mis) => {
    const lees = (stuk: Buffer): void => {
      uitvoer += stuk.toString();
      const gevonden = /Verkenner +(http:\/\/localhost:\d+)/u.exec(uitvoer)?.[1];
      if (gevonden !== undefined && uitvoer.includes('procesbrief(traject')) {
        klaar(gevonden);
      }
    };
    kind.stdout.on('data', lees);
    kind.stderr.on('data', lees);
    kind.once('exit', (code) => mis(new Error(`npm start stopte met ${String(code)}: ${uitvoer}`)));
  });
  return { kind, address, uitvoer: () => uitvoer };
}

async function stop(kind: ChildProcess, signaal: NodeJS.Signals): Promise<number | null> {
  kind.removeAllListeners('exit');
  if (kind.exitCode !== null) {
    return kind.exitCode;
  }
  const klaar = einde(kind);
  kind.kill(signaal);
  return klaar;
}

function einde(kind: ChildProcess): Promise<number | null> {
  return new Promise((klaar) => kind.once('exit', klaar));
}

async function vraag(
  address: string,
  rol: string,
  gemeente: string | null,
  query: string,
  variables: object = {},
): Promise<unknown> {
  const { identiteiten } = (await (await fetch(`${address}/demo/identiteiten`)).json()) as {
    identiteiten: { rol: string; gemeente: string | null; token: string }[];
  };
  const token = identiteiten.find((wie) => wie.rol === rol && wie.gemeente === gemeente)?.token ?? '';
  const antwoord = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return antwoord.json();
}

interface Strook {
  readonly data: {
    readonly gemeenteRoute: {
      readonly mijlpalen: readonly {
        readonly stations: readonly {
          readonly station: string;
          readonly versie: number;
          readonly toestand: string;
        }[];
      }[];
    };
  };
}

async function college(
  address: string,
): Promise<{ readonly versie: number; readonly toestand: string } | undefined> {
  const strook = (await vraag(
    address,
    'two',
    null,
    '{ gemeenteRoute(traject: "GR-SDD", gemeente: "Alblasserdam") { mijlpalen { stations { station versie toestand } } } }',
  )) as Strook;
  return strook.data.gemeenteRoute.mijlpalen[0]?.stations.find(({ station }) => station === 'college');
}

async function versie(address: string): Promise<number> {
  return (await college(address))?.versie ?? -1;
}

async function toestand(address: string): Promise<string> {
  return (await college(address))?.toestand ?? '';
}
