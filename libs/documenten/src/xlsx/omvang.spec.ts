import { describe, expect, it } from '@jest/globals';
import { leesBestand, schrijfXlsx } from '../index.js';
import { tabellenVan } from '../testing/proeftabellen.js';

const RONDEN = 5;

function maak(aantal: number): Promise<Buffer> {
  const rijen = Array.from({ length: aantal }, (_, nr) => ({
    regel: nr + 2,
    cellen: [`Week ${nr}`, `${nr}-2`, 'x', 'y'],
  }));
  return schrijfXlsx([{ titel: '', kop: ['Week', 'Datum', 'Wat', 'Wie'], rijen }]);
}

/** Microseconds of processor per row; the clock on the wall also counts what else the machine does. */
async function perRij(inhoud: Buffer): Promise<number> {
  const voor = process.cpuUsage();
  const [tabel] = tabellenVan(await leesBestand({ naam: 'a.xlsx', inhoud }));
  const { user, system } = process.cpuUsage(voor);
  return (user + system) / (tabel?.rijen.length ?? 0);
}

describe('a sheet of 5,000 rows', () => {
  it('takes less than twice as long per row as one of 500', async () => {
    const [klein, groot] = [await maak(500), await maak(5_000)];
    const tijden: { klein: number; groot: number }[] = [];
    for (let ronde = 0; ronde < RONDEN; ronde += 1) {
      tijden.push({ klein: await perRij(klein), groot: await perRij(groot) });
    }
    const snelste = (soort: 'klein' | 'groot'): number => Math.min(...tijden.map((tijd) => tijd[soort]));
    expect(snelste('groot') / snelste('klein')).toBeLessThan(2);
  });

  it('tells its progress after every 1,000 rows', async () => {
    const gemeld: number[] = [];
    const voortgang = (rijen: number): number => gemeld.push(rijen);
    await leesBestand({ naam: 'a.xlsx', inhoud: await maak(5_000), voortgang });
    expect(gemeld).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  });
});
