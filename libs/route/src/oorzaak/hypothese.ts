import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Schakel, ketenVan } from '../berekening.js';
import { verklaar } from '../reden.js';
import { voorspellerNa } from '../terugrekenen/deelroute.js';
import type { Strookdoel } from '../terugrekenen/reken-terug.js';
import { datumId, knoop } from './delen.js';
import type { Deel, Knoopsoort } from './graaf.js';
import { ketenzin } from './ketenzin.js';
import { deelVanKeten } from './samenstelling.js';

/** What would follow in one strook if the body at one position decided on a day that is only supposed. */
export interface Hypothese {
  /** The id of the date on which the strook would then end. */
  readonly einde: string;
  readonly deel: Deel;
  readonly zin: string;
}

/** Which day is supposed, how that is said, and what sets its ids apart from those of what is really expected. */
export interface Veronderstelling {
  readonly naam: string;
  readonly dag: Dag;
  readonly tekst: string;
  /** The day only stands for “as early as anybody likes”: it is not told. */
  readonly hoeVroegOok?: true;
}

/** Reckons forward from a supposed decision; `null` when the strook ends with that one. */
export function verklaarHypothese(
  { naam, dag, tekst, hoeVroegOok }: Veronderstelling,
  { route, einde }: Strookdoel,
  positie: number,
  stand: Stand,
): Hypothese | null {
  const prognoses = voorspellerNa(route, { besluiten: [positie], aanlevering: null })(dag);
  const eind = prognoses[einde];
  const aangenomen = route.stappen[positie]?.behandeling;
  if (eind === undefined || aangenomen === undefined || positie >= einde) {
    return null;
  }
  const keten = ketenVan(eind, { plan: { ...route, peildatum: Math.min(route.peildatum, dag) }, prognoses });
  const verteld = hoeVroegOok === undefined ? dag : null;
  const gezegd =
    verteld === null ? keten.filter(({ prognose }) => prognose.stap.behandeling.id !== aangenomen.id) : keten;
  const bron = { kind: 'behandeling', id: aangenomen.id } as const;
  const deel = deelVanKeten(keten, stand, ({ prognose: een }) =>
    een.stap.behandeling.id === aangenomen.id
      ? { knopen: [knoop(datumId(een), 'aanname', tekst, bron, verteld)], kanten: [] }
      : null,
  );
  const hernoemd = metNaam(naam, deel);
  return {
    einde: hernoemd.naamVan(datumId(eind)),
    deel: hernoemd.deel,
    zin: [`${tekst} ${ketenzin(gezegd)}.`, ...aannamenIn(gezegd)].join(' '),
  };
}

/** What is assumed of days of the plan on the way: the end rests on it. */
function aannamenIn(keten: readonly Schakel[]): readonly string[] {
  return keten.flatMap(({ redenen }) =>
    redenen.filter(({ kind }) => kind === 'gewoonlijk-dicht').map(verklaar),
  );
}

/** What says the same whatever is supposed. */
const OVERAL_GELIJK: ReadonlySet<Knoopsoort> = new Set(['regel', 'wetsartikel', 'reces', 'gesloten-dag']);

function metNaam(
  naam: string,
  { knopen, kanten }: Deel,
): { readonly deel: Deel; readonly naamVan: (id: string) => string } {
  const gelijk = new Set(knopen.filter(({ soort }) => OVERAL_GELIJK.has(soort)).map(({ id }) => id));
  const naamVan = (id: string): string => (gelijk.has(id) ? id : `${naam}:${id}`);
  return {
    naamVan,
    deel: {
      knopen: knopen.map((een) => ({ ...een, id: naamVan(een.id) })),
      kanten: kanten.map(({ van, omdat }) => ({ van: naamVan(van), omdat: naamVan(omdat) })),
    },
  };
}
