import {
  type Dag,
  type Kalenderperiode,
  formatDag,
  formatDagen,
  formatIso,
  formatPeriode,
} from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
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
  return openStappen(berekening).flatMap((prognose) => {
    const { stap, vergadering, volgende } = prognose;
    const sluiting = vergadering?.aanleverdag ?? null;
    if (vergadering === null || volgende === null || sluiting === null || ligtEr(prognose)) {
      return [];
    }
    const muur = recessen.find(
      (periode) =>
        geldtVoor(periode, stap.gremium.code) && periode.van > vergadering.dag && periode.tot < volgende.dag,
    );
    if (muur === undefined || onzekereKans(stap, vergadering.dag, muur.van) !== null) {
      return [];
    }
    const dichtbij = sluiting - berekening.peildatum <= AANDACHTSTERMIJN;
    return [
      {
        ...overStap(prognose, berekening),
        code: 'RECES' as const,
        ernst: dichtbij ? ('let-op' as const) : ('info' as const),
        melding:
          `Wie ${stap.gremium.naam} van ${formatDag(vergadering.dag)} mist, wacht tot na ${kleineLetter(muur.naam)}: ` +
          `${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - vergadering.dag)} later.`,
        regel: 'In het reces vergadert het gremium niet.',
        bewijs: [
          `${muur.naam}: ${formatPeriode(muur)}`,
          `Aanleveren uiterlijk ${formatDag(sluiting)} voor ${formatDag(vergadering.dag)}`,
        ],
        ...actieVoorVergadering(prognose, { dag: vergadering.dag, aanleverdag: sluiting }, berekening),
      },
    ];
  });
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

/** The name of a reces as it stands within a sentence. */
function kleineLetter(naam: string): string {
  return `${naam.charAt(0).toLowerCase()}${naam.slice(1)}`;
}
