import type { Dag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { eenmaalPer } from '../eenmaal.js';
import { voorspelEen } from '../prognose.js';
import type { Stationsprognose } from '../stationsprognose.js';
import { eigenDagen, opEenDag } from './eigen-dagen.js';
import { gelezenDoor, samenMogelijk } from './samen-mogelijk.js';

type Dagen = readonly Dag[];
type Voorspeld = Pick<Berekening, 'plan' | 'prognoses'>;

/**
 * The days on which a step may decide, the first one first, as far as they are a set: of each possible day of who comes
 * before it the forecast gives a day, and these are all of them. `null` where every day between the first and the last may be
 * the one (a week or a month in the plan), or when either is unknown. Of several predecessors those days count that can
 * fall together. Where too many choices meet for that, each is taken by itself: that may give a day too many, never one
 * too few.
 */
export function mogelijkeDagen(prognose: Stationsprognose, berekening: Voorspeld): Dagen | null {
  const bekend = gevonden(berekening);
  let dagen = bekend.get(prognose);
  if (dagen === undefined) {
    dagen = zoekDagen(prognose, berekening);
    bekend.set(prognose, dagen);
  }
  return dagen;
}

const gevonden = eenmaalPer((_: Voorspeld) => new Map<Stationsprognose, Dagen | null>());

function zoekDagen(prognose: Stationsprognose, berekening: Voorspeld): Dagen | null {
  const { vroegst, laatst } = prognose.dag;
  if (vroegst === null || laatst === null) return null;
  if (vroegst === laatst) return [vroegst];
  const dagen = new Set<Dag>();
  for (const een of gevallenVan(prognose, berekening) ?? []) {
    const eigen = eigenDagen(een, berekening.plan);
    if (eigen === null) return null;
    eigen.forEach((dag) => dagen.add(dag));
  }
  return dagen.size === 0 ? null : [...dagen].sort((a, b) => a - b);
}

/** A predecessor on one of the days that are possible for it. */
interface Keuze {
  readonly positie: number;
  readonly voorganger: Stationsprognose;
  readonly dag: Dag;
}

/**
 * The forecast of a step for the days of its predecessors, as they can fall together. Where that is too much: with the
 * first day of each, and then with one of them a day further at a time, up to the last of all. Itself where each is
 * certain; `null` where their days are no set.
 */
function gevallenVan(prognose: Stationsprognose, berekening: Voorspeld): readonly Stationsprognose[] | null {
  const { stap } = prognose;
  const eerdere: Stationsprognose[] = [];
  const keuzes: Keuze[] = [];
  for (const positie of gelezenDoor(stap)) {
    const voorganger = berekening.prognoses[positie];
    if (voorganger === undefined) continue;
    const { vroegst, laatst } = voorganger.dag;
    eerdere[positie] = voorganger;
    if (vroegst !== null && vroegst === laatst) continue;
    const dagen = stap.voorgangers.includes(positie) ? mogelijkeDagen(voorganger, berekening) : null;
    if (dagen === null) return null;
    for (const dag of dagen.toReversed()) {
      eerdere[positie] = opEenDag(voorganger, dag);
      keuzes.push({ positie, voorganger, dag });
    }
  }
  if (keuzes.length === 0) return [prognose];
  const open = [...new Set(keuzes.map(({ positie }) => positie))];
  const gevallen = open.length === 1 ? null : samenMogelijk(open, berekening);
  if (gevallen !== null) return gevallen.map((geval) => voorspelEen(stap, geval, berekening.plan));
  return keuzes
    .sort((a, b) => a.dag - b.dag)
    .map(({ positie, voorganger, dag }) => {
      eerdere[positie] = opEenDag(voorganger, dag);
      return voorspelEen(stap, eerdere, berekening.plan);
    });
}
