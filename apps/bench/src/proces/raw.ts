import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { ANTWOORD } from '../dashboard/antwoord.sql.js';
import { bedien, omgeving } from './bedien.js';

/** The practical limit with a read per request: one prepared statement, its text passed through. */
const pool = new pg.Pool({ connectionString: omgeving('BENCH_DATABASE'), max: 10, options: '-c jit=off' });
// The driver would parse the JSON, only for it to be written as text again.
pg.types.setTypeParser(pg.types.builtins.JSON, (tekst) => tekst);

const server = createServer((verzoek, antwoord) => {
  verzoek.resume();
  verzoek.once('end', () => {
    pool.query<{ antwoord: string }>({ name: 'antwoord', text: ANTWOORD, values: [] }).then(
      ({ rows }) => {
        const inhoud = Buffer.from(rows[0]?.antwoord ?? '');
        antwoord.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': inhoud.length,
        });
        antwoord.end(inhoud);
      },
      (fout: unknown) => {
        antwoord.writeHead(500).end(String(fout));
      },
    );
  });
});

await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
bedien((server.address() as AddressInfo).port, { geheugen: () => process.resourceUsage().maxRSS / 1024 });
