import { type Dag, formatDag } from '@routekaart/kalender';
import {
  type Aanhouding,
  type Besluitverslag,
  type Besluitvorm,
  type Uitkomst,
  laatOpen,
} from '@routekaart/traject';
import { magKennisnemen } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Stap } from '../routeplan.js';
import { magBeginnen, nogNodig } from '../samenloop/samenkomst.js';
import { toetsBesluitinhoud } from './besluitinhoud.js';
import { toetsBesluitvraag } from './besluitvraag.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/** A Besluit as somebody wants to record it. */
export interface BesluitVoorstel {
  readonly dag: Dag;
  readonly uitkomst: Uitkomst;
  readonly vorm: Besluitvorm | null;
  readonly stukversie: number;
  readonly toelichting: string | null;
  readonly aanpassingen: readonly string[];
  readonly aanhouding?: Aanhouding | null;
  readonly verslag?: Besluitverslag | null;
}

/**
 * Whether this Besluit may be recorded for this step: predecessors first, on the same stukversie
 * (invariants 1 and 2), on a day on which the body met, not in the future and not twice.
 */
export function toetsBesluit(
  voorstel: BesluitVoorstel,
  prognose: Stationsprognose,
  berekening: Berekening,
): Toets {
  const { stap } = prognose;
  return eersteWeigering([
    () => nogOpen(stap),
    () => inhoud(voorstel, stap, berekening),
    () => dagVan(voorstel, stap, berekening),
    () => naHeropening(voorstel, stap),
    () => naVoorgangers(voorstel, stap, berekening.prognoses),
  ]);
}

function nogOpen({ besluit, stukversie }: Stap): Toets {
  const klaar = besluit !== null && besluit.stukversie === stukversie && !laatOpen(besluit.uitkomst);
  return klaar
    ? regelGeschonden(
        'BESLUIT-01',
        'behandeling',
        `Hier is al besloten op ${formatDag(besluit.dag)}. Gebruik een correctie om dat besluit te vervangen.`,
      )
    : null;
}

/** Whether what was decided fits the stuk, what is asked, and itself. */
export function inhoud(voorstel: BesluitVoorstel, stap: Stap, { plan, stand }: Berekening): Toets {
  if (voorstel.stukversie > stap.stukversie) {
    return nietGevonden('stukversie', `Versie ${String(voorstel.stukversie)} van dit stuk bestaat niet.`);
  }
  if (voorstel.stukversie < stap.stukversie) {
    return regelGeschonden(
      'BESLUIT-04',
      'stukversie',
      `Allen besluiten over dezelfde versie: dat is nu versie ${String(stap.stukversie)}.`,
    );
  }
  const metAanpassingen = voorstel.uitkomst === 'ingestemd-met-aanpassingen';
  if (metAanpassingen && voorstel.aanpassingen.length === 0) {
    return regelGeschonden(
      'BESLUIT-03',
      'aanpassingen',
      'Noem bij “ingestemd met aanpassingen” ten minste één aanpassing.',
    );
  }
  if (!metAanpassingen && voorstel.aanpassingen.length > 0) {
    return regelGeschonden(
      'BESLUIT-03',
      'uitkomst',
      'Aanpassingen horen bij de uitkomst “ingestemd met aanpassingen”.',
    );
  }
  return toetsBesluitvraag(voorstel.uitkomst, stap, stand) ?? toetsBesluitinhoud(voorstel, stap, plan);
}

/** Whether the body met on that day, and it is no later than today. */
export function dagVan({ dag, vorm }: BesluitVoorstel, stap: Stap, { peildatum }: Berekening): Toets {
  if (dag > peildatum) {
    return regelGeschonden(
      'ROUTE-04',
      'dag',
      `${formatDag(dag)} ligt in de toekomst; vandaag is ${formatDag(peildatum)}.`,
    );
  }
  // An act that takes days, such as signing, needs no meeting; nor does a written round.
  if (stap.station.duurDagen !== null || vorm === 'schriftelijk') {
    return null;
  }
  const vergadert = stap.vergaderingen.some(
    (vergadering) =>
      vergadering.dag === dag && vergadering.staat !== 'vervallen' && vergadering.besluitvormend,
  );
  return vergadert
    ? null
    : regelGeschonden(
        'BESLUIT-02',
        'dag',
        `Op ${formatDag(dag)} heeft ${stap.gremium.naam} geen vergadering waarin wordt besloten. Voeg eerst de vergadering toe, of kies een andere dag.`,
      );
}

/** A stuk that was held over or sent back comes back on a later day; another outcome of the same day is a correction. */
export function naHeropening({ dag }: BesluitVoorstel, stap: Stap): Toets {
  const { besluit, stukversie, gremium, terugverwezen } = stap;
  if (terugverwezen != null && dag <= terugverwezen.dag) {
    return regelGeschonden(
      'BESLUIT-06',
      'dag',
      `Het stuk is op ${formatDag(terugverwezen.dag)} terugverwezen: een nieuw besluit valt daarna.`,
    );
  }
  return besluit !== null && besluit.stukversie === stukversie && dag <= besluit.dag
    ? regelGeschonden(
        'BESLUIT-06',
        'dag',
        `${gremium.naam} behandelde het stuk al op ${formatDag(besluit.dag)}: een nieuw besluit valt daarna.`,
      )
    : null;
}

/** Whether all that must have decided first did so, on that day at the latest. */
export function naVoorgangers(
  { dag }: BesluitVoorstel,
  stap: Stap,
  prognoses: readonly Stationsprognose[],
): Toets {
  const opTijd = (positie: number): boolean =>
    isVoorbij(prognoses[positie]) && !isNa(prognoses[positie], dag);
  const [eerst] = nogNodig(stap, opTijd).flatMap((positie) => prognoses[positie] ?? []);
  if (eerst !== undefined) {
    const { naam } = eerst.stap.gremium;
    const eerder = eerst.dag.laatst ?? dag;
    return isVoorbij(eerst)
      ? regelGeschonden('ROUTE-02', 'dag', `${eindzin(eerst, eerder)}: dat is later dan ${formatDag(dag)}.`)
      : regelGeschonden(
          'ROUTE-01',
          'behandeling',
          `${stap.gremium.naam} kan pas besluiten na ${magKennisnemen(eerst.stap) ? 'het advies' : 'een positief besluit'} van ${naam}; dat is er nog niet.`,
        );
  }
  return magBeginnen(stap, opTijd)
    ? null
    : regelGeschonden(
        'ROUTE-05',
        'behandeling',
        `${stap.gremium.naam} kan nog niet besluiten: er doen niet genoeg gemeenten mee.`,
      );
}

/** How a predecessor let the route go on: a term that ran out is no besluit of that body. */
function eindzin({ grond, stap: { gremium } }: Stationsprognose, dag: Dag): string {
  return grond === 'termijn-verstreken'
    ? `De termijn van ${gremium.naam} eindigde op ${formatDag(dag)}`
    : `${gremium.naam} besloot op ${formatDag(dag)}`;
}

function isNa(voorganger: Stationsprognose | undefined, dag: Dag): boolean {
  return (voorganger?.dag.laatst ?? dag) > dag;
}
