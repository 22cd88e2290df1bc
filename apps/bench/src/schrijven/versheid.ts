import { VRAAG, type DashboardAntwoord } from '../dashboard/vraag.js';
import type { Proefbank } from '../databases.js';
import { type Meetomgeving, startApi, stel } from '../meetomgeving.js';
import type { Kind } from '../proces/kind.js';
import { getal, percentiel } from '../uitvoer/statistiek.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { correctiecellen } from './cellen.js';
import { correctie, leesCorrectie } from './correctie.js';

/** How long another process may take, in milliseconds, before the bench calls it stale for good. */
const GEDULD = 5_000;

/** How soon a change shows: in the process that made it, and in another one with the same database. */
export async function meetVersheid(omgeving: Meetomgeving, bank: Proefbank): Promise<readonly Uitslag[]> {
  const { uitgever, opties, zeg } = omgeving;
  const token = await uitgever.token('stuurgroep');
  const eigen = await startApi(omgeving, bank.url, false);
  const ander = await startApi(omgeving, bank.url, false);
  const vraag = (kind: Kind): Promise<number> => versieIn(kind, token, bank);
  await Promise.all([vraag(eigen), vraag(ander)]);
  let [cel] = await correctiecellen(bank, uitgever, 1);
  const duren: number[] = [];
  const herbouwd: number[] = [];
  let verouderd = 0;
  for (let keer = 0; keer < opties.wijzigingen && cel !== undefined; keer += 1) {
    await ander.vraag('statements');
    const verzoek = correctie(bank.traject, cel);
    const na = leesCorrectie(cel, await stel(eigen, cel.token, verzoek.query, verzoek.variables));
    const bevestigd = performance.now();
    cel = na.cel;
    const [, versie] = await Promise.all([
      wachtOp(na.trajectVersie, () => vraag(ander)).then(() => duren.push(performance.now() - bevestigd)),
      vraag(eigen),
    ]);
    verouderd += versie >= na.trajectVersie ? 0 : 1;
    herbouwd.push(Number(await ander.vraag('statements')));
  }
  await vraag(ander);
  await ander.vraag('statements');
  for (let keer = 0; keer < 10; keer += 1) {
    await stel(ander, token, VRAAG, { traject: bank.traject, beurt: keer });
  }
  const warm = Number(await ander.vraag('statements')) / 10;
  await Promise.all([eigen.stop(), ander.stop()]);
  duren.sort((a, b) => a - b);
  const aantal = String(bank.gemeenten);
  const p50 = percentiel(duren, 0.5);
  const langst = duren.at(-1) ?? 0;
  zeg(
    `Versheid, ${aantal} gemeenten: ${String(duren.length)} wijzigingen, ander proces p50 ${getal(p50)} ms, langst ${getal(langst)} ms`,
  );
  const wat = `ander proces vers na wijziging, ${aantal}`;
  return [
    hoogstens(`verouderd antwoord uit hetzelfde proces, ${aantal}`, verouderd, 0, 'keer'),
    bank.gemeenten === 7 ? hoogstens(`${wat} (p50)`, p50, 25, 'ms') : terInfo(`${wat} (p50)`, p50, 'ms'),
    terInfo(`${wat} (langst)`, langst, 'ms'),
    hoogstens(`SQL per vraag, warm, ${aantal}`, warm, 0, 'statements'),
    hoogstens(`SQL per herbouwde momentopname, ${aantal}`, Math.max(...herbouwd), 4, 'statements'),
  ];
}

async function versieIn(kind: Kind, token: string, { traject }: Proefbank): Promise<number> {
  const { data } = JSON.parse(await stel(kind, token, VRAAG, { traject })) as DashboardAntwoord;
  return data.stuurgroepDashboard.traject.versie;
}

async function wachtOp(versie: number, vraag: () => Promise<number>): Promise<void> {
  const einde = performance.now() + GEDULD;
  while ((await vraag()) < versie) {
    if (performance.now() > einde) {
      throw new Error('Een ander proces bleef een oude stand geven.');
    }
  }
}
