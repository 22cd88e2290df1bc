import { type Berekening, bereken } from '../berekening.js';
import type { Moment } from '../moment.js';
import { isUitgesproken } from '../prognose.js';
import { type Strookvraag, alleen, eindeVan, periodeVan, wegNaar } from './hersteldoel.js';
import { type Herstelreden, waaromGeen, waaromSamenNiet } from './herstelreden.js';
import { type Geheeloordeel, oordeelOpGeheel } from './herstel-op-geheel.js';
import { kandidatenVoor } from './kandidaten.js';
import type { Gepasseerd } from './mijlpaalvolgorde.js';
import { isVariantVan } from './variant.js';
import { type Herstelplan, isBinnen, zoekHerstel } from './zoek-herstel.js';

export const HERSTELANTWOORDEN = ['niet-nodig', 'geen-doel', 'gevonden', 'geen'] as const;

/**
 * What can bring a strook back: `niet-nodig` when it makes its goal, or has decided on the stuk, in its window or not;
 * `geen-doel` without one.
 */
export interface Herstel {
  readonly antwoord: (typeof HERSTELANTWOORDEN)[number];
  readonly voor: Moment;
  /** The last day on which the goal is still made. */
  readonly grens: number | null;
  readonly plannen: readonly Herstelplan[];
  /** Why nothing helps; empty unless the answer is `geen`. */
  readonly redenen: readonly Herstelreden[];
  /** How many sets the engine has judged. */
  readonly geprobeerd: number;
  /** False when the search stopped before all sets of at most three maatregelen were judged. */
  readonly volledig: boolean;
}

/** How far the search goes. */
export interface Herstelgrens {
  /** How many sets are judged. */
  readonly sets: number;
  /** How many plans are answered, the cheapest: each is judged again by {@link oordeelOpGeheel}. */
  readonly plannen: number;
}

/** Keeps the answer within a second on the largest calendars; more plans help nobody to choose. */
const GRENS: Herstelgrens = { sets: 1000, plannen: 20 };

/**
 * The smallest sets of at most three maatregelen with which this gemeente still makes its goal, cheapest first; `null`
 * when the gemeente has no such strook. See {@link zoekHerstel}.
 */
export function herstel(
  berekening: Berekening,
  vraag: Strookvraag,
  grens: Herstelgrens = GRENS,
): Herstel | null {
  const einde = eindeVan(vraag, berekening);
  if (einde === undefined) {
    return null;
  }
  const periode = periodeVan(vraag, einde, berekening);
  const voor = einde.dag;
  const basis = { voor, grens: periode?.tot ?? null, plannen: [], redenen: [] };
  const isAf = isUitgesproken(einde);
  const zonderZoeken = (antwoord: Herstel['antwoord'], redenen: readonly Herstelreden[] = []): Herstel => ({
    ...basis,
    antwoord,
    redenen,
    geprobeerd: 0,
    volledig: true,
  });
  if (periode === null) {
    return zonderZoeken(isAf ? 'niet-nodig' : 'geen-doel');
  }
  const { onhaalbaar } = berekening.ingangsdatum;
  if (vraag.doel === 'ingangsdatum' && onhaalbaar.length > 0) {
    return zonderZoeken('geen', [waaromSamenNiet(onhaalbaar)]);
  }
  if (isBinnen(voor, periode) || (isAf && vraag.doel === 'venster')) {
    return zonderZoeken('niet-nodig');
  }
  const weg = wegNaar(vraag, berekening);
  const gezocht = zoekHerstel(
    bereken(alleen(weg, berekening)),
    {
      periode,
      dagIn: (stand) => eindeVan(vraag, stand)?.dag,
      kandidatenIn: (stand) => kandidatenVoor(wegNaar(vraag, stand), periode, stand),
    },
    grens.sets,
  );
  const oordeel = oordeelOpGeheel(vraag, weg, periode, berekening);
  const { plannen, gepasseerd } = eerste(gezocht.plannen, grens.plannen, oordeel);
  return plannen.length > 0
    ? { ...basis, antwoord: 'gevonden', ...gezocht, plannen }
    : {
        ...basis,
        antwoord: 'geen',
        ...gezocht,
        plannen,
        redenen: waaromGeen(weg, periode, berekening.peildatum, { ...gezocht, gepasseerd }),
      };
}

/**
 * The first so many that hold on the whole, without those that are only a variant of a cheaper one: the rest is not looked
 * at. `gepasseerd`: what the first plan that does not leave the mijlpalen in their order would pass.
 */
function eerste(
  lijst: readonly Herstelplan[],
  hoogstens: number,
  oordeel: (plan: Herstelplan) => Geheeloordeel,
): { readonly plannen: readonly Herstelplan[]; readonly gepasseerd: Gepasseerd | null } {
  const plannen: Herstelplan[] = [];
  let gepasseerd: Gepasseerd | null = null;
  for (const een of lijst) {
    if (plannen.length === hoogstens) break;
    if (plannen.some((ander) => isVariantVan(een, ander))) continue;
    const uitkomst = oordeel(een);
    if (uitkomst === 'houdt-stand') plannen.push(een);
    else if (uitkomst !== 'geweigerd') gepasseerd ??= uitkomst;
  }
  return { plannen, gepasseerd };
}
