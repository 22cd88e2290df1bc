import { type DatumUitdrukking, bereikVan, formatDag } from '@routekaart/kalender';
import type { Activiteit, PlanToestand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { isUitgesproken } from '../prognose.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

export const PLANHANDELINGEN = ['voorstellen', 'vastleggen', 'verplaatsen', 'houden', 'vervallen'] as const;
export type Planhandeling = (typeof PLANHANDELINGEN)[number];

/** What somebody wants to do with the date of an Activiteit. */
export interface PlanVoorstel {
  readonly handeling: Planhandeling;
  /** `null` only when the Activiteit is cancelled or held: then the old date stays readable. */
  readonly datum: DatumUitdrukking | null;
  readonly reden: string | null;
}

const TOESTAND: Readonly<Record<Planhandeling, PlanToestand>> = {
  voorstellen: 'voorgesteld',
  vastleggen: 'vastgelegd',
  verplaatsen: 'vastgelegd',
  houden: 'gehouden',
  vervallen: 'vervallen',
};

/** The state an Activiteit gets by this act. */
export function toestandNa(handeling: Planhandeling): PlanToestand {
  return TOESTAND[handeling];
}

/** Whether the date of this Activiteit may change so. A holiday is no refusal: it gives a warning. */
export function toetsPlan(voorstel: PlanVoorstel, activiteit: Activiteit, berekening: Berekening): Toets {
  return eersteWeigering([
    () => toestandLaatToe(voorstel, activiteit),
    () => redenGenoemd(voorstel),
    () => datumPast(voorstel),
    () => isVoorbij(voorstel, activiteit, berekening),
    () => pastInRoute(voorstel, activiteit, berekening),
  ]);
}

/**
 * Whether a planning that is taken in may give this Activiteit this date, or let it fall out. It may replace a fixed
 * day by something less certain; what was held or decided stays, and the order of the route does too.
 */
export function toetsImport(
  { datum, toestand }: Pick<Activiteit, 'datum' | 'toestand'>,
  activiteit: Activiteit,
  berekening: Berekening,
): Toets {
  return eersteWeigering([
    () => gehoudenBlijft(activiteit),
    () => datumPast({ handeling: 'voorstellen', datum, reden: null }),
    () => pastInRoute({ datum: toestand === 'vervallen' ? null : datum }, activiteit, berekening),
  ]);
}

function toestandLaatToe({ handeling }: PlanVoorstel, { toestand, datum }: Activiteit): Toets {
  if (toestand === 'vervallen') {
    return regelGeschonden(
      'PLAN-01',
      'activiteit',
      'Deze activiteit is vervallen en kan niet meer worden gepland.',
    );
  }
  const gehouden = gehoudenBlijft({ toestand });
  if (gehouden !== null) {
    return gehouden;
  }
  const ligtVast = toestand === 'vastgelegd' && datum.kind === 'vast';
  if (ligtVast && (handeling === 'voorstellen' || handeling === 'vastleggen')) {
    return regelGeschonden(
      'PLAN-02',
      'handeling',
      'Er ligt al een dag vast: verplaats de activiteit, met een reden.',
    );
  }
  if (handeling === 'houden' && !ligtVast) {
    return regelGeschonden('PLAN-02', 'handeling', 'Leg eerst de dag vast waarop dit is gehouden.');
  }
  if (handeling === 'verplaatsen' && datum.kind !== 'vast') {
    return regelGeschonden(
      'PLAN-02',
      'handeling',
      'Er is nog geen vaste datum om te verplaatsen: stel een datum voor of leg er een vast.',
    );
  }
  return null;
}

function gehoudenBlijft({ toestand }: Pick<Activiteit, 'toestand'>): Toets {
  return toestand === 'gehouden'
    ? regelGeschonden('PLAN-01', 'activiteit', 'Deze activiteit is gehouden en kan niet meer worden gepland.')
    : null;
}

function redenGenoemd({ handeling, reden }: PlanVoorstel): Toets {
  const nodig = handeling === 'verplaatsen' || handeling === 'vervallen';
  return nodig && (reden === null || reden.trim() === '')
    ? regelGeschonden(
        'PLAN-03',
        'reden',
        `Geef een reden om te ${handeling === 'vervallen' ? 'laten vervallen' : 'verplaatsen'}.`,
      )
    : null;
}

function datumPast({ handeling, datum }: PlanVoorstel): Toets {
  if (handeling === 'vervallen' || handeling === 'houden') {
    return datum === null
      ? null
      : regelGeschonden(
          'PLAN-04',
          'datum',
          `Een ${TOESTAND[handeling]} activiteit krijgt geen nieuwe datum.`,
        );
  }
  if (datum === null) {
    return regelGeschonden('PLAN-04', 'datum', 'Geef een datum.');
  }
  if (handeling !== 'voorstellen' && datum.kind !== 'vast') {
    return regelGeschonden('PLAN-04', 'datum', 'Vastleggen en verplaatsen kan alleen naar één dag.');
  }
  const bereik = bereikVan(datum);
  return bereik !== null && bereik.tot < bereik.van
    ? regelGeschonden('PERIODE-01', 'datum', 'Het einde ligt vóór het begin.')
    : null;
}

/** Something was held on its day at the earliest. */
function isVoorbij({ handeling }: PlanVoorstel, { datum }: Activiteit, { peildatum }: Berekening): Toets {
  const dag = datum.kind === 'vast' ? datum.dag : null;
  return handeling === 'houden' && dag !== null && dag > peildatum
    ? regelGeschonden(
        'PLAN-06',
        'handeling',
        `Dit is pas op ${formatDag(dag)}: dat het is gehouden, kan vanaf die dag worden vastgelegd.`,
      )
    : null;
}

function pastInRoute(
  { datum, handeling }: Pick<PlanVoorstel, 'datum'> & Partial<Pick<PlanVoorstel, 'handeling'>>,
  activiteit: Activiteit,
  berekening: Berekening,
): Toets {
  const stappen = berekening.prognoses.filter(({ stap }) => stap.activiteit?.code === activiteit.code);
  for (const prognose of handeling === 'houden' ? [] : stappen) {
    const { stap, dag } = prognose;
    if (isUitgesproken(prognose) && dag.laatst !== null) {
      return regelGeschonden(
        'PLAN-05',
        'activiteit',
        `${stap.gremium.naam} heeft al besloten op ${formatDag(dag.laatst)}.`,
      );
    }
    const tot = datum === null ? null : bereikVan(datum)?.tot;
    for (const positie of stap.voorgangers) {
      const voorganger = berekening.prognoses[positie];
      const besloot = isUitgesproken(voorganger) ? (voorganger?.dag.laatst ?? null) : null;
      if (voorganger !== undefined && besloot !== null && tot != null && tot < besloot) {
        return regelGeschonden(
          'ROUTE-02',
          'datum',
          `${voorganger.stap.gremium.naam} besloot pas op ${formatDag(besloot)}.`,
        );
      }
    }
  }
  return null;
}
