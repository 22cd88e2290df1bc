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
import { type Termijn, bewijsVanUitnodiging, gremiaMet, termijnVan, wiensTermijn } from '../termijn.js';
import {
  type Waarneming,
  bewijsVanRijen,
  openStappen,
  overActiviteit,
  overStap,
  zolangHetKan,
} from '../waarschuwing.js';
import { planvenster } from './planperiode.js';

/** ROUTESTART_NIET_GEPLAND: the decision that sends the stuk into the gemeenten has no day (bron 004). */
export function routestartNietGepland(berekening: Berekening): readonly Waarneming[] {
  const starts = routestarts(berekening);
  return openStappen(berekening)
    .filter(({ stap, grond }) => {
      const { perGemeente, code } = stap.station;
      return !perGemeente && starts.has(code) && (grond === 'nog-te-plannen' || grond === 'geen');
    })
    .map((prognose) => {
      const { gremium, behandeling, activiteit } = prognose.stap;
      const venster = planvenster(prognose.stap);
      const termijn = termijnVan('uitnodiging', [gremium]);
      const grens = grensVan(venster);
      const uiterlijk = grens === null ? null : grens - termijn.dagen;
      return {
        ...overStap(prognose, berekening),
        code: 'ROUTESTART_NIET_GEPLAND' as const,
        ernst: tijdig(uiterlijk, berekening.peildatum) ? ('let-op' as const) : ('kritiek' as const),
        melding:
          `De vergadering waarin ${gremium.naam} instemt en doorstuurt naar de gemeenten (mijlpaal ` +
          `${String(behandeling.mijlpaal)}) is niet gepland${inVenster(venster)}.`,
        regel: regelVan(termijn),
        bewijs: [
          ...(activiteit === null ? ['Geen rij in de detailplanning'] : bewijsVanRijen(activiteit)),
          ...(grens === null ? [] : [bewijsVanUitnodiging(termijn, grens)]),
        ],
        actor: { rol: gremium.beheerrol, gremium: gremium.code, gemeente: null },
        uiterlijk: zolangHetKan(uiterlijk, berekening),
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

/** The day before which people are invited. Of “voor medio september” only the end was promised: where its band starts is our reckoning. */
function grensVan(venster: Periode | null, datum?: DatumUitdrukking): Dag | null {
  if (venster === null) {
    return null;
  }
  const alleenEinde = datum?.kind === 'vaag' && /^v(?:oo|óó)r\s/iu.test(datum.tekst.trim());
  return alleenEinde ? venster.tot : venster.van;
}

function tijdig(uiterlijk: Dag | null, peildatum: Dag): boolean {
  return uiterlijk !== null && peildatum <= uiterlijk;
}

function inVenster(venster: Periode | null): string {
  return venster === null ? '' : ` (venster ${formatPeriode(venster)})`;
}
