import type { GelezenTabellen } from '@routekaart/documenten';
import { leesCeldatum } from '@routekaart/traject';

type Rij = GelezenTabellen['tabellen'][number]['rijen'][number];

/**
 * The lines of a text as rows of one table. To the reader of files a word alone above days is no header, but the title
 * of a table that begins with its first two filled cells; here such a line is a cell in the column of the days.
 */
export function alsEenTabel({ tabellen, proza }: GelezenTabellen, jaar: number): readonly Rij[] {
  const rijen = tabellen.flatMap(({ kop, kopregel, rijen: onder }) => [
    { regel: kopregel ?? 1, cellen: kop },
    ...onder,
  ]);
  const plaats = Math.max(kolomMetDagen(rijen, jaar), 0);
  const regels = proza.map(({ regel, tekst }) => ({
    regel,
    cellen: [...Array<string>(plaats).fill(''), tekst],
  }));
  return [...regels, ...rijen].sort((a, b) => a.regel - b.regel);
}

/** The place of the first cell that is a day; -1 without one. */
function kolomMetDagen(rijen: readonly Rij[], jaar: number): number {
  const plaatsen = rijen.map(({ cellen }) =>
    cellen.findIndex((cel) => leesCeldatum(cel, { jaar, venster: null }).kind === 'dagen'),
  );
  return plaatsen.find((plaats) => plaats >= 0) ?? -1;
}
