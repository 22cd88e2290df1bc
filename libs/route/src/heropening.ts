import { type Dag, formatDag } from '@routekaart/kalender';
import {
  type Aanhouding,
  type Aanlevering,
  type Besluit,
  type Uitkomst,
  laatOpen,
  plaatsVan,
} from '@routekaart/traject';
import type { Routeplan, Stap } from './routeplan.js';
import type { Stationsprognose } from './stationsprognose.js';

/** How a stuk comes back after an outcome without a decision. */
type Terugkeer =
  /** It lies there still: the next meeting. */
  | 'ligt-er'
  /** It comes back once it is handed in again, in time for the meeting. */
  | 'opnieuw-aanleveren'
  /** Nobody knows when, until it is handed in again. */
  | 'onbepaald';

/** The outcome on the present version of the stuk; one on an older version does not count (invariant 2). */
export function geldigBesluit({ besluit, stukversie }: Stap): Besluit | null {
  return besluit !== null && besluit.stukversie === stukversie ? besluit : null;
}

function terugkeerNa(besluit: Besluit): Terugkeer {
  switch (besluit.uitkomst) {
    case 'aangehouden':
      return besluit.aanhouding == null ? 'ligt-er' : NA_AANHOUDING[besluit.aanhouding.soort];
    case 'teruggenomen':
    case 'terugverwezen':
      return 'opnieuw-aanleveren';
    case 'ingetrokken':
      return 'onbepaald';
    case 'van-de-agenda':
    case 'ingestemd':
    case 'ingestemd-met-aanpassingen':
    case 'toestemming-verleend':
    case 'niet-ingestemd':
    case 'toestemming-onthouden':
    case 'ter-kennis-genomen':
      return 'ligt-er';
  }
}

const NA_AANHOUDING: Readonly<Record<Aanhouding['soort'], Terugkeer>> = {
  'volgende-vergadering': 'ligt-er',
  'tot-herindiening': 'opnieuw-aanleveren',
  onbepaald: 'onbepaald',
};

/** Whether the body treated the stuk and put it off. Taking it off the agenda is administration, no treatment. */
export function isUitgesteld(stap: Stap): boolean {
  const besluit = geldigBesluit(stap);
  return besluit !== null && besluit.uitkomst !== 'van-de-agenda';
}

/** Whether what was handed in before the last outcome no longer lies here. */
export function vraagtAanlevering(stap: Stap): boolean {
  const besluit = geldigBesluit(stap);
  return besluit === null ? stap.terugverwezen != null : terugkeerNa(besluit) !== 'ligt-er';
}

/**
 * Whether the body treated the stuk, or took it off its agenda, and still has it: it comes back at the next meeting, and
 * nothing need be handed in for that.
 */
export function ligtErNog(stap: Stap): boolean {
  const besluit = geldigBesluit(stap);
  return besluit !== null && laatOpen(besluit.uitkomst) && terugkeerNa(besluit) === 'ligt-er';
}

/**
 * The first day on which the body can decide on it again: the day after it put the stuk off, or a later body sent it back;
 * 0 when neither happened.
 */
export function heropendOp(stap: Stap): Dag {
  const besluit = geldigBesluit(stap) ?? stap.terugverwezen;
  return besluit == null ? 0 : besluit.dag + 1;
}

/** The first day from the peildatum on which the body can decide, be the stuk there or not. */
export function besluitVanaf(stap: Stap, { peildatum }: Pick<Routeplan, 'peildatum'>): Dag {
  return Math.max(peildatum, heropendOp(stap));
}

/** The first day on which the stuk can be handed in again: the day that was promised, else the day itself of the outcome. */
export function terugOp(stap: Stap): Dag {
  const besluit = geldigBesluit(stap) ?? stap.terugverwezen;
  const belofte = geldigBesluit(stap)?.aanhouding;
  const herindiening = belofte?.soort === 'tot-herindiening' ? belofte.herindiening : null;
  return Math.max(besluit?.dag ?? 0, herindiening ?? 0);
}

/** Whether a stuk that was put off or sent back here was handed in again since: on that day itself, if recorded after it. */
export function isHeringediend(stap: Stap): boolean {
  const heropend = heropendOp(stap);
  const { aanlevering } = stap;
  const opDieDag = aanlevering !== null && aanlevering.dag === heropend - 1;
  return opDieDag ? isNaUitstel(aanlevering, stap) : (aanlevering?.dag ?? 0) >= heropend;
}

function isNaUitstel({ herkomst }: Aanlevering, stap: Stap): boolean {
  const besluit = geldigBesluit(stap) ?? stap.terugverwezen;
  return besluit == null || herkomst.volgnummer > plaatsVan(besluit);
}

/** Whether a stuk that was put off or sent back here came in again since, or was put on a later agenda. */
export function isWeerBinnen(stap: Stap): boolean {
  return stap.komtTerug === true || staatOpLatereAgenda(stap) || isHeringediend(stap);
}

/** On the agenda of a meeting after it was put off; one that does not go on is as if nobody had put it there (0036). */
function staatOpLatereAgenda(stap: Stap): boolean {
  const op = stap.agendering?.vergadering;
  return stap.agendabel.some(({ id, dag }) => id === op && dag >= heropendOp(stap));
}

/** Whether nobody can say when the stuk comes back: put off without end, and neither handed in nor on an agenda since. */
export function wachtOnbepaald(stap: Stap): boolean {
  const besluit = geldigBesluit(stap);
  return besluit !== null && terugkeerNa(besluit) === 'onbepaald' && !isWeerBinnen(stap);
}

/** Whether nobody can say when the body decides, though it may be known before when it does not: put off without end, or refused. */
export function isZonderEinde({ toestand, stap }: Pick<Stationsprognose, 'toestand' | 'stap'>): boolean {
  return toestand === 'afgewezen' || wachtOnbepaald(stap);
}

/**
 * The steps after a body sent the stuk back to its college (terugverwezen): everybody before it in the same gemeente
 * must decide again, unless they did so since. What they decided stays a fact; it only no longer counts.
 */
export function metTerugverwijzing(stappen: readonly Stap[]): readonly Stap[] {
  const terug = new Map<number, Besluit>();
  for (const stap of stappen) {
    const besluit = geldigBesluit(stap);
    if (besluit?.uitkomst === 'terugverwezen') {
      for (const positie of eerderInStrook(stap, stappen)) {
        const ander = terug.get(positie);
        terug.set(positie, ander === undefined || isNa(besluit, ander) ? besluit : ander);
      }
    }
  }
  return terug.size === 0
    ? stappen
    : stappen.map((stap, positie) => teruggezet(stap, terug.get(positie) ?? null));
}

function teruggezet(stap: Stap, terugverwezen: Besluit | null): Stap {
  if (terugverwezen === null || (stap.besluit !== null && isNa(stap.besluit, terugverwezen))) {
    return stap;
  }
  const naTerugverwijzing = <T extends Pick<Besluit, 'herkomst'>>(feit: T | null): T | null =>
    feit !== null && feit.herkomst.volgnummer > plaatsVan(terugverwezen) ? feit : null;
  return {
    ...stap,
    besluit: null,
    aanlevering: naTerugverwijzing(stap.aanlevering),
    agendering: naTerugverwijzing(stap.agendering),
    terugverwezen,
  };
}

/** The positions of the steps before this one in the same gemeente; none for a regional body. */
export function eerderInStrook(
  { voorgangers, behandeling }: Stap,
  stappen: readonly Stap[],
): readonly number[] {
  return voorgangers.flatMap((positie) => {
    const eerder = stappen[positie];
    return eerder === undefined || behandeling.gemeente === null || eerder.behandeling.gemeente === null
      ? []
      : [positie, ...eerderInStrook(eerder, stappen)];
  });
}

/** Whether one besluit came after another: on a later day, or on the same one and recorded after it. */
export function isLater(besluit: Besluit, ander: Besluit): boolean {
  return besluit.dag > ander.dag || (besluit.dag === ander.dag && isNa(besluit, ander));
}

function isNa(besluit: Besluit, ander: Besluit): boolean {
  return plaatsVan(besluit) > plaatsVan(ander);
}

/** The first day on which a body can decide, where nobody knows on which it does, and whether it is known to meet then. */
export interface Weerdag {
  readonly vroegst?: Dag;
  readonly vergadert?: boolean;
}

/** That day of a forecast without an end; empty where it is unknown. */
export function weerdagVan({ dag: { vroegst }, stap }: Pick<Stationsprognose, 'dag' | 'stap'>): Weerdag {
  return vroegst === null ? {} : { vroegst, vergadert: stap.ruimste.dagen.includes(vroegst) };
}

/** How the stuk comes back, and at the earliest when, as the end of a sentence that began with the outcome. */
export function vervolgzin(uitkomst: Uitkomst, aanhouding: Aanhouding | null, weer?: Weerdag): string {
  const zin =
    uitkomst === 'aangehouden' && aanhouding !== null
      ? aanhoudzin(aanhouding)
      : (VERVOLG[uitkomst] ?? 'het stuk komt terug op een volgende vergadering.');
  return metVroegst(zin, weer);
}

/** That a body put the stuk off, or that it went away there, on which day, and how it comes back. */
export function uitstelzin(gremium: string, { dag, uitkomst, aanhouding }: Besluit, weer?: Weerdag): string {
  return `Bij ${gremium} is het stuk op ${formatDag(dag)} ${uitkomst.replaceAll('-', ' ')}: ${vervolgzin(uitkomst, aanhouding ?? null, weer)}`;
}

/** How it goes on after a refusal, and at the earliest when, as the end of a sentence. */
export function naNeezin(weer?: Weerdag): string {
  return metVroegst('hier gaat het stuk niet verder tot een nieuw besluit.', weer);
}

function metVroegst(zin: string, { vroegst, vergadert }: Weerdag = {}): string {
  const wanneer = vergadert === true ? 'in de vergadering van' : 'op';
  return vroegst === undefined
    ? zin
    : `${zin.slice(0, -1)}; op zijn vroegst ${wanneer} ${formatDag(vroegst)}.`;
}

const VERVOLG: Readonly<Partial<Record<Uitkomst, string>>> = {
  terugverwezen: 'het college moet opnieuw besluiten voordat het stuk terugkomt.',
  teruggenomen: 'het stuk moet opnieuw worden aangeleverd.',
  ingetrokken: 'wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd.',
};

function aanhoudzin({ soort, herindiening }: Aanhouding): string {
  switch (soort) {
    case 'volgende-vergadering':
      return 'het stuk komt terug op een volgende vergadering.';
    case 'tot-herindiening':
      return herindiening === null
        ? 'het stuk komt terug zodra het opnieuw is aangeleverd.'
        : `het stuk wordt vanaf ${formatDag(herindiening)} opnieuw aangeleverd.`;
    case 'onbepaald':
      return 'wanneer het terugkomt, is onbekend totdat het opnieuw wordt aangeleverd.';
  }
}
