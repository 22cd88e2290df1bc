import { type Dag, formatDag, formatPeriode } from '@routekaart/kalender';
import { laatOpen } from '@routekaart/traject';
import { gaatDoor, geagendeerdeVergadering } from '../agendering/agendaplaats.js';
import type { Berekening } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import type { Routeplan, Stap } from '../routeplan.js';
import { uitspraakOver } from '../stukversie/uitspraak.js';
import { type Redding, nogTeRedden, reddingszinnen, verlieszin } from '../terugrekenen/nog-te-redden.js';
import { type Uitstel, uitstelVan, uitstelzin } from '../terugrekenen/uitstel.js';
import { type Waarneming, overStap, zolangHetKan } from '../waarschuwing.js';
import { waaromGeenBesluit } from '../vergaderlijst.js';
import { eersteKans } from './eerste-kans.js';
import { laatsteDagVoor } from './laatste-dag.js';
import { planvenster } from './planperiode.js';

/**
 * TE_LAAT: a day has passed on which this body was to decide, and no outcome is known. Where the term of the law has run
 * out the route goes on, but what was said in a meeting inside it must still be recorded.
 */
export function teLaat(berekening: Berekening): readonly Waarneming[] {
  return berekening.prognoses
    .filter((prognose) => !isUitgesproken(prognose))
    .filter(({ toestand }) => toestand !== 'wacht' && toestand !== 'afgewezen')
    .flatMap((prognose) => {
      const reden = verstreken(prognose, berekening);
      if (reden === null) {
        return [];
      }
      const opTijd = zolangHetKan(laatsteDagVoor(prognose), berekening);
      const reddingen = nogTeRedden(prognose, berekening);
      const redt = eersteRedding(reddingen, opTijd);
      const anders = redt === null ? null : verlieszin(reddingen);
      return [
        {
          ...overStap(prognose, berekening),
          code: 'TE_LAAT' as const,
          ernst: reden.ernst,
          melding: reden.melding,
          regel: 'Na de dag of het venster van het plan moet een uitkomst bekend zijn.',
          bewijs: [...reden.bewijs, ...reddingszinnen(reddingen)],
          uiterlijk: redt ?? opTijd,
          ...(anders === null ? {} : { anders }),
        },
      ];
    });
}

/** The first day by which something is saved, where the next meeting (its last day) comes after it or is unknown. */
function eersteRedding([eerste]: readonly Redding[], opTijd: Dag | null): Dag | null {
  return eerste !== undefined && (opTijd === null || eerste.dag <= opTijd) ? eerste.dag : null;
}

interface Verstreken {
  readonly ernst: Waarneming['ernst'];
  readonly melding: string;
  readonly bewijs: readonly string[];
}

function verstreken(prognose: Stationsprognose, { peildatum, plan }: Berekening): Verstreken | null {
  const { stap, conflict } = prognose;
  const naam = stap.gremium.naam;
  const wat = watErIs(uitstelVan(stap, plan));
  const venster = planvenster(stap);
  if (isVoorbij(prognose)) {
    return zonderUitkomst(prognose, Math.min(peildatum, (prognose.dag.laatst ?? peildatum) + 1), plan);
  }
  if (venster !== null && venster.tot < peildatum) {
    return {
      ernst: 'kritiek',
      melding:
        oudeUitspraak(stap, `het venster ${formatPeriode(venster)}`) ??
        `${naam} had moeten besluiten in ${formatPeriode(venster)}; ${wat}.`,
      bewijs: [`Venster ${formatPeriode(venster)}`],
    };
  }
  if (conflict?.waarom === 'verstreken') {
    return {
      ernst: 'kritiek',
      melding:
        oudeUitspraak(stap, `de dag van het plan, ${formatDag(conflict.dag)},`) ??
        `${naam} zou besluiten op ${formatDag(conflict.dag)}; ${wat}.`,
      bewijs: [`Detailplanning: ${conflict.activiteit} op ${formatDag(conflict.dag)}`],
    };
  }
  return zonderUitkomst(prognose, peildatum, plan);
}

/** A body that put the stuk off did say something. */
function watErIs(uitstel: Uitstel | null): string {
  return uitstel === null
    ? 'er is geen besluit bekend'
    : `${uitstelzin(uitstel)}, en sindsdien is geen besluit bekend`;
}

function zonderUitkomst(prognose: Stationsprognose, voor: Dag, plan: Routeplan): Verstreken | null {
  const gehouden = gemisteUitkomst(prognose, voor, plan);
  return gehouden === null
    ? null
    : {
        ernst: 'let-op',
        melding: `${prognose.stap.gremium.naam} vergaderde op ${formatDag(gehouden)} over het stuk; de uitkomst is nog niet vastgelegd.`,
        bewijs: [`Vergadering ${formatDag(gehouden)}`],
      };
}

/** What a body said in time of another version than the one in route; `null` when it said nothing, or put it off. */
function oudeUitspraak(stap: Stap, voorbij: string): string | null {
  const { besluit, stukversie } = stap;
  return besluit === null || besluit.stukversie === stukversie || laatOpen(besluit.uitkomst)
    ? null
    : `${uitspraakOver(besluit, stap)}; over versie ${String(stukversie)} is geen besluit bekend, en ${voorbij} is voorbij.`;
}

/**
 * The meeting before this day that has been held without a known outcome: the one on whose agenda the stuk stood if it
 * could decide on that day, or else the one for which it lay ready, handed in or held over before. None while it stands on an agenda that is still to come.
 */
function gemisteUitkomst(prognose: Stationsprognose, voor: Dag, { kalender }: Routeplan): Dag | null {
  if (prognose.agenda !== null && gaatDoor(prognose.agenda)) {
    return null;
  }
  const opAgenda = geagendeerdeVergadering(prognose.stap, kalender);
  const besliste = opAgenda !== null && waaromGeenBesluit(opAgenda, kalender) === null;
  const { laatst } = prognose.gereed;
  const kans = besliste ? opAgenda : laatst === null ? null : eersteKans(prognose, laatst);
  const dag = kans?.dag ?? null;
  return dag !== null && dag < voor ? dag : null;
}
