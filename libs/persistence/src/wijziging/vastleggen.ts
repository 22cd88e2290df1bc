import type { Herkomst } from '@routekaart/traject';
import type { Verbinding } from '../database/pool.js';
import { toFeitKolommen, VOEG_FEITEN_TOE } from './feit.sql.js';
import {
  onderwerpTekst,
  type NieuwFeit,
  type Onderwerp,
  type Verzoek,
  geplandBinnen,
  vergaderdBinnen,
} from './verzoek.js';
import { LEG_TRAJECT_VAST, legOnderwerpVast, VERHOOG_GEPLAND, VERHOOG_VERGADERD } from './wijziging.sql.js';

const SOORTEN = [
  // A besluit, and a wens that is worked in, name a version that the same change may bring.
  'stukversie',
  // A new Activiteit can be planned in the same change.
  'activiteit',
  // Facts can be about what comes with a local station.
  'lokaalstation',
  'planrijen',
  'alias',
  'bevindingbesluit',
  'vergadering',
  'plan',
  'aanlevering',
  'agendering',
  'besluit',
  'deelname',
  'stationsregel',
  'afspraak',
  'wens',
  'aanbod',
  'aanmelding',
  'advies',
  // A row of a routekaart may name an edition of the same change.
  'editie',
  'routekaart',
  // An import names the edition that it makes.
  'planimport',
  'afhandeling',
  'scenario',
] as const satisfies readonly NieuwFeit['soort'][];

/** The Traject row while its lock is held. */
export interface VergrendeldTraject {
  readonly id: string;
  readonly versie: number;
}

export interface Vastlegging {
  readonly verzoek: Verzoek;
  /** `null` for a change of the Traject as a whole. */
  readonly onderwerp: Onderwerp | null;
  readonly feiten: readonly NieuwFeit[];
  readonly resultaat: unknown;
}

/**
 * Records a Wijziging with its facts, inside a transaction that holds the lock of the Traject. Answers the Herkomst of
 * these facts (its volgnummer is the new versie of the dossier), or `null` when the onderwerp no longer has the expected versie: then nothing changed.
 * Two statements, and one more for each further kind of fact and for the versie of what a change of the whole plans or calls together.
 */
export async function legVastInTransaction(
  verbinding: Verbinding,
  traject: VergrendeldTraject,
  vastlegging: Vastlegging,
): Promise<Herkomst | null> {
  const herkomst = await voegWijzigingToe(verbinding, traject, vastlegging);
  if (herkomst === null) return null;
  for (const soort of SOORTEN) {
    const feiten = vastlegging.feiten.filter((feit) => feit.soort === soort);
    if (feiten.length === 0) continue;
    await verbinding.query({
      name: `voeg-${soort}-toe`,
      text: VOEG_FEITEN_TOE[soort],
      values: [traject.id, herkomst.volgnummer, JSON.stringify(feiten.map(toFeitKolommen))],
    });
  }
  const gepland = geplandBinnen(vastlegging);
  if (gepland.length > 0) {
    await verbinding.query({ name: 'verhoog-gepland', text: VERHOOG_GEPLAND, values: [traject.id, gepland] });
  }
  const vergaderd = vergaderdBinnen(vastlegging);
  if (vergaderd.length > 0) {
    await verbinding.query({
      name: 'verhoog-vergaderd',
      text: VERHOOG_VERGADERD,
      values: [traject.id, vergaderd],
    });
  }
  return herkomst;
}

async function voegWijzigingToe(
  verbinding: Verbinding,
  traject: VergrendeldTraject,
  { verzoek, onderwerp, resultaat }: Vastlegging,
): Promise<Herkomst | null> {
  // The lock is held, so this is the versie of the Traject itself.
  if (onderwerp?.soort === 'traject' && onderwerp.versie !== traject.versie) return null;
  const values = [
    traject.id,
    traject.versie,
    verzoek.sleutel,
    verzoek.verzoekHash,
    verzoek.handeling,
    onderwerp === null ? 'traject' : onderwerpTekst(onderwerp),
    verzoek.rol,
    verzoek.door,
    verzoek.gemeente,
    verzoek.op,
    verzoek.bron,
    JSON.stringify(resultaat),
  ];
  const { rows } = await verbinding.query(
    onderwerp === null || onderwerp.soort === 'traject'
      ? { name: 'leg-traject-vast', text: LEG_TRAJECT_VAST, values }
      : {
          name: `leg-${onderwerp.soort}-vast`,
          text: legOnderwerpVast(onderwerp.soort),
          values: [...values, onderwerp.code, onderwerp.versie],
        },
  );
  const [wijziging] = rows as readonly Pick<Herkomst, 'volgnummer' | 'op' | 'dag'>[];
  if (wijziging === undefined) return null;
  const { rol, door, bron } = verzoek;
  const { volgnummer, op, dag } = wijziging;
  return { volgnummer, rol, door, op, dag, bron };
}
