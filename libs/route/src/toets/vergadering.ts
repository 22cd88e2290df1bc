import { type Dag, formatDag, isGesloten, periodenOp } from '@routekaart/kalender';
import type { Gremium, Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

export const VERGADERHANDELINGEN = ['toevoegen', 'verplaatsen', 'vervallen'] as const;
export type Vergaderhandeling = (typeof VERGADERHANDELINGEN)[number];

/** What somebody wants to do with a meeting of a body. */
export interface VergaderVoorstel {
  readonly handeling: Vergaderhandeling;
  /** The meeting that moves or falls out, `null` for a new one. */
  readonly vergadering: Vergadering | null;
  /** The (new) day, `null` when the meeting falls out. */
  readonly dag: Dag | null;
  readonly aanleverdag: Dag | null;
  readonly reden: string | null;
}

/** Whether the calendar of this body may change so. */
export function toetsVergadering(
  voorstel: VergaderVoorstel,
  gremium: Gremium,
  berekening: Berekening,
): Toets {
  const { vergadering } = voorstel;
  return eersteWeigering([
    () => (vergadering === null ? null : nogTeWijzigen(vergadering, berekening)),
    () => redenGenoemd(voorstel),
    () =>
      voorstel.dag === null ? zonderDag(voorstel) : dagPast(voorstel.dag, voorstel, gremium, berekening),
  ]);
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

function redenGenoemd({ handeling, reden }: VergaderVoorstel): Toets {
  return handeling !== 'toevoegen' && (reden === null || reden.trim() === '')
    ? regelGeschonden(
        'AGENDA-05',
        'reden',
        `Geef een reden waarom de vergadering ${handeling === 'vervallen' ? 'vervalt' : 'wordt verplaatst'}.`,
      )
    : null;
}

function zonderDag({ handeling }: VergaderVoorstel): Toets {
  return handeling === 'vervallen'
    ? null
    : regelGeschonden('AGENDA-06', 'dag', 'Geef de dag van de vergadering.');
}

function dagPast(dag: Dag, voorstel: VergaderVoorstel, gremium: Gremium, { stand, plan }: Berekening): Toets {
  if (voorstel.handeling === 'vervallen') {
    return regelGeschonden('AGENDA-06', 'dag', 'Een vergadering die vervalt, krijgt geen nieuwe dag.');
  }
  if (voorstel.aanleverdag !== null && voorstel.aanleverdag > dag) {
    return regelGeschonden('AGENDA-01', 'aanleverdag', 'De aanleverdatum ligt na de vergadering.');
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
