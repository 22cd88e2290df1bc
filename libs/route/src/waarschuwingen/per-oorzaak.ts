import { type Berekening, wegNaar } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { ERNSTEN, type Ernst, type Waarschuwing, type Waarschuwingcode } from '../waarschuwing.js';
import { isAdviesverschil } from './adviesverschil.js';
import { opUrgentie } from './alle.js';
import { isLaatZonderDag } from './zonder-dag.js';

/** A warning with the warnings that have no other cause than this one. */
export interface Oorzaakgroep {
  /** As grave as the gravest of its consequences. */
  readonly ernst: Ernst;
  readonly waarschuwing: Waarschuwing;
  /** In the order of all warnings. */
  readonly gevolgen: readonly Waarschuwing[];
}

/** What holds up a whole chain, in the order in which it is looked for at one step. */
const OORZAKEN: readonly Waarschuwingcode[] = [
  'AFGEWEZEN',
  'VERSIEVERSCHIL',
  'ROUTESTART_NIET_GEPLAND',
  'VENSTER_ONHAALBAAR',
  'TE_LAAT',
  'AANLEVERING_GEMIST',
  'WACHT_OP_HERINDIENING',
  'GEEN_VERGADERSCHEMA',
];

/** What comes from nothing worse: the forecast counts on a stuk that must still be handed in. */
const ANDERS: readonly Waarschuwingcode[] = ['AANLEVERING_NADERT', 'PROGNOSE_NA_VENSTER'];

/** What follows from something that happened earlier in the chain. */
const GEVOLGEN: ReadonlySet<Waarschuwingcode> = new Set([
  'PROGNOSE_NA_VENSTER',
  'AANLEVERING_GEMIST',
  'AANLEVERING_NADERT',
  'GEEN_RESERVE',
  'RECES',
  'RECHT_WIJZIGT_ONDERWEG',
  'SYNCHRONISATIE_IN_GEVAAR',
]);

/** What a new version of the stuk starts anew, beside what {@link GEVOLGEN} names: a consequence of nothing else. */
const GEVOLGEN_VAN_VERSIE: ReadonlySet<Waarschuwingcode> = new Set([
  'VERSIEVERSCHIL',
  'TE_LAAT',
  'VENSTER_ONHAALBAAR',
  'ROUTESTART_NIET_GEPLAND',
]);

/**
 * The warnings with the same cause as one, its consequences under it: a consequence hangs under the first cause on the
 * causal chain of its step. Each warning stands in exactly one place.
 */
export function perOorzaak(
  waarschuwingen: readonly Waarschuwing[],
  berekening: Berekening,
): readonly Oorzaakgroep[] {
  const perStap = groepeerPerStap(waarschuwingen);
  const prognoses = new Map(berekening.prognoses.map((prognose) => [stapsleutel(prognose), prognose]));
  const gevolgen = new Map<Waarschuwing, Waarschuwing[]>();
  const wortels: Waarschuwing[] = [];
  for (const waarschuwing of waarschuwingen) {
    const oorzaak = eersteOorzaak(waarschuwing, (een) => {
      if (isAdviesverschil(een)) return oorzaakVanAdvies(een, waarschuwingen, berekening);
      const prognose = prognoses.get(plek(een));
      return prognose === undefined ? null : oorzaakVan(een, prognose, perStap, berekening);
    });
    if (oorzaak === null) {
      wortels.push(waarschuwing);
    } else {
      const eronder = gevolgen.get(oorzaak) ?? [];
      gevolgen.set(oorzaak, eronder);
      eronder.push(waarschuwing);
    }
  }
  return wortels
    .map((waarschuwing) => {
      const eronder = gevolgen.get(waarschuwing) ?? [];
      const ernst = ERNSTEN.find((zwaarte) =>
        [waarschuwing, ...eronder].some((een) => een.ernst === zwaarte),
      );
      return { ernst: ernst ?? waarschuwing.ernst, waarschuwing, gevolgen: eronder };
    })
    .sort((a, b) => opUrgentie({ ...a.waarschuwing, ernst: a.ernst }, { ...b.waarschuwing, ernst: b.ernst }));
}

/** The cause of the causes: each stands earlier in the chain, or is a version where the other is not. */
function eersteOorzaak(
  waarschuwing: Waarschuwing,
  oorzaakOp: (een: Waarschuwing) => Waarschuwing | null,
): Waarschuwing | null {
  let eerste: Waarschuwing | null = null;
  for (let oorzaak = oorzaakOp(waarschuwing); oorzaak !== null; oorzaak = oorzaakOp(oorzaak)) {
    eerste = oorzaak;
  }
  return eerste;
}

/** The warning of which this one is a consequence, `null` for one that stands by itself. */
function oorzaakVan(
  waarschuwing: Waarschuwing,
  prognose: Stationsprognose,
  perStap: ReadonlyMap<string, readonly Waarschuwing[]>,
  berekening: Berekening,
): Waarschuwing | null {
  const { code } = waarschuwing;
  // Its own window cannot be made any more: that stays true whatever happens earlier in the chain.
  const eigen = perStap.get(stapsleutel(prognose)) ?? [];
  const onhaalbaar = eigen.find((een) => een.code === 'VENSTER_ONHAALBAAR');
  if (onhaalbaar !== undefined && code === 'PROGNOSE_NA_VENSTER') {
    return onhaalbaar;
  }
  // What a body failed to record holds nothing up once its term has run out.
  const weg = wegNaar(prognose, berekening)
    .filter((stap) => !isVoorbij(stap))
    .map((stap) => perStap.get(stapsleutel(stap)) ?? []);
  const oorzaak = oorzakenVoor(code)
    .map((codes) => eersteOp(weg, codes))
    .find((een) => een !== undefined);
  if (oorzaak !== undefined && oorzaak !== waarschuwing) {
    return oorzaak;
  }
  return code === 'TE_LAAT' && isLaatZonderDag(prognose, berekening)
    ? (eigen.find((een) => een.code === 'ROUTESTART_NIET_GEPLAND') ?? null)
    : zelfdePrijs(waarschuwing, eigen);
}

/**
 * That no second chance is left in the window, where this warning says what it costs to miss the very same meeting: what
 * has a subject of its own is about another one.
 */
function zelfdePrijs({ code, onderwerp }: Waarschuwing, eigen: readonly Waarschuwing[]): Waarschuwing | null {
  const reserve = eigen.find((een) => een.code === 'GEEN_RESERVE');
  return code === 'RECES' && onderwerp === undefined ? (reserve ?? null) : null;
}

/**
 * Advice stands at no step. Beside it a body that must decide anew on that same version comes first, and the first
 * advice of the region before other advice.
 */
function oorzaakVanAdvies(
  advies: Waarschuwing,
  waarschuwingen: readonly Waarschuwing[],
  { prognoses }: Berekening,
): Waarschuwing | null {
  const { mijlpaal, gemeente } = advies;
  const ernaast = waarschuwingen.filter(
    (een) =>
      een.code === 'VERSIEVERSCHIL' &&
      een.mijlpaal === mijlpaal &&
      (een.gemeente === null || een.gemeente === gemeente),
  );
  const perPlek = new Map(ernaast.map((een) => [plek(een), een]));
  const stap = prognoses.find((prognose) => perPlek.has(stapsleutel(prognose)));
  const eerste = stap === undefined ? undefined : perPlek.get(stapsleutel(stap));
  const oorzaak = eerste ?? ernaast.find((een) => isAdviesverschil(een) && een.gemeente === null) ?? null;
  return oorzaak === advies ? null : oorzaak;
}

/** The first warning on the way with one of these codes; at one step in the order of the codes. */
function eersteOp(
  weg: readonly (readonly Waarschuwing[])[],
  codes: readonly Waarschuwingcode[],
): Waarschuwing | undefined {
  return weg
    .flatMap((daar) => codes.map((code) => daar.find((een) => een.code === code)))
    .find((een) => een !== undefined);
}

/** What a warning with this code can be a consequence of: the later only where there is nothing of the earlier. */
function oorzakenVoor(code: Waarschuwingcode): readonly (readonly Waarschuwingcode[])[] {
  if (GEVOLGEN.has(code)) {
    return [OORZAKEN, ANDERS];
  }
  return GEVOLGEN_VAN_VERSIE.has(code) ? [['VERSIEVERSCHIL']] : [];
}

function groepeerPerStap(
  waarschuwingen: readonly Waarschuwing[],
): ReadonlyMap<string, readonly Waarschuwing[]> {
  const perStap = new Map<string, Waarschuwing[]>();
  for (const waarschuwing of waarschuwingen) {
    const plaats = plek(waarschuwing);
    const rij = perStap.get(plaats);
    if (rij === undefined) {
      perStap.set(plaats, [waarschuwing]);
    } else {
      rij.push(waarschuwing);
    }
  }
  return perStap;
}

function stapsleutel({ stap }: Stationsprognose): string {
  return plek(stap.behandeling);
}

function plek({ mijlpaal, station, gemeente }: Plek): string {
  return `${String(mijlpaal)}|${station ?? ''}|${gemeente ?? ''}`;
}

type Plek = Pick<Waarschuwing, 'mijlpaal' | 'station' | 'gemeente'>;
