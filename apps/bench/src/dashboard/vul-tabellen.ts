import type pg from 'pg';
import { MAAK_TABELLEN } from './antwoord.sql.js';
import type { CelAntwoord, DashboardAntwoord } from './vraag.js';

/** Puts what the engine computed into plain tables, so that one statement can build the same answer. */
export async function vulTabellen(db: pg.Client, { data }: DashboardAntwoord): Promise<void> {
  const { peildatum, traject, ingangsdatum, mijlpalen } = data.stuurgroepDashboard;
  const { antwoord, margeDagen, uitleg } = ingangsdatum;
  await db.query(MAAK_TABELLEN);
  await vul(db, 'bench_kop', [{ peildatum, ...traject, antwoord, marge_dagen: margeDagen, uitleg }]);
  await vul(
    db,
    'bench_mijlpaal',
    mijlpalen.map(({ nummer, naam, prognose, besloten, totaal }) => ({
      nummer,
      naam,
      prognose: prognose.tekst,
      besloten,
      totaal,
    })),
  );
  await vul(
    db,
    'bench_bepalend',
    mijlpalen.flatMap(({ nummer, bepalendeGemeenten }) =>
      bepalendeGemeenten.map(({ naam }, volgorde) => ({ mijlpaal: nummer, volgorde, naam })),
    ),
  );
  await vul(
    db,
    'bench_rij',
    mijlpalen.flatMap(({ nummer, rijen }) =>
      rijen.map(({ gemeente }, index) => ({
        mijlpaal: nummer,
        volgorde: index + 1,
        gemeente: gemeente.naam,
      })),
    ),
  );
  await vul(
    db,
    'bench_cel',
    mijlpalen.flatMap(({ nummer, regionaal, rijen }) =>
      // Row 0 holds the regional stations.
      [regionaal, ...rijen.map(({ cellen }) => cellen)].flatMap((cellen, rij) =>
        cellen.map((cel, volgorde) => ({ mijlpaal: nummer, rij, volgorde, ...kolommen(cel) })),
      ),
    ),
  );
  await db.query('VACUUM ANALYZE bench_kop, bench_mijlpaal, bench_bepalend, bench_rij, bench_cel');
}

function kolommen(cel: CelAntwoord): object {
  const { station, toestand, prognose, margeDagen, sprongDagen, aanleverenVoor, grond, redenen } = cel;
  return {
    station,
    toestand,
    prognose: prognose.tekst,
    marge_dagen: margeDagen,
    sprong_dagen: sprongDagen ?? null,
    aanleveren_voor: aanleverenVoor ?? null,
    grond: grond ?? null,
    redenen: redenen ?? null,
  };
}

async function vul(db: pg.Client, tabel: string, rijen: readonly object[]): Promise<void> {
  await db.query(`INSERT INTO ${tabel} SELECT * FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb)`, [
    JSON.stringify(rijen),
  ]);
}
