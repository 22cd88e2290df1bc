import { type Dag, formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Schakel, ketenVan, verklaarKeten } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { type Strookdoel, uitersteBesluit } from '../terugrekenen/reken-terug.js';
import { TERUGBLIK, type Uiterste } from '../terugrekenen/uiterste.js';
import { verklaarUiterste } from '../terugrekenen/zin.js';
import { datumId, knoop } from './delen.js';
import type { Deel } from './graaf.js';
import { type Veronderstelling, verklaarHypothese } from './hypothese.js';
import { deelVanKeten, samen } from './samenstelling.js';

/** The last day of one station in one strook, with what it rests on. */
export interface Uitersteuitleg {
  readonly id: string;
  readonly gemeente: string;
  readonly uiterste: Uiterste;
  readonly deel: Deel;
  readonly zinnen: readonly string[];
}

/** One station of a strook: the forecasts of all of the strook, and its position among them. */
export interface Strookstation {
  readonly gemeente: string;
  readonly strook: Strookdoel;
  readonly positie: number;
  readonly prognose: Stationsprognose;
  readonly prognoses: readonly Stationsprognose[];
}

/**
 * Why a station may decide until this day: the limit of the strook, the chain with which it just makes that limit, and
 * the chain of one day later, with which it does not.
 */
export function verklaarUitersteDag(
  station: Strookstation,
  grensVoor: (van: string) => Deel,
  stand: Stand,
): Uitersteuitleg {
  const { gemeente, strook, positie, prognose, prognoses } = station;
  const { gremium, behandeling } = prognose.stap;
  const uiterste = uitersteBesluit(strook, positie, prognoses);
  const id = `uiterste-dag:${gemeente}:${behandeling.id}`;
  const zin = `${gremium.naam}: ${verklaarUiterste(uiterste)}`;
  const bron = { kind: 'behandeling', id: behandeling.id } as const;
  const zelf = knoop(id, 'uiterste-dag', zin, bron, 'dag' in uiterste ? uiterste.dag : null);
  const grens = grensVoor(id);
  const gebeurd = watGebeurde(uiterste, station);
  const hypothesen = veronderstellingen(uiterste, strook.grens, gremium.naam).flatMap(
    (een) => verklaarHypothese(een, strook, positie, stand) ?? [],
  );
  const rust = [
    ...gebeurd.map((schakel) => datumId(schakel.prognose)),
    ...hypothesen.map(({ einde }) => einde),
  ];
  return {
    id,
    gemeente,
    uiterste,
    deel: samen([
      { knopen: [zelf], kanten: [] },
      grens,
      { knopen: [], kanten: rust.map((omdat) => ({ van: id, omdat })) },
      deelVanKeten(gebeurd, stand),
      ...hypothesen.map(({ deel }) => deel),
    ]),
    zinnen: [
      zin,
      ...grens.knopen.slice(0, 1).map(({ tekst }) => tekst),
      ...verklaarKeten(gebeurd),
      ...hypothesen.map((hypothese) => hypothese.zin),
    ],
  };
}

/** The decision against which the last day is held, or the later one that makes it of no use. */
function watGebeurde(
  { kind }: Uiterste,
  { strook: { route }, positie, prognoses }: Strookstation,
): readonly Schakel[] {
  const gebeurd =
    kind === 'gepasseerd'
      ? prognoses.slice(positie + 1).find(isUitgesproken)
      : prognoses.slice(positie, positie + 1).find(isUitgesproken);
  return gebeurd === undefined ? [] : ketenVan(gebeurd, { plan: route, prognoses });
}

/** The last day and one later, or, where no day would do, as early as is looked. */
function veronderstellingen(
  uiterste: Uiterste,
  grens: Dag | null,
  naam: string,
): readonly Veronderstelling[] {
  if ('dag' in uiterste) {
    const { dag } = uiterste;
    return [
      { naam: 'dan', dag, tekst: `Stel dat ${naam} besluit op ${formatDag(dag)}.` },
      {
        naam: 'later',
        dag: dag + 1,
        tekst: `Stel dat ${naam} besluit op ${formatDag(dag + 1)}, een dag later.`,
      },
    ];
  }
  // In a window without meetings there is nothing to suppose.
  const isVergeefs = uiterste.kind === 'gepasseerd' || (uiterste.kind === 'nooit' && uiterste.einde === null);
  return grens === null || isVergeefs
    ? []
    : [{ naam: 'dan', dag: grens - TERUGBLIK, tekst: `Hoe vroeg ${naam} ook besluit.`, hoeVroegOok: true }];
}
