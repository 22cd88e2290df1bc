import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type ImportPlanningInput,
  Importvoortgang,
  Planimporten,
  Wijzigen,
  keurBestand,
} from '@routekaart/graphql';
import type { Identiteit } from '@routekaart/toegang';
import { DEMODAG, Demoklok, Systeemklok } from '../klok/klokken.js';
import { type Opslag, openOpslag } from '../opslag/open-opslag.js';
import type { Planningopdracht } from './leesplanningopdracht.js';
import { isIngelezen, toonImport, toonKeuring } from './toon-planning.js';
import { toonbaar } from './toonbaar.js';
import type { Uitvoering } from './vergaderschema.js';
import { voortgangsregels } from './voortgangsregels.js';

export { GEBRUIK, leesPlanningopdracht as leesOpdracht } from './leesplanningopdracht.js';

const GROOTSTE_BESTAND = 5_000_000;
const GEWEIGERD = 1;
const BEHEERDER: Identiteit = {
  subject: 'opdrachtregel',
  naam: 'Beheerder (opdrachtregel)',
  rol: 'two',
  gemeente: null,
};

/**
 * Checks or takes in a planning from the command line, along the way of the query and the mutation; the one who has
 * the database acts for the TWO. Answers the exit code: 0 when it was read or recorded, otherwise 1.
 */
export async function voerUit(opdracht: Planningopdracht, uitvoering: Uitvoering): Promise<number> {
  const { databaseUrl, demo, log } = uitvoering;
  const inhoud = await leesInhoud(opdracht.pad);
  if (inhoud === null) {
    log(`${opdracht.pad} bestaat niet, is geen bestand of is groter dan 5 MB.`);
    return GEWEIGERD;
  }
  const opslag = await openOpslag({ databaseUrl, demo }, demo);
  try {
    const traject = await kiesTraject(opslag, opdracht.traject, log);
    if (traject === null) return GEWEIGERD;
    const bestand = { naam: basename(opdracht.pad).slice(-200), inhoud: inhoud.toString('base64') };
    return opdracht.wat === 'keur'
      ? await keur({ traject, bestand, jaar: opdracht.jaar }, opslag, uitvoering)
      : await importeer({ ...opdracht, traject }, bestand, opslag, uitvoering);
  } finally {
    await opslag.close();
  }
}

type Bestand = NonNullable<ImportPlanningInput['bestand']>;

async function keur(
  vraag: { readonly traject: string; readonly bestand: Bestand; readonly jaar: number | null },
  { geheugen }: Opslag,
  { demo, log }: Uitvoering,
): Promise<number> {
  const { stand } = (await geheugen.opname(vraag.traject, klokVan(demo).vandaag())).berekening;
  const keuring = await keurBestand(vraag, stand, voortgangsregels(log));
  if ('kind' in keuring) {
    log(toonbaar(`Geweigerd (BESTAND_GEWEIGERD): ${keuring.reden} ${keuring.plaats}`.trim()));
    return GEWEIGERD;
  }
  toonKeuring(keuring).forEach(log);
  return 0;
}

async function importeer(
  opdracht: Extract<Planningopdracht, { readonly wat: 'importeer' }>,
  bestand: Bestand,
  { wijzigingen, geheugen }: Opslag,
  { demo, log }: Uitvoering,
): Promise<number> {
  const klok = klokVan(demo);
  const planimporten = new Planimporten(
    new Wijzigen(wijzigingen, geheugen, klok),
    geheugen,
    klok,
    new Importvoortgang(),
  );
  const { versie } = await geheugen.dossier(opdracht.traject);
  const naam = opdracht.naam ?? bestand.naam.replace(/\.[^.]+$/u, '').slice(0, 120);
  const uitkomst = await planimporten.importeer(
    {
      traject: opdracht.traject,
      bestand,
      jaar: opdracht.jaar,
      proef: opdracht.proef,
      laatVervallen: opdracht.laatVervallen,
      editie: {
        naam,
        bijgewerktTotEnMet: opdracht.bijgewerktTotEnMet,
        reden: opdracht.reden ?? `Ingelezen uit ${bestand.naam}.`,
      },
      beslissingen: [
        ...opdracht.aanvaard.map((bevinding) => ({ bevinding, besluit: 'aanvaard' as const })),
        ...opdracht.verworpen.map((bevinding) => ({ bevinding, besluit: 'verworpen' as const })),
      ],
      aliassen: [...opdracht.aliassen],
      mijlpalen: [...opdracht.mijlpalen],
      verwachteVersie: versie,
      sleutel: randomUUID(),
    },
    BEHEERDER,
    voortgangsregels(log),
  );
  toonImport(uitkomst).forEach(log);
  return isIngelezen(uitkomst) ? 0 : GEWEIGERD;
}

/** The traject that is named, or else the only one. */
async function kiesTraject(
  { dossiers }: Opslag,
  gevraagd: string | null,
  log: (regel: string) => void,
): Promise<string | null> {
  const codes = (await dossiers.trajecten()).map(({ code }) => code);
  const [enige, tweede] = codes;
  if (gevraagd === null && enige !== undefined && tweede === undefined) return enige;
  if (gevraagd !== null && codes.includes(gevraagd)) return gevraagd;
  log(
    gevraagd === null
      ? `Noem het traject met --traject. Kies uit: ${codes.join(', ')}.`
      : `Er is geen traject met code “${gevraagd}”.`,
  );
  return null;
}

function klokVan(demo: boolean): Demoklok | Systeemklok {
  return demo ? new Demoklok(DEMODAG) : new Systeemklok();
}

async function leesInhoud(pad: string): Promise<Buffer | null> {
  const gegevens = await stat(pad).catch(() => null);
  return gegevens?.isFile() === true && gegevens.size <= GROOTSTE_BESTAND ? readFile(pad) : null;
}
