import { type Dag, type Periode, bereikVan } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import { vroegsteAanleverdag } from '../band/mogelijke-vergaderingen.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Tijdig } from '../synchronisatie/synchronisatie.js';
import { type Handelgrens, isGemist } from '../terugrekenen/grens-in-strook.js';
import { handelgrensVan } from '../terugrekenen/handelgrens.js';
import { openRaden } from '../waarschuwingen/eindstappen.js';
import { begeleidersVan } from './begeleiding.js';

/** What a werkgroep prepares, and whether that is before the stuk is awaited. */
export interface Voorbereiding {
  readonly activiteit: Activiteit;
  /** Against the day on which the stuk must be ready; `onzeker` for a span around it. */
  readonly tijdig: Tijdig;
}

/** For which slot a werkgroep must have the stuk of a Mijlpaal ready. */
export interface Oplevering {
  readonly mijlpaal: number;
  /** The first body on the route that waits for the stuk. */
  readonly slot: Stationsprognose;
  /** When the stuk must be ready for the slot that is forecast: to hand it in, or else the day itself; `null`: unknown. */
  readonly gereed: Dag | null;
  /** The last day on the route with which every strook that still can makes its window; `null` when no strook can tell. */
  readonly uiterlijk: Handelgrens | null;
  /** The gemeenten that miss their window whatever happens, as CBS codes. */
  readonly teLaat: readonly string[];
  /** What it still prepares on the way there, the first one first. */
  readonly voorbereidingen: readonly Voorbereiding[];
}

/** Of each Mijlpaal that this werkgroep prepares and whose stuk is awaited: for whom it must be ready, and before when. */
export function opleveringenVan(werkgroep: string, berekening: Berekening): readonly Oplevering[] {
  const { stand, peildatum } = berekening;
  const eigen = stand.activiteiten.filter(
    (activiteit) =>
      activiteit.toestand !== 'vervallen' && begeleidersVan(activiteit, stand.gremia).includes(werkgroep),
  );
  return stand.mijlpalen.flatMap(({ nummer }) => {
    const slot = slotVan(nummer, berekening);
    const vanMijlpaal = eigen.filter(({ mijlpalen }) => mijlpalen.includes(nummer));
    if (slot === null || vanMijlpaal.length === 0) {
      return [];
    }
    const gereed = gereedVoor(slot, berekening);
    return [
      {
        mijlpaal: nummer,
        slot,
        gereed,
        ...uiterstenVan(nummer, berekening),
        voorbereidingen: komende(vanMijlpaal, peildatum).map(({ activiteit, bereik }) => ({
          activiteit,
          tijdig: tijdigVoor(gereed, bereik),
        })),
      },
    ];
  });
}

/**
 * The first body that waits for the stuk, of one station the one that needs it first. Once it travels on into the
 * gemeenten the stuk was delivered, and nothing waits for the werkgroep.
 */
function slotVan(mijlpaal: number, berekening: Berekening): Stationsprognose | null {
  const open = berekening.prognoses.filter(
    (prognose) => prognose.stap.behandeling.mijlpaal === mijlpaal && !isVoorbij(prognose),
  );
  const [eerste] = open;
  if (eerste === undefined || (eerste.stap.behandeling.gemeente !== null && heeftVoorganger(eerste))) {
    return null;
  }
  return open
    .filter(({ stap }) => stap.station.code === eerste.stap.station.code)
    .reduce((vroegst, een) =>
      (gereedVoor(een, berekening) ?? Infinity) < (gereedVoor(vroegst, berekening) ?? Infinity)
        ? een
        : vroegst,
    );
}

function heeftVoorganger({ stap }: Stationsprognose): boolean {
  return stap.voorgangers.length > 0;
}

function gereedVoor(prognose: Stationsprognose, berekening: Berekening): Dag | null {
  return vroegsteAanleverdag(prognose, berekening) ?? prognose.dag.vroegst;
}

/** The tightest of the last days of the raden that can still make their window. */
function uiterstenVan(mijlpaal: number, berekening: Berekening): Pick<Oplevering, 'uiterlijk' | 'teLaat'> {
  const grenzen = openRaden(mijlpaal, berekening).flatMap((raad) => {
    const { venster, gemeente } = raad.stap.behandeling;
    const grens = venster === null ? null : handelgrensVan(raad, venster.tot, berekening);
    return grens === null || gemeente === null ? [] : [{ gemeente, grens }];
  });
  const haalbaar = grenzen.filter(({ grens }) => grens.kind === 'dag' && !isGemist(grens));
  return {
    uiterlijk: haalbaar.reduce<Handelgrens | null>(
      (krapst, { grens }) => (krapst === null || (grens.dag ?? 0) < (krapst.dag ?? 0) ? grens : krapst),
      null,
    ),
    teLaat: grenzen.filter(({ grens }) => isGemist(grens)).map(({ gemeente }) => gemeente),
  };
}

/** What is not held yet and may still come; one without any day comes last. */
function komende(
  activiteiten: readonly Activiteit[],
  peildatum: Dag,
): readonly { readonly activiteit: Activiteit; readonly bereik: Periode | null }[] {
  return activiteiten
    .filter(({ toestand }) => toestand !== 'gehouden')
    .map((activiteit) => ({ activiteit, bereik: bereikVan(activiteit.datum) ?? activiteit.week.venster }))
    .filter(({ bereik }) => bereik === null || bereik.tot >= peildatum)
    .sort((a, b) => (a.bereik?.van ?? Infinity) - (b.bereik?.van ?? Infinity));
}

function tijdigVoor(gereed: Dag | null, bereik: Periode | null): Tijdig {
  if (gereed === null || bereik === null) return 'onbekend';
  if (bereik.tot <= gereed) return 'ja';
  return bereik.van > gereed ? 'nee' : 'onzeker';
}
