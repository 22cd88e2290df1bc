import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Importuitkomst, Vergaderschemas, Wijzigen } from '@routekaart/graphql';
import { type Identiteit, isRol } from '@routekaart/toegang';
import type { Gremium } from '@routekaart/traject';
import { DEMODAG, Demoklok, Systeemklok } from '../klok/klokken.js';
import { openOpslag } from '../opslag/open-opslag.js';
import type { Opdracht } from './leesopdracht.js';
import { isGelukt, toonUitkomst } from './toon-vergaderschema.js';

export { GEBRUIK, leesOpdracht } from './leesopdracht.js';

/** Where it runs, and where its lines go. */
export interface Uitvoering {
  readonly databaseUrl: string;
  readonly demo: boolean;
  readonly log: (regel: string) => void;
}

const GROOTSTE_BESTAND = 5_000_000;
const GEWEIGERD = 1;

/**
 * Takes in a vergaderschema from the command line, along the way of the mutation; the one who has the database acts
 * for the role that manages the gremium. Answers the exit code: 0 when it was read or recorded and nothing stands in
 * the way, otherwise 1.
 */
export async function voerUit(opdracht: Opdracht, { databaseUrl, demo, log }: Uitvoering): Promise<number> {
  const inhoud = await leesInhoud(opdracht.pad);
  if (inhoud === null) {
    log(`${opdracht.pad} bestaat niet, is geen bestand of is groter dan 5 MB.`);
    return GEWEIGERD;
  }
  const opslag = await openOpslag({ databaseUrl, demo }, demo);
  try {
    const dossier = await opslag.dossiers.laad(opdracht.traject);
    const gezocht = opdracht.gremium.toLowerCase();
    const gremium = dossier?.opzet.gremia.find(({ code }) => code.toLowerCase() === gezocht);
    if (dossier === null || gremium === undefined) {
      log(
        dossier === null
          ? `Er is geen traject met code “${opdracht.traject}”.`
          : `“${opdracht.gremium}” is geen gremium van ${opdracht.traject}. Kies uit: ${dossier.opzet.gremia.map(({ code }) => code).join(', ')}.`,
      );
      return GEWEIGERD;
    }
    const klok = demo ? new Demoklok(DEMODAG) : new Systeemklok();
    const schemas = new Vergaderschemas(
      new Wijzigen(opslag.wijzigingen, opslag.geheugen, klok),
      opslag.geheugen,
      klok,
    );
    const uitkomst: Importuitkomst = await schemas.importeer(
      {
        traject: opdracht.traject,
        gremium: gremium.code,
        bestand: { naam: basename(opdracht.pad).slice(-200), inhoud: inhoud.toString('base64') },
        jaar: opdracht.jaar,
        proef: !opdracht.vastleggen,
        laatVervallen: opdracht.laatVervallen,
        verwachteVersie: gremium.versie,
        sleutel: randomUUID(),
      },
      beheerder(gremium),
    );
    toonUitkomst(uitkomst).forEach(log);
    return isGelukt(uitkomst) ? 0 : GEWEIGERD;
  } finally {
    await opslag.close();
  }
}

async function leesInhoud(pad: string): Promise<Buffer | null> {
  const gegevens = await stat(pad).catch(() => null);
  return gegevens?.isFile() === true && gegevens.size <= GROOTSTE_BESTAND ? readFile(pad) : null;
}

/** Who has no role of its own is managed by the TWO, as long as it is regional. */
function beheerder({ beheerrol, gemeente, naam }: Gremium): Identiteit {
  const rol = beheerrol !== null && isRol(beheerrol) ? beheerrol : 'two';
  return { subject: 'opdrachtregel', naam: `Beheerder (opdrachtregel) voor ${naam}`, rol, gemeente };
}
