import { type Dag, formatDagen } from '@routekaart/kalender';
import { type Moment, type Stationsprognose, formatMoment, isUitgesproken } from '@routekaart/route';
import { WAT_ALS } from '../../../teksten/wat-als.js';

/** How a difference is shown: by sign and word as well as by colour. */
export interface Verschilbeeld {
  readonly soort: 'verwacht' | 'besloten' | 'knelt' | 'onbekend' | 'gestopt';
  readonly woord: string;
}

/** One date of today beside what it would be; `na` is `null` for who does not take part any more. */
export interface Verschil {
  readonly voor: Moment;
  readonly na: Moment | null;
}

export function verschilbeeldVan({ voor, na }: Verschil): Verschilbeeld {
  if (na === null) return { soort: 'gestopt', woord: WAT_ALS.verschil.doetNietMee };
  if (isGelijk({ voor, na })) return { soort: 'verwacht', woord: WAT_ALS.verschil.ongewijzigd };
  if (voor.laatst === null || na.laatst === null) {
    return { soort: 'onbekend', woord: WAT_ALS.verschil.onbekend };
  }
  const woord = verschuivingVan(voor, na);
  if (na.laatst === voor.laatst) return { soort: 'verwacht', woord };
  return { soort: na.laatst < voor.laatst ? 'besloten' : 'knelt', woord };
}

/**
 * How much earlier or later a date becomes: a day, or a band that moves as a whole, by that many days; otherwise of
 * each end that moves, the last one first. Empty when nobody can say it of either.
 */
export function verschuivingVan(voor: Moment, na: Moment): string {
  const [vroegst, laatst] = [dagenTussen(voor.vroegst, na.vroegst), dagenTussen(voor.laatst, na.laatst)];
  if (laatst !== null && laatst !== 0 && laatst === vroegst) return `${tekenVan(laatst)} ${zinVan(laatst)}`;
  const einden = [
    ...(laatst === null || laatst === 0 ? [] : [WAT_ALS.verschil.opZijnLaatst(zinVan(laatst))]),
    ...(vroegst === null || vroegst === 0 ? [] : [WAT_ALS.verschil.opZijnVroegst(zinVan(vroegst))]),
  ];
  return einden.length === 0 ? '' : `${tekenVan(laatst ?? 0)} ${einden.join(', ')}`;
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
