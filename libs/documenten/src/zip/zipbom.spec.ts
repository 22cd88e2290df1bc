import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { leesBestand } from '../lees-bestand.js';
import { maakZip } from '../testing/zip.js';

const MB = 1_000_000;
const BOM = 300 * MB;

/** 300 MB of spaces, packed a piece at a time so that this test does not take the memory itself. */
async function pakIn(): Promise<Buffer> {
  const stroom = createDeflateRaw({ level: 9 });
  const brokken: Buffer[] = [];
  stroom.on('data', (brok: Buffer) => brokken.push(brok));
  const stuk = Buffer.alloc(MB, ' ');
  for (let geschreven = 0; geschreven < BOM; geschreven += MB) {
    if (!stroom.write(stuk)) await once(stroom, 'drain');
  }
  stroom.end();
  await once(stroom, 'end');
  return Buffer.concat(brokken);
}

async function meet(inhoud: Buffer): Promise<{ gelezen: unknown; milliseconden: number; megabytes: number }> {
  const voor = process.memoryUsage.rss();
  let hoogste = voor;
  const begin = process.cpuUsage();
  const meter = setInterval(() => (hoogste = Math.max(hoogste, process.memoryUsage.rss())), 2);
  const gelezen = await leesBestand({ naam: 'planning.xlsx', inhoud });
  clearInterval(meter);
  const na = Math.max(hoogste, process.memoryUsage.rss());
  // Time of the processor: on a machine that is shared, the clock also counts the work of others.
  const { user, system } = process.cpuUsage(begin);
  return { gelezen, milliseconden: (user + system) / 1000, megabytes: (na - voor) / MB };
}

describe('a zip bomb of 300 MB', () => {
  let ingepakt: Buffer;
  beforeAll(async () => {
    ingepakt = await pakIn();
  });

  it('is small enough to come in', () => {
    expect(ingepakt.length).toBeLessThan(320_000);
  });

  it.each([
    ['that is honest about its size', BOM, /verdacht ver ingepakt/],
    ['that says it is 1 kB', 1_000, /liegt over zijn eigen grootte/],
    ['that says it is just small enough', 39 * MB, /liegt over zijn eigen grootte|verdacht/],
  ])('%s is refused at once and within 50 MB', async (_, beweerdeGrootte, reden) => {
    const deel = { naam: 'xl/_rels/workbook.xml.rels', inhoud: '', ingepakt, beweerdeGrootte };
    const inhoud = maakZip([deel, { naam: 'xl/workbook.xml', inhoud: '<workbook/>' }]);
    const { gelezen, milliseconden, megabytes } = await meet(inhoud);
    expect(gelezen).toMatchObject({ kind: 'geweigerd', reden: expect.stringMatching(reden) });
    // Half a second on a quiet machine.
    expect(milliseconden).toBeLessThan(4_000);
    expect(megabytes).toBeLessThan(50);
  });
});
