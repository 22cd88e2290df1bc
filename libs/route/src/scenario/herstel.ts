import type { Periode } from '@routekaart/kalender';
import type { Moment } from '../moment.js';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { kandidatenVoor } from './kandidaten.js';
import { watAls } from './wat-als.js';
import { type Herstelplan, isBinnen, zoekHerstel } from './zoek-herstel.js';

/** What can bring a strook back: `niet-nodig` when it lands inside its window, or has decided. */
export interface Herstel {
  readonly antwoord: 'niet-nodig' | 'geen-venster' | 'gevonden' | 'geen';
  readonly voor: Moment;
  readonly plannen: readonly Herstelplan[];
  /** How many sets the engine has judged. */
  readonly geprobeerd: number;
  /** False when the search stopped before all sets of at most three maatregelen were judged. */
  readonly volledig: boolean;
}

/** Keeps the answer within a second on the largest calendars. */
const HOOGSTENS_GEPROBEERD = 1000;

/**
 * The smallest sets of at most three maatregelen with which this gemeente still decides inside its window, cheapest
 * first; `null` when the gemeente has no such strook. See {@link zoekHerstel}.
 */
export function herstel(
  berekening: Berekening,
  mijlpaal: number,
  gemeente: string,
  hoogstens = HOOGSTENS_GEPROBEERD,
): Herstel | null {
  const weg = wegNaar(berekening, mijlpaal, gemeente);
  const einde = weg.at(-1);
  if (einde === undefined) {
    return null;
  }
  const venster = einde.stap.behandeling.venster;
  const voor = einde.dag;
  if (venster === null || einde.toestand === 'besloten' || isBinnen(voor, venster)) {
    const antwoord = venster === null ? 'geen-venster' : 'niet-nodig';
    return { antwoord, voor, plannen: [], geprobeerd: 0, volledig: true };
  }
  const deel = bereken(alleen(weg, berekening));
  const vraag = {
    venster,
    kandidatenIn: (stand: Berekening) => kandidatenVoor(wegNaar(stand, mijlpaal, gemeente), venster, stand),
  };
  const gezocht = zoekHerstel(deel, vraag, hoogstens);
  // What concerns other gemeenten too may be refused because of one of them: the part does not know that.
  const plannen = gezocht.plannen.filter((plan) => werktOpGeheel(plan, einde, venster, berekening));
  return { antwoord: plannen.length > 0 ? 'gevonden' : 'geen', voor, ...gezocht, plannen };
}

/** Whether this set, applied to the whole traject, brings the last step into its window. */
function werktOpGeheel(
  { kandidaten }: Herstelplan,
  { stap }: Stationsprognose,
  venster: Periode,
  berekening: Berekening,
): boolean {
  const maatregelen = kandidaten.map(({ maatregel }) => maatregel);
  const { na, geweigerd } = watAls(berekening, maatregelen);
  const einde = na.prognoses.find((een) => een.stap.behandeling.id === stap.behandeling.id);
  return geweigerd.length === 0 && einde !== undefined && isBinnen(einde.dag, venster);
}

/** All steps that must come before the last one of this strook, in order, itself last. */
function wegNaar({ prognoses }: Berekening, mijlpaal: number, gemeente: string): readonly Stationsprognose[] {
  const einde = prognoses.findLastIndex(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && stap.behandeling.gemeente === gemeente,
  );
  const nodig = new Set(einde === -1 ? [] : [einde]);
  for (const plaats of nodig) {
    prognoses[plaats]?.stap.voorgangers.forEach((eerder) => nodig.add(eerder));
  }
  return [...nodig].sort((a, b) => a - b).flatMap((plaats) => prognoses[plaats] ?? []);
}

/** The Stand with nothing but these steps: the search asks the engine no more than it needs. */
function alleen(weg: readonly Stationsprognose[], { stand }: Berekening): Berekening['stand'] {
  const gremia = new Set(weg.map(({ stap }) => stap.gremium.code));
  const behandelingen = weg.map(({ stap }) => stap.behandeling);
  const nummers = new Set(behandelingen.map(({ mijlpaal }) => mijlpaal));
  return {
    ...stand,
    behandelingen,
    mijlpalen: stand.mijlpalen.filter(({ nummer }) => nummers.has(nummer)),
    vergaderingen: stand.vergaderingen.filter(({ gremium }) => gremia.has(gremium)),
  };
}
