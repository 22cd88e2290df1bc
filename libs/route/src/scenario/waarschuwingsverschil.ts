import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { eenmaalPer } from '../eenmaal.js';
import type { Ernst, Waarschuwing } from '../waarschuwing.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import type { WatAls } from './wat-als.js';

/** What can differ of a warning that stands before and after. */
export const WIJZIGSOORTEN = ['ernst', 'melding', 'uiterlijk', 'actor', 'bewijs', 'gevolgen'] as const;
export type Wijzigsoort = (typeof WIJZIGSOORTEN)[number];

/** One point on which a warning differs, in words. */
export interface Wijzigpunt {
  readonly wat: Wijzigsoort;
  readonly was: string;
  readonly wordt: string;
}

/** A warning as grave as the gravest that follows from it, with those. */
export interface Waarschuwingstand {
  readonly waarschuwing: Waarschuwing;
  readonly gevolgen: readonly Waarschuwing[];
}

/** A warning that keeps its key, but is another trouble than it was: graver or milder, on another day, with more or less under it. */
export interface Waarschuwingswijziging {
  readonly voor: Waarschuwingstand;
  readonly na: Waarschuwingstand;
  /** Never empty, in the order of `WIJZIGSOORTEN`. */
  readonly punten: readonly Wijzigpunt[];
}

export interface Waarschuwingsverschil {
  readonly verschenen: readonly Waarschuwing[];
  readonly verdwenen: readonly Waarschuwing[];
  readonly gewijzigd: readonly Waarschuwingswijziging[];
}

/**
 * Which warnings appear, which vanish, and which stay but differ, each in the order of all warnings. How a date came
 * about is no difference by itself: only what the warning says, how grave it is, and who must act until when.
 */
export function waarschuwingsverschil({ voor, na }: Vergeleken): Waarschuwingsverschil {
  if (voor === na) {
    return { verschenen: [], verdwenen: [], gewijzigd: [] };
  }
  const eerst = standenVan(voor);
  const daarna = standenVan(na);
  const zonder = (standen: Standen, andere: Standen): readonly Waarschuwing[] =>
    [...standen.values()].map(({ waarschuwing }) => waarschuwing).filter((een) => !andere.has(een.sleutel));
  return {
    verschenen: zonder(daarna, eerst),
    verdwenen: zonder(eerst, daarna),
    gewijzigd: [...daarna].flatMap(([sleutel, nu]) => {
      const toen = eerst.get(sleutel);
      if (toen === undefined) {
        return [];
      }
      const punten = puntenVan(toen, nu, { voor, na });
      return punten.length === 0 ? [] : [{ voor: toen, na: nu, punten }];
    }),
  };
}

/** Two outcomes of the engine that are laid side by side. */
type Vergeleken = Pick<WatAls, 'voor' | 'na'>;

type Standen = ReadonlyMap<string, Waarschuwingstand>;

/** Kept per Berekening: what stood before is the same at each change that a reader tries. */
const standenVan = eenmaalPer((berekening: Berekening): Standen => {
  const waarschuwingen = waarschuwingenVan(berekening);
  const groepen = new Map(
    perOorzaak(waarschuwingen, berekening).map((groep) => [groep.waarschuwing.sleutel, groep]),
  );
  return new Map(
    waarschuwingen.map((waarschuwing) => {
      const { ernst, gevolgen } = groepen.get(waarschuwing.sleutel) ?? { ...waarschuwing, gevolgen: [] };
      return [waarschuwing.sleutel, { waarschuwing: { ...waarschuwing, ernst }, gevolgen }];
    }),
  );
});

/** In words, without what is the same before and after. */
function puntenVan(
  toen: Waarschuwingstand,
  nu: Waarschuwingstand,
  { voor, na }: Vergeleken,
): readonly Wijzigpunt[] {
  const [was, wordt] = [toen.waarschuwing, nu.waarschuwing];
  const punten: readonly Wijzigpunt[] = [
    { wat: 'ernst', was: ERNSTNAAM[was.ernst], wordt: ERNSTNAAM[wordt.ernst] },
    { wat: 'melding', was: was.melding, wordt: wordt.melding },
    { wat: 'uiterlijk', was: uiterlijkIn(was), wordt: uiterlijkIn(wordt) },
    { wat: 'actor', was: actorIn(was, voor), wordt: actorIn(wordt, na) },
    { wat: 'bewijs', was: was.bewijs.join('; '), wordt: wordt.bewijs.join('; ') },
    gevolgenpunt(toen.gevolgen, nu.gevolgen),
  ];
  return punten.filter((punt) => punt.was !== punt.wordt);
}

const ERNSTNAAM: Readonly<Record<Ernst, string>> = {
  kritiek: 'kritiek',
  'let-op': 'let op',
  info: 'ter informatie',
};

function uiterlijkIn({ uiterlijk }: Waarschuwing): string {
  return uiterlijk === null ? 'geen dag: te laat of onbekend' : formatDag(uiterlijk);
}

function actorIn({ actor }: Waarschuwing, { stand }: Berekening): string {
  const gremium = stand.gremia.find(({ code }) => code === actor.gremium)?.naam;
  return gremium ?? actor.gremium ?? actor.rol ?? 'onbekend';
}

/** How many there are, and how many of them come or go; which ones they are stands beside it as data. */
function gevolgenpunt(toen: readonly Waarschuwing[], nu: readonly Waarschuwing[]): Wijzigpunt {
  const alleen = (rij: readonly Waarschuwing[], andere: readonly Waarschuwing[]): number =>
    rij.filter(({ sleutel }) => !andere.some((een) => een.sleutel === sleutel)).length;
  const [weg, nieuw] = [alleen(toen, nu), alleen(nu, toen)];
  const was = weg === 0 ? String(toen.length) : `${String(toen.length)}, waarvan ${String(weg)} vervalt`;
  const wordt = nieuw === 0 ? String(nu.length) : `${String(nu.length)}, waarvan ${String(nieuw)} nieuw`;
  return { wat: 'gevolgen', was, wordt };
}
