import { type Berekening, wegNaar } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { ERNSTEN, type Ernst, type Waarschuwing, type Waarschuwingcode } from '../waarschuwing.js';
import { opUrgentie } from './alle.js';

/** A warning with the warnings that have no other cause than this one. */
export interface Oorzaakgroep {
  /** As grave as the gravest of its consequences. */
  readonly ernst: Ernst;
  readonly waarschuwing: Waarschuwing;
  /** In the order of all warnings. */
  readonly gevolgen: readonly Waarschuwing[];
}

/** What can hold up a whole chain, in the order in which it is looked for at one step. */
const OORZAKEN: readonly Waarschuwingcode[] = [
  'AFGEWEZEN',
  'VERSIEVERSCHIL',
  'ROUTESTART_NIET_GEPLAND',
  'VENSTER_ONHAALBAAR',
  'TE_LAAT',
  'AANLEVERING_GEMIST',
  'GEEN_VERGADERSCHEMA',
  'AANLEVERING_NADERT',
  'PROGNOSE_NA_VENSTER',
];

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
    const prognose = prognoses.get(plek(waarschuwing));
    const oorzaak = prognose === undefined ? null : oorzaakVan(waarschuwing, prognose, perStap, berekening);
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

/** The warning of which this one is a consequence, `null` for one that stands by itself. */
function oorzaakVan(
  waarschuwing: Waarschuwing,
  prognose: Stationsprognose,
  perStap: ReadonlyMap<string, readonly Waarschuwing[]>,
  berekening: Berekening,
): Waarschuwing | null {
  if (!GEVOLGEN.has(waarschuwing.code)) {
    return null;
  }
  // Its own window cannot be made any more: that stays true whatever happens earlier in the chain.
  const eigen = perStap.get(stapsleutel(prognose)) ?? [];
  const onhaalbaar = eigen.find(({ code }) => code === 'VENSTER_ONHAALBAAR');
  if (onhaalbaar !== undefined && waarschuwing.code === 'PROGNOSE_NA_VENSTER') {
    return onhaalbaar;
  }
  for (const eerder of wegNaar(prognose, berekening)) {
    const daar = perStap.get(stapsleutel(eerder)) ?? [];
    const oorzaak = OORZAKEN.map((code) => daar.find((een) => een.code === code)).find(
      (een) => een !== undefined,
    );
    if (oorzaak !== undefined) {
      return oorzaak === waarschuwing ? null : oorzaak;
    }
  }
  return null;
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
