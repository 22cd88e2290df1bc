import type { Proefbank } from '../databases.js';
import type { Meting } from '../last/belast.js';
import { type Meetomgeving, startApi } from '../meetomgeving.js';
import { Kind } from '../proces/kind.js';
import { getal, mediaan } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, tenMinste, terInfo } from '../uitvoer/uitslag.js';
import { correctiecellen } from './cellen.js';
import { meetVersheid } from './versheid.js';

const GELIJKTIJDIG = 4;

/** Corrections per round at most: the dossier grows with each of them, and a real one stays short. */
const CORRECTIES = 100;

/** Recording decisions against bare transactions, and how soon a change shows. */
export async function meetSchrijven(omgeving: Meetomgeving): Promise<readonly Uitslag[]> {
  const uitslagen: Uitslag[] = [];
  for (const bank of omgeving.banken) {
    uitslagen.push(...(await meetVersheid(omgeving, bank)), ...(await meetBesluiten(omgeving, bank)));
  }
  return uitslagen;
}

async function meetBesluiten(omgeving: Meetomgeving, bank: Proefbank): Promise<readonly Uitslag[]> {
  const { opruimer, uitgever, lader, opties, zeg } = omgeving;
  let cellen = await correctiecellen(bank, uitgever, GELIJKTIJDIG);
  const api = await startApi(omgeving, bank.url);
  const kaal = await Kind.start('kaal-schrijven', opruimer, {
    kern: 0,
    env: { BENCH_DATABASE: bank.kopieUrl, BENCH_TRAJECT: bank.traject },
  });
  const rondes: { readonly kaal: Meting; readonly api: Meting }[] = [];
  // The first round only warms up.
  for (let ronde = 0; ronde <= opties.rondes; ronde += 1) {
    const grens = { seconden: opties.seconden, hoogstens: CORRECTIES };
    const zonder = (await kaal.vraag('schrijf', { cellen: cellen.length, ...grens })) as Meting;
    const last = { poort: api.poort, traject: bank.traject, cellen, ...grens };
    const met = (await lader.vraag('schrijf', last)) as { meting: Meting; cellen: typeof cellen };
    cellen = met.cellen;
    if (ronde > 0) {
      rondes.push({ kaal: zonder, api: met.meting });
    }
  }
  await Promise.all([api.stop(), kaal.stop()]);
  const rij = (naam: string, van: (ronde: (typeof rondes)[number]) => Meting): readonly string[] => [
    naam,
    ...(['perSeconde', 'p50', 'p99'] as const).map((veld) => getal(mediaan(rondes.map((r) => van(r)[veld])))),
  ];
  const aantal = String(bank.gemeenten);
  zeg(
    `\nBesluit corrigeren, ${aantal} gemeenten, ${String(cellen.length)} tegelijk (dezelfde SQL als recordBesluit)`,
  );
  zeg(
    tabel(
      ['geval', 'per s', 'p50 ms', 'p99 ms'],
      [rij('kale transactie', (r) => r.kaal), rij('api', (r) => r.api)],
    ),
  );
  const verhouding = mediaan(rondes.map((ronde) => ronde.api.perSeconde / ronde.kaal.perSeconde));
  const wat = `besluit vastleggen ÷ kale transactie, ${aantal}`;
  return [bank.gemeenten === 7 ? tenMinste(wat, verhouding, 0.4) : terInfo(wat, verhouding, '×')];
}
