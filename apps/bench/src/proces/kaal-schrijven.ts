import { randomUUID } from 'node:crypto';
import { DossierRepository, WijzigingRepository, maakDataSource } from '@routekaart/persistence';
import pg from 'pg';
import type { Meting } from '../last/belast.js';
import { percentiel } from '../uitvoer/statistiek.js';
import { bedien, omgeving } from './bedien.js';
import { luisterAf } from './luister-af.js';

/** The statements of a correction without anything around them: recorded once from the real thing. */
interface Statement {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly unknown[];
}

interface Cel {
  readonly behandeling: string;
  besluit: string;
  versie: number;
}

interface Opdracht {
  readonly cellen: number;
  readonly seconden: number;
  readonly hoogstens: number;
}

const url = omgeving('BENCH_DATABASE');
const traject = omgeving('BENCH_TRAJECT');
const pool = new pg.Pool({ connectionString: url, max: 10 });
const { rows: cellen } = await pool.query<Cel>(
  `SELECT b.id AS behandeling, f.id AS besluit, b.versie FROM besluit f
   JOIN behandeling b ON b.traject_id = f.traject_id AND b.id = f.behandeling_id
   JOIN traject t ON t.id = b.traject_id
   WHERE t.code = $1 AND b.gemeente_code IS NOT NULL ORDER BY b.gemeente_code LIMIT 10`,
  [traject],
);
const statements = await neemOp();

/** Lets the real repository correct one decision and keeps what it sent. */
async function neemOp(): Promise<readonly Statement[]> {
  const dataSource = maakDataSource({ url, migrations: [] });
  await dataSource.initialize();
  const opname: Statement[] = [];
  const houdOp = luisterAf((vraag) => {
    opname.push(typeof vraag === 'string' ? { text: vraag } : (vraag as Statement));
  });
  const dossiers = new DossierRepository(dataSource);
  const [cel] = cellen;
  if (cel === undefined) {
    throw new Error(`${traject} heeft geen besluit om te corrigeren.`);
  }
  const besluit = nieuwBesluit(cel);
  const uitkomst = await new WijzigingRepository(dataSource, dossiers).legVast(
    {
      traject,
      sleutel: randomUUID(),
      verzoekHash: 'a'.repeat(64),
      handeling: 'besluit-corrigeren',
      rol: 'gemeentesecretaris',
      door: 'meting',
      gemeente: null,
      op: '2021-03-24T11:00:00.000Z',
      bron: 'meting',
    },
    () => ({
      kind: 'aanvaard',
      onderwerp: { soort: 'behandeling', code: cel.behandeling, versie: cel.versie },
      feiten: [{ soort: 'besluit', ...besluit, dag: 18_700 }],
      resultaat: { besluit, versie: 1 },
    }),
  );
  houdOp();
  await dataSource.destroy();
  if (uitkomst.kind !== 'vastgelegd') {
    throw new Error(`De opname werd niet vastgelegd: ${uitkomst.kind}.`);
  }
  cel.besluit = besluit.id;
  cel.versie += 1;
  return opname.filter(({ name }) => name !== 'laad-dossier');
}

function nieuwBesluit(cel: Cel) {
  return {
    id: randomUUID() as string,
    behandeling: cel.behandeling,
    dag: '2021-03-14',
    uitkomst: 'ingestemd' as const,
    vorm: null,
    stukversie: 1,
    toelichting: 'meting',
    aanpassingen: [],
    vervangt: cel.besluit,
  };
}

/** One transaction: the recorded statements with the values of this cell. */
async function corrigeer(cel: Cel): Promise<void> {
  const client = await pool.connect();
  const besluit = nieuwBesluit(cel);
  let kop = { id: '', versie: 0 };
  for (const { text, name, values = [] } of statements) {
    const { rows } = await client.query<typeof kop>({
      text,
      ...(name === undefined ? {} : { name }),
      values: waardenVan(name ?? '', [...values], cel, besluit, kop.versie),
    });
    kop = name === 'vergrendel-traject' ? (rows[0] ?? kop) : kop;
  }
  client.release();
  cel.besluit = besluit.id;
  cel.versie += 1;
}

function waardenVan(naam: string, waarden: unknown[], cel: Cel, besluit: object, versie: number): unknown[] {
  switch (naam) {
    case 'zoek-sleutel':
      return [waarden[0], randomUUID()];
    case 'leg-behandeling-vast':
      return waarden.with(1, versie).with(2, randomUUID()).with(12, cel.behandeling).with(13, cel.versie);
    case 'voeg-besluit-toe':
      return [waarden[0], versie + 1, JSON.stringify([besluit])];
    default:
      return waarden;
  }
}

async function schrijf(inhoud: unknown): Promise<Meting> {
  const { cellen: aantal, seconden, hoogstens } = inhoud as Opdracht;
  const duren: number[] = [];
  const begin = performance.now();
  const einde = begin + seconden * 1000;
  let begonnen = 0;
  await Promise.all(
    cellen.slice(0, aantal).map(async (cel) => {
      for (let nu = begin; nu < einde && begonnen < hoogstens; nu = performance.now()) {
        begonnen += 1;
        const start = performance.now();
        await corrigeer(cel);
        duren.push(performance.now() - start);
      }
    }),
  );
  const perSeconde = (duren.length * 1000) / (performance.now() - begin);
  duren.sort((a, b) => a - b);
  return { perSeconde, p50: percentiel(duren, 0.5), p99: percentiel(duren, 0.99) };
}

bedien(0, { schrijf });
