import {
  type Dag,
  type Kalenderperiode,
  formatDag,
  formatDagen,
  formatIso,
  formatPeriode,
} from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { naamInZin } from '../periodenaam.js';
import type { Stationsprognose } from '../prognose.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
import { volgendeNa } from '../vergaderlijst.js';
import { type Waarneming, bewijsVanRijen, openStappen, overActiviteit, overStap } from '../waarschuwing.js';
import { onzekereKans } from './onzekere-kans.js';
import { isOpen } from './planperiode.js';
import { AANDACHTSTERMIJN } from './venster.js';
import { actieVoorVergadering } from './voor-grens.js';

/** RECES: who misses the chosen meeting waits until after a reces (a klif), or a day of the plan lies in one. */
export function reces(berekening: Berekening): readonly Waarneming[] {
  const recessen = berekening.stand.kalenderperioden.filter(({ laag }) => laag === 'reces');
  return recessen.length === 0 ? [] : [...klif(berekening, recessen), ...planInReces(berekening, recessen)];
}

function klif(berekening: Berekening, recessen: readonly Kalenderperiode[]): readonly Waarneming[] {
  return openStappen(berekening)
    .filter((prognose) => !ligtEr(prognose))
    .flatMap((prognose) => {
      const { vergadering, volgende } = prognose;
      const laatste = vergadering === null ? null : muurNa(prognose, vergadering, volgende, recessen);
      const eerste = eersteVanBand(prognose);
      const vooraan = eerste === null ? null : muurNa(prognose, ...eerste, recessen);
      return [
        ...(vooraan === null
          ? []
          : [{ ...klifwaarschuwing(prognose, vooraan, berekening), onderwerp: plekVan(prognose, vooraan) }]),
        ...(laatste === null ? [] : [klifwaarschuwing(prognose, laatste, berekening)]),
      ];
    });
}

/** What who misses this meeting runs into. */
interface Muur {
  readonly dag: Dag;
  readonly aanleverdag: Dag;
  readonly volgende: Dag;
  readonly reces: Kalenderperiode;
}

/** The first meeting of a band and the one after it; `null` when there is no band, or another ground for its first day. */
function eersteVanBand({
  stap: { lijst },
  dag,
  vergadering,
}: Stationsprognose): readonly [Vergadering, Vergadering | null] | null {
  if (vergadering === null || dag.vroegst === vergadering.dag) {
    return null;
  }
  const plaats = lijst.dagen.findIndex((een) => een === dag.vroegst);
  const eerste = lijst.vergaderingen[plaats];
  return eerste?.aanleverdag == null ? null : [eerste, volgendeNa(plaats, eerste.aanleverdag, lijst)];
}

function muurNa(
  { stap }: Stationsprognose,
  { dag, aanleverdag }: Vergadering,
  volgende: Vergadering | null,
  recessen: readonly Kalenderperiode[],
): Muur | null {
  const reces = recessen.find(
    (periode) =>
      volgende !== null &&
      geldtVoor(periode, stap.gremium.code) &&
      periode.van > dag &&
      periode.tot < volgende.dag,
  );
  return volgende === null ||
    aanleverdag === null ||
    reces === undefined ||
    onzekereKans(stap, dag, reces.van) !== null
    ? null
    : { dag, aanleverdag, volgende: volgende.dag, reces };
}

function klifwaarschuwing(
  prognose: Stationsprognose,
  { dag, aanleverdag, volgende, reces: muur }: Muur,
  berekening: Berekening,
): Waarneming {
  const dichtbij = aanleverdag - berekening.peildatum <= AANDACHTSTERMIJN;
  return {
    ...overStap(prognose, berekening),
    code: 'RECES',
    ernst: dichtbij ? 'let-op' : 'info',
    melding:
      `Wie ${prognose.stap.gremium.naam} van ${formatDag(dag)} mist, wacht tot na ${metLidwoord(muur.naam)}: ` +
      `${formatDag(volgende)}, ${formatDagen(volgende - dag)} later.`,
    regel: 'In het reces vergadert het gremium niet.',
    bewijs: [
      `${muur.naam}: ${formatPeriode(muur)}`,
      `Aanleveren uiterlijk ${formatDag(aanleverdag)} voor ${formatDag(dag)}`,
    ],
    ...actieVoorVergadering(prognose, { dag, aanleverdag }, berekening),
  };
}

/** One step can have two of them: the first has its day in its key. */
function plekVan({ stap: { behandeling } }: Stationsprognose, { dag }: Muur): string {
  const { mijlpaal, station, gemeente } = behandeling;
  return [`M${String(mijlpaal)}`, station, gemeente, formatIso(dag)]
    .filter((deel) => deel !== null)
    .join('/');
}

function planInReces(
  { stand, peildatum }: Berekening,
  recessen: readonly Kalenderperiode[],
): readonly Waarneming[] {
  return stand.activiteiten.filter(isOpen).flatMap((activiteit) => {
    const dag: Dag | null = activiteit.datum.kind === 'vast' ? activiteit.datum.dag : null;
    const gevonden = recessen.find(
      (periode) =>
        dag !== null &&
        dag >= peildatum &&
        periode.van <= dag &&
        dag <= periode.tot &&
        activiteit.gremia.some((gremium) => geldtVoor(periode, gremium)),
    );
    if (dag === null || gevonden === undefined) {
      return [];
    }
    const bewijs = `${gevonden.naam}: ${formatPeriode(gevonden)}`;
    return [
      {
        ...overActiviteit(activiteit),
        code: 'RECES' as const,
        ernst: 'let-op' as const,
        melding: `“${activiteit.naam}” staat op ${formatDag(dag)}: ${gevonden.naam}.`,
        regel: 'In het reces vergadert het gremium niet.',
        bewijs: [bewijs, ...bewijsVanRijen(activiteit)],
        uiterlijk: dag,
        oorzaak: [`${bewijs}.`],
        onderwerp: `${activiteit.code}/${formatIso(dag)}`,
      },
    ];
  });
}

function geldtVoor({ gremium }: Kalenderperiode, code: string): boolean {
  return gremium === null || gremium === code;
}

/** The name of a reces as it stands within a sentence; one that does not say what it is stands between quotes. */
function metLidwoord(naam: string): string {
  const inZin = naamInZin(naam);
  if (inZin !== naam) return inZin;
  return /reces$/iu.test(naam)
    ? `het ${naam.charAt(0).toLowerCase()}${naam.slice(1)}`
    : `het reces “${naam}”`;
}
