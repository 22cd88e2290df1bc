import { type Dag, formatDag, isGesloten, periodenOp } from '@routekaart/kalender';
import { type Cyclus, type Gremium, type Vergadering, cyclusNa } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { toetsCyclusgenoten, toetsDagInCyclus } from './cyclus.js';
import { toetsCyclusaanlevering } from './cyclusaanlevering.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

export const VERGADERHANDELINGEN = ['toevoegen', 'bevestigen', 'verplaatsen', 'vervallen'] as const;
export type Vergaderhandeling = (typeof VERGADERHANDELINGEN)[number];

/** What somebody wants to do with a meeting of a body. */
export interface VergaderVoorstel {
  readonly handeling: Vergaderhandeling;
  /** The meeting that is confirmed, moves or falls out, `null` for a new one. */
  readonly vergadering: Vergadering | null;
  /** The (new) day, `null` when the meeting keeps its day or falls out. */
  readonly dag: Dag | null;
  readonly aanleverdag: Dag | null;
  readonly reden: string | null;
  /** The raadscyclus to which it then belongs, `null` for none; left out when that stays as it is. */
  readonly cyclus?: Cyclus | null;
  /** True for a written round, without a meeting; left out for a meeting. */
  readonly schriftelijk?: boolean;
}

/** Whether the calendar of this body may change so. */
export function toetsVergadering(
  voorstel: VergaderVoorstel,
  gremium: Gremium,
  berekening: Berekening,
): Toets {
  return eersteWeigering([
    () => toetsEigenKalender(voorstel, gremium, berekening),
    () => blijftInCyclus(voorstel),
    () => metCyclusgenoten(voorstel, berekening),
    () => opTijdInCyclus(voorstel, berekening),
  ]);
}

/** The same as far as the calendar of this body alone can tell: nothing about the raadscyclus (AGENDA-01 to 08). */
export function toetsEigenKalender(
  voorstel: VergaderVoorstel,
  gremium: Gremium,
  berekening: Berekening,
): Toets {
  const { vergadering } = voorstel;
  return eersteWeigering([
    () => (vergadering === null ? null : nogTeWijzigen(vergadering, berekening)),
    () => (vergadering === null ? null : nogTeBevestigen(voorstel, vergadering)),
    () => redenGenoemd(voorstel),
    () => opPapier(voorstel, gremium),
    () =>
      voorstel.dag === null ? zonderDag(voorstel) : dagPast(voorstel.dag, voorstel, gremium, berekening),
  ]);
}

/** A raad is not before the commissie of its own raadscyclus: first it gets another cycle. */
function blijftInCyclus({
  handeling,
  vergadering,
  dag,
  cyclus = vergadering?.cyclus,
}: VergaderVoorstel): Toets {
  return handeling !== 'verplaatsen' || vergadering === null || dag === null || cyclus == null
    ? null
    : toetsDagInCyclus(cyclus, vergadering.dag, dag);
}

/** What comes in for a meeting came in for its whole cycle. */
function opTijdInCyclus(
  { handeling, vergadering, dag, aanleverdag, cyclus = vergadering?.cyclus }: VergaderVoorstel,
  { stand }: Berekening,
): Toets {
  const blijft = handeling === 'vervallen' || (handeling === 'bevestigen' && aanleverdag === null);
  if (vergadering === null || cyclus == null || blijft) return null;
  const opDag = dag ?? vergadering.dag;
  const plek = { ...vergadering, dag: opDag, aanleverdag, cyclus: cyclusNa(cyclus, vergadering.dag, opDag) };
  return toetsCyclusaanlevering(plek, stand, () => 'aanleverdag');
}

/** Those that name its day follow it, as long as that leaves them in order. */
function metCyclusgenoten({ handeling, vergadering, dag }: VergaderVoorstel, { stand }: Berekening): Toets {
  return handeling !== 'verplaatsen' || vergadering === null || dag === null
    ? null
    : toetsCyclusgenoten(vergadering, dag, stand);
}

function nogTeWijzigen({ id, gremium, dag, staat }: Vergadering, { stand }: Berekening): Toets {
  if (staat === 'vervallen') {
    return regelGeschonden(
      'AGENDA-03',
      'vergadering',
      `De vergadering van ${formatDag(dag)} is al vervallen.`,
    );
  }
  const behandelingen = new Set(stand.behandelingen.filter((b) => b.gremium === gremium).map((b) => b.id));
  const besloten = stand.besluiten.some(
    (besluit) => behandelingen.has(besluit.behandeling) && besluit.dag === dag,
  );
  const enige = !stand.vergaderingen.some(
    (ander) =>
      ander.gremium === gremium && ander.dag === dag && ander.id !== id && ander.staat !== 'vervallen',
  );
  return besloten && enige
    ? regelGeschonden(
        'AGENDA-03',
        'vergadering',
        `Op ${formatDag(dag)} is een besluit genomen: deze vergadering kan niet meer wijzigen.`,
      )
    : null;
}

/** What an organisation has confirmed needs no second word; an invented day does, however sure it looks. */
function nogTeBevestigen({ handeling, aanleverdag }: VergaderVoorstel, vergadering: Vergadering): Toets {
  const { dag, staat, herkomst } = vergadering;
  const isZeker = herkomst !== 'voorbeeld' && (staat === 'bevestigd' || staat === 'verplaatst');
  if (handeling !== 'bevestigen') return null;
  if (aanleverdag !== null && aanleverdag > dag) return aanleverenNaDag();
  return isZeker && (aanleverdag === null || aanleverdag === vergadering.aanleverdag)
    ? regelGeschonden('AGENDA-07', 'vergadering', `De vergadering van ${formatDag(dag)} stond al vast.`)
    : null;
}

function aanleverenNaDag(): Toets {
  return regelGeschonden('AGENDA-01', 'aanleverdag', 'De aanleverdatum ligt na de vergadering.');
}

function redenGenoemd({ handeling, reden }: VergaderVoorstel): Toets {
  return (handeling === 'verplaatsen' || handeling === 'vervallen') && (reden === null || reden.trim() === '')
    ? regelGeschonden(
        'AGENDA-05',
        'reden',
        `Geef een reden waarom de vergadering ${handeling === 'vervallen' ? 'vervalt' : 'wordt verplaatst'}.`,
      )
    : null;
}

/** Only where the body says that it decides on paper too. */
function opPapier({ schriftelijk }: VergaderVoorstel, gremium: Gremium): Toets {
  return schriftelijk === true && gremium.schriftelijk !== true
    ? regelGeschonden('AGENDA-08', 'schriftelijk', `${gremium.naam} besluit niet in een schriftelijke ronde.`)
    : null;
}

function zonderDag({ handeling }: VergaderVoorstel): Toets {
  return handeling === 'vervallen' || handeling === 'bevestigen'
    ? null
    : regelGeschonden('AGENDA-06', 'dag', 'Geef de dag van de vergadering.');
}

function dagPast(dag: Dag, voorstel: VergaderVoorstel, gremium: Gremium, { stand, plan }: Berekening): Toets {
  if (voorstel.handeling === 'vervallen' || voorstel.handeling === 'bevestigen') {
    const wat = voorstel.handeling === 'vervallen' ? 'vervalt' : 'wordt bevestigd';
    return regelGeschonden('AGENDA-06', 'dag', `Een vergadering die ${wat}, krijgt geen nieuwe dag.`);
  }
  if (voorstel.aanleverdag !== null && voorstel.aanleverdag > dag) {
    return aanleverenNaDag();
  }
  const bezet = stand.vergaderingen.some(
    (ander) =>
      ander.gremium === gremium.code &&
      ander.dag === dag &&
      ander.staat !== 'vervallen' &&
      ander.id !== voorstel.vergadering?.id,
  );
  if (bezet) {
    return regelGeschonden(
      'AGENDA-02',
      'dag',
      `${gremium.naam} heeft op ${formatDag(dag)} al een vergadering.`,
    );
  }
  if (isGesloten(plan.kalender, dag, gremium.code)) {
    const [waarom] = periodenOp(plan.kalender, dag, gremium.code).filter(({ hard }) => hard);
    return regelGeschonden(
      'AGENDA-04',
      'dag',
      `Op ${formatDag(dag)} wordt niet vergaderd${waarom === undefined ? '' : `: ${waarom.naam}`}.`,
    );
  }
  return null;
}
