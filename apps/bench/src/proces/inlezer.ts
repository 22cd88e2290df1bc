import { leesBijlage } from '@routekaart/bijlage';
import { leesBestand } from '@routekaart/documenten';
import { bedien } from './bedien.js';

/** Milliseconds of the two steps of an import, and how many bevindingen it gave. */
export interface Inleesduur {
  readonly lezen: number;
  readonly keuren: number;
  readonly bevindingen: number;
}

/** Reads workbooks in a process of its own, so that its memory is that of reading alone. */
bedien(0, {
  lees: (inhoud) => lees(Buffer.from(String(inhoud), 'base64')),
  geheugen: () => Promise.resolve(process.resourceUsage().maxRSS / 1024),
});

async function lees(inhoud: Buffer): Promise<Inleesduur> {
  const begin = performance.now();
  const gelezen = await leesBestand({ naam: 'planning.xlsx', inhoud });
  if (gelezen.kind !== 'tabellen') throw new Error(`De werkmap is niet gelezen: ${gelezen.kind}.`);
  const midden = performance.now();
  const { bevindingen } = leesBijlage(gelezen, {
    jaar: 2021,
    gremia: [],
    gemeenten: [],
    kalenderperioden: [],
  });
  return { lezen: midden - begin, keuren: performance.now() - midden, bevindingen: bevindingen.length };
}
