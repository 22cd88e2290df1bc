import type { DataSource, EntityManager } from 'typeorm';
import type { Verbinding } from '../database/pool.js';
import { legVastInTransaction } from '../wijziging/vastleggen.js';
import type { Vastlegging } from '../wijziging/vastleggen.js';
import { onderwerpTekst } from '../wijziging/verzoek.js';
import type { Verzoek } from '../wijziging/verzoek.js';
import { leesVoorbeeld } from './bestanden.js';
import type { Voorbeeld } from './bestanden.js';
import { toFeit } from './feiten.js';
import { insertKalenderperioden, vergaderFeiten } from './kalenders.js';
import { insertOpzet } from './opzet.js';
import { insertPlan, planFeiten } from './plan.js';

/** Any number, as long as two programs that load the example at the same time use the same one. */
const SLOT = 7_237_612;

/**
 * Loads the GR SDD of 2021 when that Traject does not exist yet, in one transaction. Wijziging 1 is the plan (bron
 * 004), wijziging 2 the invented calendars; after that each fact of the example has its own Wijziging, dated on the
 * day on which it was recorded. Two fresh databases become equal.
 */
export async function laadVoorbeeld(dataSource: DataSource): Promise<{ readonly geladen: boolean }> {
  const voorbeeld = leesVoorbeeld();
  const { code } = voorbeeld.traject.traject;
  return dataSource.transaction(async (db) => {
    await db.query('SELECT pg_advisory_xact_lock($1)', [SLOT]);
    const aanwezig: unknown[] = await db.query('SELECT FROM traject WHERE code = $1', [code]);
    if (aanwezig.length > 0) return { geladen: false };

    const trajectId = await insertAlles(db, voorbeeld);
    const verbinding = (await db.queryRunner?.connect()) as Verbinding;
    const versies = new Map<string, number>();
    let versie = 0;
    for (const vastlegging of vastleggingen(voorbeeld)) {
      versie = await legVast(verbinding, { id: trajectId, versie }, versies, vastlegging);
    }
    // Until PostgreSQL has counted the rows itself it would plan the first reads for empty tables.
    await db.query(`ANALYZE ${dataSource.entityMetadatas.map(({ tableName }) => tableName).join(', ')}`);
    return { geladen: true };
  });
}

async function insertAlles(db: EntityManager, voorbeeld: Voorbeeld): Promise<string> {
  const { traject, planning, vergaderschemas, kalender } = voorbeeld;
  const trajectId = await insertOpzet(db, traject, vergaderschemas.toelichting);
  await insertPlan(db, trajectId, planning);
  await insertKalenderperioden(db, trajectId, traject.traject.schoolregio, kalender, vergaderschemas);
  return trajectId;
}

type VoorbeeldVastlegging = Omit<Vastlegging, 'onderwerp' | 'resultaat'> & {
  readonly onderwerp: ReturnType<typeof toFeit>['onderwerp'] | null;
};

function vastleggingen({ traject, planning, vergaderschemas, feiten }: Voorbeeld): VoorbeeldVastlegging[] {
  const { code } = traject.traject;
  const bijgewerkt = planning.bijgewerktTotEnMet;
  return [
    {
      verzoek: toVerzoek(code, 'plan', bijgewerkt, { rol: 'bron', door: planning.bron, bron: planning.bron }),
      onderwerp: null,
      feiten: [...planFeiten(planning), ...vergaderFeiten(code, vergaderschemas, 'bron')],
    },
    {
      verzoek: toVerzoek(code, 'vergaderschemas', bijgewerkt, {
        rol: 'voorbeeld',
        door: 'voorbeeld',
        bron: 'Voorbeeld',
      }),
      onderwerp: null,
      feiten: vergaderFeiten(code, vergaderschemas, 'voorbeeld'),
    },
    ...[...feiten]
      .sort((a, b) => (a.vastgelegdOp < b.vastgelegdOp ? -1 : Number(a.vastgelegdOp > b.vastgelegdOp)))
      .map((regel, index) => {
        const { feit, onderwerp } = toFeit(code, regel);
        const { rol, gemeente, bron } = regel;
        const door = { rol, door: 'voorbeeld', gemeente, bron };
        return {
          verzoek: toVerzoek(code, `feit-${index + 1}`, regel.vastgelegdOp, door),
          onderwerp,
          feiten: [feit],
        };
      }),
  ];
}

function toVerzoek(
  traject: string,
  naam: string,
  dag: string,
  wie: Pick<Verzoek, 'rol' | 'door' | 'bron'> & { readonly gemeente?: string | null },
): Verzoek {
  return {
    gemeente: null,
    ...wie,
    traject,
    sleutel: `voorbeeld/${naam}`,
    verzoekHash: naam,
    handeling: 'laadVoorbeeld',
    op: `${dag} 12:00 Europe/Amsterdam`,
  };
}

async function legVast(
  verbinding: Verbinding,
  traject: { readonly id: string; readonly versie: number },
  versies: Map<string, number>,
  { verzoek, onderwerp, feiten }: VoorbeeldVastlegging,
): Promise<number> {
  const sleutel = onderwerp === null ? '' : onderwerpTekst(onderwerp);
  const versie = versies.get(sleutel) ?? 0;
  const nieuw = await legVastInTransaction(verbinding, traject, {
    verzoek,
    onderwerp: onderwerp === null ? null : { ...onderwerp, versie },
    feiten,
    resultaat: null,
  });
  if (nieuw === null) throw new Error(`het voorbeeld noemt een onbekend onderwerp: ${sleutel}`);
  versies.set(sleutel, versie + 1);
  return nieuw.volgnummer;
}
