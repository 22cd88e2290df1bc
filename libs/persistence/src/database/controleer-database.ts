import type { DataSource } from 'typeorm';
import { poolVan } from './pool.js';

/** A setting of the database with which Routekaart cannot keep its promises. */
export interface Databasebevinding {
  readonly instelling: 'server_version_num' | 'fsync' | 'full_page_writes' | 'synchronous_commit';
  readonly waarde: string;
  readonly verwacht: string;
}

const MINSTENS = 140_000;

/**
 * What is wrong with this database, nothing when all is well: PostgreSQL older than 14, or settings with which a
 * besluit that was acknowledged may be gone after a crash.
 */
export async function controleerDatabase(dataSource: DataSource): Promise<readonly Databasebevinding[]> {
  const { rows } = await poolVan(dataSource).query<Record<Databasebevinding['instelling'], string>>(`
    SELECT current_setting('server_version_num') AS server_version_num,
           current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS full_page_writes,
           current_setting('synchronous_commit') AS synchronous_commit`);
  const [waarden] = rows;
  if (waarden === undefined) throw new Error('de database geeft haar instellingen niet');
  const bevindingen: Databasebevinding[] = [];
  if (Number(waarden.server_version_num) < MINSTENS) {
    const verwacht = `minstens ${MINSTENS}`;
    bevindingen.push({ instelling: 'server_version_num', waarde: waarden.server_version_num, verwacht });
  }
  for (const instelling of ['fsync', 'full_page_writes'] as const) {
    if (waarden[instelling] !== 'on') {
      bevindingen.push({ instelling, waarde: waarden[instelling], verwacht: 'on' });
    }
  }
  // `remote_apply` and `remote_write` wait for a standby as well: at least as safe as `on`.
  if (['off', 'local'].includes(waarden.synchronous_commit)) {
    const waarde = waarden.synchronous_commit;
    bevindingen.push({ instelling: 'synchronous_commit', waarde, verwacht: 'on' });
  }
  return bevindingen;
}
