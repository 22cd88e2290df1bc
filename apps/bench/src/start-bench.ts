import type { Opruimer } from './opruimer.js';
import type { Meetomgeving } from './meetomgeving.js';
import { startApi } from './meetomgeving.js';
import { Kind } from './proces/kind.js';
import { getal, mediaan } from './uitvoer/statistiek.js';
import { type Uitslag, hoogstens } from './uitvoer/uitslag.js';

/** From the start of the process until it can answer, with a database that is already filled. */
export async function meetStart(omgeving: Meetomgeving): Promise<readonly Uitslag[]> {
  const { opties, opruimer, banken, zeg } = omgeving;
  const url = banken[0]?.url ?? '';
  const kaal: number[] = [];
  const api: number[] = [];
  for (let keer = 0; keer < opties.starts; keer += 1) {
    kaal.push(await duurVan((na) => Kind.start('kale-nest', na), opruimer));
    api.push(await duurVan(() => startApi(omgeving, url, false), opruimer));
  }
  const verhouding = mediaan(api.map((duur, keer) => duur / (kaal[keer] ?? Infinity)));
  zeg(
    `\nStart tot klaar: api ${getal(mediaan(api) / 1000)} s, kale Nest + Apollo ${getal(mediaan(kaal) / 1000)} s (mediaan van ${String(opties.starts)})`,
  );
  return [hoogstens('start tot klaar ÷ kale Nest + Apollo', verhouding, 1.5)];
}

async function duurVan(start: (opruimer: Opruimer) => Promise<Kind>, opruimer: Opruimer): Promise<number> {
  const begin = performance.now();
  const kind = await start(opruimer);
  const duur = performance.now() - begin;
  await kind.stop();
  return duur;
}
