import { type Dag, formatDagen } from '@routekaart/kalender';
import { type Moment, type Stationsprognose, formatMoment, isUitgesproken } from '@routekaart/route';
import { WAT_ALS } from '../../../teksten/wat-als.js';

/** How a difference is shown: by sign and word as well as by colour. */
export interface Verschilbeeld {
  readonly soort: 'verwacht' | 'besloten' | 'knelt' | 'onbekend' | 'gestopt';
  readonly woord: string;
  /** The same where there is less room: of a band only the end that counts. */
  readonly kort: string;
}

/** One date of today beside what it would be; `na` is `null` for who does not take part any more. */
export interface Verschil {
  readonly voor: Moment;
  readonly na: Moment | null;
}

export function verschilbeeldVan({ voor, na }: Verschil): Verschilbeeld {
  if (na === null) return beeld('gestopt', WAT_ALS.verschil.doetNietMee);
  if (isGelijk({ voor, na })) return beeld('verwacht', WAT_ALS.verschil.ongewijzigd);
  if (voor.laatst === null || na.laatst === null) return beeld('onbekend', WAT_ALS.verschil.onbekend);
  const einden = verschuivingen(voor, na);
  if (na.laatst === voor.laatst) return beeld('verwacht', ...einden);
  return beeld(na.laatst < voor.laatst ? 'besloten' : 'knelt', ...einden);
}

function beeld(soort: Verschilbeeld['soort'], ...woorden: readonly string[]): Verschilbeeld {
  return { soort, woord: woorden.join(', '), kort: woorden[0] ?? '' };
}

/**
 * How much earlier or later a date becomes: a day, or a band that moves as a whole, by that many days; otherwise of
 * each end that moves, the last one first. Empty when nobody can say it of either.
 */
export function verschuivingen(voor: Moment, na: Moment): readonly string[] {
  const [vroegst, laatst] = [dagenTussen(voor.vroegst, na.vroegst), dagenTussen(voor.laatst, na.laatst)];
  const teken = tekenVan(laatst ?? 0);
  if (laatst !== null && laatst !== 0 && laatst === vroegst) return [`${teken} ${zinVan(laatst)}`];
  const [eerste, ...rest] = [
    ...(laatst === null || laatst === 0 ? [] : [WAT_ALS.verschil.opZijnLaatst(zinVan(laatst))]),
    ...(vroegst === null || vroegst === 0 ? [] : [WAT_ALS.verschil.opZijnVroegst(zinVan(vroegst))]),
  ];
  return eerste === undefined ? [] : [`${teken} ${eerste}`, ...rest];
}

function dagenTussen(van: Dag | null, tot: Dag | null): number | null {
  return van === null || tot === null ? null : tot - van;
}

/** The sign goes by the last day: that one decides about the others. */
function tekenVan(dagen: number): string {
  if (dagen === 0) return WAT_ALS.verschil.tekens.gelijk;
  return dagen < 0 ? WAT_ALS.verschil.tekens.eerder : WAT_ALS.verschil.tekens.later;
}

function zinVan(dagen: number): string {
  return dagen < 0
    ? WAT_ALS.verschil.eerder(formatDagen(-dagen))
    : WAT_ALS.verschil.later(formatDagen(dagen));
}

export function isGelijk({ voor, na }: Verschil): boolean {
  return na !== null && formatMoment(voor) === formatMoment(na);
}

/** Whether the last possible day of a body lies after its window. */
export function isNaVenster(prognose: Stationsprognose): boolean {
  const { dag, stap } = prognose;
  const { venster } = stap.behandeling;
  return !isUitgesproken(prognose) && venster !== null && dag.laatst !== null && dag.laatst > venster.tot;
}
