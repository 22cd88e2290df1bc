import type { Dag, Periode } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import {
  heropendOp,
  isHeringediend,
  isWeerBinnen,
  isZonderEinde,
  ligtErNog,
  terugOp,
} from '../heropening.js';
import { teltVanaf } from '../gereed.js';
import { ONBEKEND } from '../moment.js';
import { type Stationsprognose, isIngekomen, isUitgesproken, voorspel } from '../prognose.js';
import type { Routeplan } from '../routeplan.js';
import { eersteVanaf } from '../vergaderlijst.js';
import { deelrouteVan } from './deelroute.js';
import { zolangHetKan } from './laatste-kans.js';
import { inVenster } from './leeg-venster.js';
import { nogMogelijk } from './misschien.js';
import { type Terugvraag, type Uiterste, beoordeel, zoekUiterste } from './uiterste.js';
import { uitstelVan } from './uitstel.js';

/** What the strook must make: the window of its last station, or the ingangsdatum over the whole route. */
export const DOELEN = ['venster', 'ingangsdatum'] as const;
export type Doel = (typeof DOELEN)[number];

/** The last days of one station of a strook. */
export interface Stationsuiterste {
  readonly prognose: Stationsprognose;
  /** The last day to decide. */
  readonly besluit: Uiterste;
  /** The last known Vergadering not after that day at which this body can decide, since it put the stuk off if it did, and since what comes before it decided. */
  readonly vergadering: Vergadering | null;
  /** The last day to hand in; at the first station the day on which whoever makes the stuk must have it ready. */
  readonly aanleveren: Uiterste;
}

/** One strook, reckoned back from its goal. */
export interface Terugrekening {
  readonly doel: Doel;
  /** The last day on which the strook may end; `null` when nobody has set one. */
  readonly grens: Dag | null;
  readonly stations: readonly Stationsuiterste[];
}

/** A strook with its end for a goal. */
export interface Strookdoel {
  readonly route: Routeplan;
  readonly einde: number;
  readonly grens: Dag | null;
  /** The window that ends on that limit; `null` when it is no window. */
  readonly venster: Periode | null;
}

/**
 * Where this part of the route must end, and when at the latest: the raad in its window, whatever the law asks after
 * it, or all of it before the ingangsdatum; that day itself is too late.
 */
export function strookdoelVan(route: Routeplan, doel: Doel, { stand }: Berekening): Strookdoel {
  switch (doel) {
    case 'venster': {
      const einde = route.stappen.findLastIndex(
        ({ behandeling, station }) => behandeling.gemeente !== null && !station.staart,
      );
      const venster = route.stappen[einde]?.behandeling.venster ?? null;
      return { route, einde, grens: venster?.tot ?? null, venster };
    }
    case 'ingangsdatum': {
      const { ingangsdatum } = stand.traject;
      return {
        route,
        einde: route.stappen.length - 1,
        grens: ingangsdatum === null ? null : ingangsdatum - 1,
        venster: null,
      };
    }
  }
}

/**
 * For each station of a strook the last day to decide and to hand in with which the strook still makes its goal;
 * `null` when this gemeente has no strook in the Mijlpaal. Each station is taken by itself: as if it decides on
 * the day asked for and everything after it follows the forecast.
 */
export function rekenTerug(
  mijlpaal: number,
  gemeente: string,
  doel: Doel,
  berekening: Berekening,
): Terugrekening | null {
  const route = deelrouteVan(berekening.plan, mijlpaal, gemeente);
  if (route === null) {
    return null;
  }
  const strook = strookdoelVan(route, doel, berekening);
  const prognoses = voorspel(route);
  return {
    doel,
    grens: strook.grens,
    stations: prognoses.slice(0, strook.einde + 1).map((prognose, positie) => {
      const besluit = uitersteBesluit(strook, positie, prognoses);
      return {
        prognose,
        besluit,
        vergadering:
          'dag' in besluit
            ? laatsteVergadering(prognose, besluit.dag, kanVanaf(prognose, besluit, prognoses, route))
            : null,
        aanleveren: uitersteAanlevering(strook, positie, prognoses),
      };
    }),
  };
}

/** The last day on which the body at this position may decide. */
export function uitersteBesluit(
  strook: Strookdoel,
  positie: number,
  prognoses: readonly Stationsprognose[],
): Uiterste {
  const { route, einde, grens } = strook;
  const vooraf = zonderZoeken(grens, positie, prognoses, einde);
  const prognose = prognoses[positie];
  if (vooraf !== null || grens === null || prognose === undefined) {
    return vooraf ?? GEEN_GRENS;
  }
  const vraag = { route, aanname: { besluiten: [positie], aanlevering: null }, einde, grens };
  const gebeurd = isUitgesproken(prognose) ? prognose.dag.laatst : null;
  const opnieuw = weerOp(prognose);
  return oordeel({ vraag, strook, prognoses, prognose, gebeurd, verwacht: prognose.dag.laatst, opnieuw });
}

/**
 * The first day on which the body at this position can decide again, where it put the stuk off or refused it; 0 where not.
 * A regional body can hold an extra meeting before the one that is expected.
 */
export function weerOp(prognose: Stationsprognose): Dag {
  const isVanGemeente = prognose.stap.behandeling.gemeente !== null;
  const volgende = isVanGemeente && isZonderEinde(prognose) ? prognose.dag.vroegst : null;
  return Math.max(weerVanaf(prognose), volgende ?? 0);
}

interface Oordeelsvraag {
  readonly vraag: Terugvraag;
  readonly strook: Strookdoel;
  readonly prognoses: readonly Stationsprognose[];
  /** The station that is asked about, when it happened there, and when it is expected. */
  readonly prognose: Stationsprognose;
  readonly gebeurd: Dag | null;
  readonly verwacht: Dag | null;
  /** Before this day it cannot happen, whatever the peildatum. */
  readonly opnieuw: Dag;
}

/** The verdict on a last day; a body that put the stuk off cannot make good on that day, or before it. */
function oordeel({
  vraag,
  strook,
  prognoses,
  prognose,
  gebeurd,
  verwacht,
  opnieuw,
}: Oordeelsvraag): Uiterste {
  const { route, einde, venster } = strook;
  const vanaf = Math.max(route.peildatum, opnieuw);
  const gezocht = zolangHetKan(zoekUiterste(vraag), vraag, prognoses, gebeurd, vanaf);
  const nogVanaf = gebeurd === null ? vanaf : Infinity;
  const gevonden = inVenster(gezocht, vraag, venster, prognoses[einde]?.dag ?? ONBEKEND, nogVanaf);
  const uiterste = beoordeel(gevonden, gebeurd, verwacht, vanaf, () =>
    nogMogelijk(vraag, prognoses, gebeurd, vanaf),
  );
  const uitstel = gebeurd === null ? uitstelVan(prognose.stap, route) : null;
  return uiterste.kind === 'verstreken' && uitstel !== null && uiterste.dag >= uitstel.dag
    ? { ...uiterste, uitstel }
    : uiterste;
}

/** The first day after the body put the stuk off, or the day promised for it while it is not back; 0 when it did not. */
function weerVanaf(prognose: Stationsprognose): Dag {
  const { stap } = prognose;
  if (isUitgesproken(prognose)) return 0;
  return Math.max(heropendOp(stap), isWeerBinnen(stap) ? 0 : terugOp(stap));
}

function uitersteAanlevering(
  strook: Strookdoel,
  positie: number,
  prognoses: readonly Stationsprognose[],
): Uiterste {
  const { route, einde, grens } = strook;
  const prognose = prognoses[positie];
  const stap = prognose?.stap;
  const besloten = isUitgesproken(prognose);
  const inCyclus = stap?.doorCyclus === true && !besloten ? stap.voorgangers[0] : undefined;
  if (inCyclus !== undefined && !isUitgesproken(prognoses[inCyclus])) {
    // A cycle has one deadline: the stuk comes in with the commissie, and is not handed in again for the raad.
    return uitersteAanlevering(strook, inCyclus, prognoses);
  }
  const ligtNog = stap !== undefined && !besloten && ligtErNog(stap);
  const vooraf = besloten
    ? GEPASSEERD
    : (zonderZoeken(grens, positie, prognoses, einde) ?? (ligtNog ? LIGT_ER : null));
  if (vooraf !== null || grens === null || prognose === undefined || stap === undefined) {
    return vooraf ?? GEEN_GRENS;
  }
  // As if those before decide on that very day: then only the closing days of what follows count.
  const vraag = { route, aanname: { besluiten: stap.voorgangers, aanlevering: positie }, einde, grens };
  const isBinnen = isIngekomen(prognose) || (prognose.toestand === 'aangehouden' && isHeringediend(stap));
  const ingekomen = isBinnen ? (stap.aanlevering?.dag ?? null) : null;
  const gebeurd = ingekomen === null ? null : teltVanaf(ingekomen, stap, prognoses);
  const opnieuw = isWeerBinnen(stap) ? 0 : terugOp(stap);
  return oordeel({ vraag, strook, prognoses, prognose, gebeurd, verwacht: prognose.gereed.laatst, opnieuw });
}

const GEPASSEERD: Uiterste = { kind: 'gepasseerd' };
const LIGT_ER: Uiterste = { kind: 'gepasseerd', ligtEr: true };
const GEEN_GRENS: Uiterste = {
  kind: 'onbekend',
  waarom: 'Zonder venster in het plan, of zonder ingangsdatum, is er geen uiterste dag.',
};

function zonderZoeken(
  grens: Dag | null,
  positie: number,
  prognoses: readonly Stationsprognose[],
  einde: number,
): Uiterste | null {
  if (prognoses.slice(positie + 1, einde + 1).some(isUitgesproken)) {
    return GEPASSEERD;
  }
  return grens === null ? GEEN_GRENS : null;
}

/** Before which day no meeting took this stuk: what came before it decided then, and a day to come is not in the past. */
function kanVanaf(
  prognose: Stationsprognose,
  { kind }: Uiterste,
  prognoses: readonly Stationsprognose[],
  { peildatum }: Routeplan,
): Dag {
  const besloten = prognose.stap.voorgangers.map((positie) => {
    const voor = prognoses[positie];
    return isUitgesproken(voor) ? (voor?.dag.laatst ?? 0) : 0;
  });
  return Math.max(weerVanaf(prognose), kind === 'haalbaar' ? peildatum : 0, ...besloten);
}

function laatsteVergadering({ stap: { lijst } }: Stationsprognose, dag: Dag, vanaf: Dag): Vergadering | null {
  const laatste = lijst.vergaderingen[eersteVanaf(lijst.dagen, dag + 1) - 1];
  return laatste === undefined || laatste.dag < vanaf ? null : laatste;
}
