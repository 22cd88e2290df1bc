import type { Meetomgeving } from '../meetomgeving.js';
import { Kind } from '../proces/kind.js';
import { getal, mediaan } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import type { Inleesduur } from '../proces/inlezer.js';
import { maakWerkmap } from './werkmap.js';

const OMVANGEN = [500, 5_000, 50_000] as const;
const BASIS = 500;

interface Meting extends Inleesduur {
  readonly rijen: number;
  /** Milliseconds for each row, of both steps together. */
  readonly perRij: number;
  /** Megabytes, the most that the process ever had. */
  readonly geheugen: number;
}

/** Reading a workbook into planning rows and bevindingen: does a row cost as much in a large one as in a small one? */
export async function meetImport({
  opties,
  opruimer,
  zeg,
}: Pick<Meetomgeving, 'opties' | 'opruimer' | 'zeg'>): Promise<readonly Uitslag[]> {
  const metingen: Meting[] = [];
  for (const rijen of OMVANGEN) {
    const inhoud = (await maakWerkmap(rijen)).toString('base64');
    const opwarmer = (await maakWerkmap(BASIS)).toString('base64');
    const kind = await Kind.start('inlezer', opruimer, { kern: 0 });
    await kind.vraag('lees', opwarmer);
    const duren: Inleesduur[] = [];
    for (let ronde = 0; ronde < opties.rondes; ronde += 1) {
      duren.push((await kind.vraag('lees', inhoud)) as Inleesduur);
    }
    const lezen = mediaan(duren.map((duur) => duur.lezen));
    const keuren = mediaan(duren.map((duur) => duur.keuren));
    const geheugen = Number(await kind.vraag('geheugen'));
    await kind.stop();
    const { bevindingen = 0 } = duren[0] ?? {};
    metingen.push({ rijen, lezen, keuren, bevindingen, perRij: (lezen + keuren) / rijen, geheugen });
  }
  zeg('\nPlanning uit XLSX, milliseconden (mediaan); rijen met titels en koppen meegeteld');
  zeg(
    tabel(
      ['rijen', 'lezen', 'keuren', 'per rij', 'bevindingen', 'piek RSS (MB)'],
      metingen.map(({ rijen, lezen, keuren, perRij, bevindingen, geheugen }) =>
        [rijen, lezen, keuren, perRij, bevindingen, geheugen].map((waarde) =>
          Number.isInteger(waarde) ? String(waarde) : getal(waarde),
        ),
      ),
    ),
  );
  const basis = metingen.find(({ rijen }) => rijen === BASIS)?.perRij ?? Infinity;
  return metingen
    .filter(({ rijen }) => rijen !== BASIS)
    .flatMap(({ rijen, perRij, geheugen }) => [
      hoogstens(`import per rij, ${String(rijen)} ÷ ${String(BASIS)} rijen`, perRij / basis, 1.5),
      terInfo(`import, piek RSS bij ${String(rijen)} rijen`, geheugen, 'MB'),
    ]);
}
