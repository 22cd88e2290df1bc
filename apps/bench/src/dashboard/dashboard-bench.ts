import { createHash } from 'node:crypto';
import { type Proefbank, metVerbinding } from '../databases.js';
import type { Meting } from '../last/belast.js';
import { type Meetomgeving, startApi, stel } from '../meetomgeving.js';
import { Kind } from '../proces/kind.js';
import { getal, mediaan } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, tenMinste, terInfo } from '../uitvoer/uitslag.js';
import { VRAAG, type DashboardAntwoord } from './vraag.js';
import { vulTabellen } from './vul-tabellen.js';

/** One server with one way of asking. */
interface Geval {
  readonly naam: string;
  readonly server: Kind;
  readonly telkensAnders: boolean;
}

interface Doelen {
  readonly nieuw: number;
  readonly herhaald: number;
  readonly geheugen: number;
}

const DOELEN: Readonly<Record<number, Doelen>> = {
  7: { nieuw: 0.6, herhaald: 2.5, geheugen: 200 },
  342: { nieuw: 1.2, herhaald: 10, geheugen: 300 },
};

const GELIJKTIJDIG = 10;
const DRUKTE = 50;

/** The dashboard against a bare server with one SQL statement, both sizes in the same rounds. */
export async function meetDashboard(omgeving: Meetomgeving): Promise<readonly Uitslag[]> {
  const token = await omgeving.uitgever.token('stuurgroep');
  const opstellingen = [];
  for (const bank of omgeving.banken) {
    opstellingen.push({ bank, ...(await stelOp(bank, token, omgeving)), perRonde: [] as Meting[][] });
  }
  for (const { bank, gevallen } of opstellingen) {
    for (const geval of gevallen) {
      await belast(geval, bank, token, omgeving, 1.5);
    }
  }
  for (let ronde = 0; ronde < omgeving.opties.rondes; ronde += 1) {
    for (const { bank, gevallen, perRonde } of opstellingen) {
      const metingen: Meting[] = [];
      for (const geval of gevallen) {
        metingen.push(await belast(geval, bank, token, omgeving, omgeving.opties.seconden));
      }
      perRonde.push(metingen);
    }
  }
  const uitslagen: Uitslag[] = [];
  for (const { bank, gevallen, perRonde } of opstellingen) {
    await controleer(gevallen, bank, token);
    uitslagen.push(...(await vatSamen(bank, gevallen, perRonde, token, omgeving)));
  }
  await Promise.all(opstellingen.flatMap(({ gevallen }) => gevallen).map(({ server }) => server.stop()));
  return uitslagen;
}

async function stelOp(
  bank: Proefbank,
  token: string,
  omgeving: Meetomgeving,
): Promise<{ readonly gevallen: readonly Geval[] }> {
  const api = await startApi(omgeving, bank.url);
  const antwoord = await stel(api, token, VRAAG, { traject: bank.traject });
  await metVerbinding(bank.url, (db) => vulTabellen(db, JSON.parse(antwoord) as DashboardAntwoord));
  const raw = await Kind.start('raw', omgeving.opruimer, { kern: 0, env: { BENCH_DATABASE: bank.url } });
  const gevallen = [
    { naam: 'raw', server: raw, telkensAnders: false },
    { naam: 'nieuwe vraag', server: api, telkensAnders: true },
    { naam: 'zelfde vraag', server: api, telkensAnders: false },
  ];
  const hash = await controleer(gevallen, bank, token);
  omgeving.zeg(
    `${String(bank.gemeenten)} gemeenten: ${getal(antwoord.length / 1024)} KB, gelijk aan raw (sha256 ${hash.slice(0, 12)})`,
  );
  return { gevallen };
}

/** Fails when two servers give different answers; white space between list members does not count. */
async function controleer(gevallen: readonly Geval[], bank: Proefbank, token: string): Promise<string> {
  const hashes = await Promise.all(
    gevallen.map(async ({ server }) => {
      const tekst = await stel(server, token, VRAAG, { traject: bank.traject });
      return createHash('sha256')
        .update(JSON.stringify(JSON.parse(tekst)))
        .digest('hex');
    }),
  );
  if (new Set(hashes).size !== 1) {
    throw new Error(`raw en api geven niet hetzelfde antwoord (${String(bank.gemeenten)} gemeenten).`);
  }
  return hashes[0] ?? '';
}

async function belast(
  { server, telkensAnders }: Geval,
  { traject }: Proefbank,
  token: string,
  { lader }: Meetomgeving,
  seconden: number,
  verbindingen = GELIJKTIJDIG,
): Promise<Meting> {
  const vraag = { poort: server.poort, token, query: VRAAG, variables: { traject } };
  return (await lader.vraag('belast', { ...vraag, telkensAnders, verbindingen, seconden })) as Meting;
}

async function vatSamen(
  bank: Proefbank,
  gevallen: readonly Geval[],
  perRonde: readonly (readonly Meting[])[],
  token: string,
  omgeving: Meetomgeving,
): Promise<readonly Uitslag[]> {
  const { rondes, seconden } = omgeving.opties;
  const kolom = (plaats: number, van: (meting: Meting) => number): number =>
    mediaan(perRonde.flatMap((ronde) => ronde[plaats] ?? []).map(van));
  const verhouding = (plaats: number): number =>
    mediaan(perRonde.map((ronde) => (ronde[plaats]?.perSeconde ?? 0) / (ronde[0]?.perSeconde ?? Infinity)));
  for (const geval of gevallen) {
    await belast(geval, bank, token, omgeving, seconden, DRUKTE);
  }
  const geheugen = await Promise.all(gevallen.map(({ server }) => server.vraag('geheugen')));
  const rijen = gevallen.map(({ naam }, plaats) => [
    naam,
    ...[kolom(plaats, (m) => m.perSeconde), kolom(plaats, (m) => m.p50), kolom(plaats, (m) => m.p99)].map(
      getal,
    ),
    getal(Number(geheugen[plaats])),
    getal(verhouding(plaats)),
  ]);
  const aantal = String(bank.gemeenten);
  omgeving.zeg(
    `\nDashboard, ${aantal} gemeenten (mediaan van ${String(rondes)} rondes van ${String(seconden)} s)`,
  );
  omgeving.zeg(tabel(['geval', 'per s', 'p50 ms', 'p99 ms', 'RSS MB', '× raw'], rijen));
  const doel = DOELEN[bank.gemeenten] ?? { nieuw: 0, herhaald: 0, geheugen: 0 };
  return [
    tenMinste(`dashboard, nieuwe vraag ÷ raw, ${aantal}`, verhouding(1), doel.nieuw),
    tenMinste(`dashboard, zelfde vraag ÷ raw, ${aantal}`, verhouding(2), doel.herhaald),
    hoogstens(`api, piekgeheugen bij 50 verbindingen, ${aantal}`, Number(geheugen[1]), doel.geheugen, 'MB'),
    terInfo(`raw, piekgeheugen bij 50 verbindingen, ${aantal}`, Number(geheugen[0]), 'MB'),
  ];
}
