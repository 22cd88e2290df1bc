import {
  type Dag,
  type DatumUitdrukking,
  type Periode,
  bereikVan,
  formatDag,
  formatDagen,
  formatPeriode,
} from '@routekaart/kalender';
import type { Station } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { wachtOnbepaald } from '../heropening.js';
import { type Stationsprognose, komtNooit } from '../prognose.js';
import { nogTeRedden, reddingszinnen, verlieszin } from '../terugrekenen/nog-te-redden.js';
import { type Termijn, bewijsVanUitnodiging, gremiaMet, termijnVan, wiensTermijn } from '../termijn.js';
import {
  type Waarneming,
  bewijsVanRijen,
  openStappen,
  overActiviteit,
  overStap,
  zolangHetKan,
} from '../waarschuwing.js';
import { isAlleenEinde, planvenster } from './planperiode.js';

/**
 * ROUTESTART_NIET_GEPLAND: the decision that sends the stuk into the gemeenten has no day (bron 004). A day of the plan
 * that cannot be met is a day all the same, and other warnings say what is wrong with it; unless its meeting was cancelled.
 * Once it is too late to invite, the last day is the next one that still saves a gemeente.
 */
export function routestartNietGepland(berekening: Berekening): readonly Waarneming[] {
  const starts = routestarts(berekening);
  return openStappen(berekening)
    .filter((prognose) => {
      const { perGemeente, code } = prognose.stap.station;
      return !perGemeente && starts.has(code) && isZonderDag(prognose);
    })
    .map((prognose) => {
      const { gremium, behandeling, activiteit, vervallen } = prognose.stap;
      const rij = activiteit ?? vervallen ?? null;
      const venster = planvenster(prognose.stap);
      const termijn = termijnVan('uitnodiging', [gremium]);
      const grens = grensVan(venster);
      const uiterlijk = grens === null ? null : grens - termijn.dagen;
      const opTijd = zolangHetKan(uiterlijk, berekening);
      const reddingen = opTijd === null ? nogTeRedden(prognose, berekening) : [];
      const anders = verlieszin(reddingen);
      return {
        ...overStap(prognose, berekening),
        code: 'ROUTESTART_NIET_GEPLAND' as const,
        ernst: tijdig(uiterlijk, berekening.peildatum) ? ('let-op' as const) : ('kritiek' as const),
        melding:
          `De vergadering waarin ${gremium.naam} instemt en doorstuurt naar de gemeenten (mijlpaal ` +
          `${String(behandeling.mijlpaal)}) is niet ${opnieuwGepland(prognose)}${inVenster(venster)}.`,
        regel: regelVan(termijn),
        bewijs: [
          ...(rij === null ? ['Geen rij in de detailplanning'] : bewijsVanRijen(rij)),
          ...(grens === null ? [] : [bewijsVanUitnodiging(termijn, grens)]),
          ...reddingszinnen(reddingen),
        ],
        actor: { rol: gremium.beheerrol, gremium: gremium.code, gemeente: null },
        uiterlijk: opTijd ?? reddingen[0]?.dag ?? null,
        ...(anders === null ? {} : { anders }),
      };
    });
}

/**
 * NOG_TE_PLANNEN: an Activiteit without a day, or with a date in words only, such as “eind maart” (bron 001), with the
 * day by which it must have one. The start of the route has its own code; inside a gemeente the calendar decides, so a row for all gemeenten needs no day.
 */
export function nogTePlannen(berekening: Berekening): readonly Waarneming[] {
  const { peildatum, stand } = berekening;
  const gedekt = new Set([...routestarts(berekening), ...perGemeente(stand.stations)]);
  return stand.activiteiten
    .filter(({ station, datum, toestand }) => {
      const open = toestand === 'nog-te-plannen' || toestand === 'voorgesteld';
      const zonderDag = datum.kind === 'nog-te-plannen' || datum.kind === 'vaag';
      return (station === null || !gedekt.has(station)) && open && zonderDag;
    })
    .map((activiteit) => {
      const venster = bereikVan(activiteit.datum) ?? activiteit.week.venster;
      const termijn = termijnVan('uitnodiging', gremiaMet(activiteit.gremia, stand));
      const grens = grensVan(venster, activiteit.datum);
      const uiterlijk = grens === null ? null : grens - termijn.dagen;
      const voorbij = venster !== null && venster.tot < peildatum;
      return {
        ...overActiviteit(activiteit),
        code: 'NOG_TE_PLANNEN' as const,
        ernst: tijdig(uiterlijk, peildatum) ? ('info' as const) : ('let-op' as const),
        melding: voorbij
          ? `“${activiteit.naam}” kreeg geen datum en het venster is voorbij: leg een datum vast of laat de activiteit vervallen.`
          : `“${activiteit.naam}” heeft nog geen datum${inVenster(venster)}.`,
        regel: regelVan(termijn),
        bewijs: [
          ...bewijsVanRijen(activiteit),
          ...(grens === null ? [] : [bewijsVanUitnodiging(termijn, grens)]),
        ],
        uiterlijk: zolangHetKan(uiterlijk, berekening),
        oorzaak: [
          ...(uiterlijk === null ? [] : [`Vastleggen uiterlijk ${formatDag(uiterlijk)}.`]),
          ...activiteit.rijen.map(({ datumTekst }) => `De planning vermeldt “${datumTekst}”.`).slice(0, 1),
        ],
      };
    });
}

/** Whether neither the plan nor the calendar gives the body a day to come. */
function isZonderDag(prognose: Stationsprognose): boolean {
  const { stap, grond, conflict } = prognose;
  const zonderPlan = conflict === null || conflict.waarom === 'vergadering-vervallen';
  return (
    grond === 'nog-te-plannen' ||
    (grond === 'geen' && zonderPlan && !komtNooit(prognose) && !wachtOnbepaald(stap))
  );
}

function opnieuwGepland({ conflict, stap: { vervallen } }: Stationsprognose): string {
  if (conflict !== null) return `opnieuw gepland: die van ${formatDag(conflict.dag)} is vervallen`;
  return vervallen == null ? 'gepland' : `opnieuw gepland: “${vervallen.naam}” is vervallen`;
}

/** The stations from which the stuk goes into the gemeenten. */
function routestarts({ stand }: Berekening): ReadonlySet<string> {
  const binnen = stand.stations.filter((station) => station.perGemeente);
  return new Set(binnen.flatMap(({ voorgangers }) => voorgangers));
}

function perGemeente(stations: readonly Station[]): readonly string[] {
  return stations.filter((station) => station.perGemeente).map(({ code }) => code);
}

/** So that people can be invited. */
function regelVan(termijn: Termijn): string {
  return `Een datum ligt uiterlijk ${formatDagen(termijn.dagen)} voor het venster vast (${wiensTermijn(termijn)}).`;
}

/** The day before which people are invited: the end of a band of which only that was promised. */
function grensVan(venster: Periode | null, datum?: DatumUitdrukking): Dag | null {
  if (venster === null) {
    return null;
  }
  return datum !== undefined && isAlleenEinde(datum) ? venster.tot : venster.van;
}

function tijdig(uiterlijk: Dag | null, peildatum: Dag): boolean {
  return uiterlijk !== null && peildatum <= uiterlijk;
}

function inVenster(venster: Periode | null): string {
  return venster === null ? '' : ` (venster ${formatPeriode(venster)})`;
}
