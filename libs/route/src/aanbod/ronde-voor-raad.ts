import { type DatumUitdrukking, bereikVan, formatDatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Moment, soortVan } from '../moment.js';
import { besluitenVan } from '../overzicht/strook.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment } from '../reden.js';

/** Whether the round comes before the decision: surely, surely not, perhaps, or nobody can say. */
export const RONDEOORDELEN = ['ervoor', 'erna', 'onzeker', 'onbekend'] as const;
export type Rondeoordeel = (typeof RONDEOORDELEN)[number];

/** The technical round against the decision of one gemeente. */
export interface RondeVoorBesluit {
  /** The last body of this gemeente on the route: its raad. */
  readonly einde: Stationsprognose;
  /** The round that serves this gemeente best, `null` when the plan has none. */
  readonly ronde: Activiteit | null;
  readonly oordeel: Rondeoordeel;
  readonly zin: string;
}

/**
 * Per gemeente whether a round of this kind lies before the decision of its own raad in this Mijlpaal. The technical
 * round runs beside the decision making, yet should come before *this* raad (bron 003: “bij oplevering stuk”).
 */
export function rondesVoorBesluit(
  mijlpaal: number,
  soort: string,
  berekening: Berekening,
): readonly RondeVoorBesluit[] {
  const { stand } = berekening;
  const rondes = stand.activiteiten.filter(
    (activiteit) =>
      activiteit.soort === soort &&
      activiteit.toestand !== 'vervallen' &&
      activiteit.mijlpalen.includes(mijlpaal),
  );
  const besluiten = besluitenVan(mijlpaal, berekening);
  return stand.gemeenten.flatMap(({ code }) => {
    const einde = besluiten.get(code);
    return einde === undefined ? [] : [besteRonde(einde, rondes)];
  });
}

function besteRonde(einde: Stationsprognose, rondes: readonly Activiteit[]): RondeVoorBesluit {
  const [beste] = rondes
    .map((ronde) => ({ ronde, oordeel: oordeelOver(ronde.datum, einde.dag) }))
    .sort((a, b) => opVoorkeur(a.oordeel, b.oordeel));
  const { naam } = einde.stap.gremium;
  if (beste === undefined) {
    return {
      einde,
      ronde: null,
      oordeel: 'onbekend',
      zin: `Er staat geen ronde in de planning vóór ${naam}.`,
    };
  }
  const { ronde, oordeel } = beste;
  return { einde, ronde, oordeel, zin: zinVan(naam, ronde, einde.dag, oordeel) };
}

/** The judgement that helps most; of none it is unknown. */
export function besteOordeel(oordelen: readonly Rondeoordeel[]): Rondeoordeel {
  return [...oordelen].sort(opVoorkeur)[0] ?? 'onbekend';
}

/** What helps most first. */
const VOORKEUR: readonly Rondeoordeel[] = ['ervoor', 'onzeker', 'onbekend', 'erna'];

function opVoorkeur(a: Rondeoordeel, b: Rondeoordeel): number {
  return VOORKEUR.indexOf(a) - VOORKEUR.indexOf(b);
}

/** Whether something on these days comes before the decision: on the day itself is not before it. */
export function oordeelOver(datum: DatumUitdrukking, { vroegst, laatst }: Moment): Rondeoordeel {
  const ronde = bereikVan(datum);
  if (ronde === null || vroegst === null) {
    return 'onbekend';
  }
  if (ronde.tot < vroegst) {
    return 'ervoor';
  }
  if (laatst === null) {
    return 'onbekend';
  }
  return ronde.van >= laatst ? 'erna' : 'onzeker';
}

function zinVan(naam: string, { datum }: Activiteit, dag: Moment, oordeel: Rondeoordeel): string {
  const ronde =
    bereikVan(datum) === null
      ? 'De ronde heeft nog geen dag'
      : `De ronde is ${formatDatumUitdrukking(datum)}`;
  const besluit =
    soortVan(dag) === 'onbekend' && dag.vroegst === null
      ? `wanneer ${naam} besluit, is onbekend`
      : `${naam} besluit ${formatMoment(dag, 'op ')}`;
  return `${ronde}; ${besluit}: ${SLOT[oordeel]}`;
}

const SLOT: Readonly<Record<Rondeoordeel, string>> = {
  ervoor: 'de ronde komt ervoor.',
  erna: 'de ronde komt te laat.',
  onzeker: 'of de ronde ervoor komt, is niet zeker.',
  onbekend: 'of de ronde ervoor komt, is onbekend.',
};
