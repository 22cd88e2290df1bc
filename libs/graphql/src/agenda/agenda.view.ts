import { type Agendaregel, schrijfIcs, veiligeBestandsnaam } from '@routekaart/documenten';
import { formatIso } from '@routekaart/kalender';
import { type Agendabereik, type Agendapunt, type Berekening, agendaVan } from '@routekaart/route';
import { ALGEMEEN, type Hoedanigheid, type Onderwerp, mag } from '@routekaart/toegang';
import type { Dossier, Opzet } from '@routekaart/traject';

type Namen = Pick<Opzet, 'traject' | 'gemeenten' | 'gremia'>;

/** Whom a calendar is about, as far as rights depend on it; `null` when the Traject has no such gemeente or gremium. */
export function onderwerpVan({ soort, code }: Agendabereik, { gemeenten, gremia }: Namen): Onderwerp | null {
  switch (soort) {
    case 'traject':
      return ALGEMEEN;
    case 'gemeente':
      return gemeenten.some((gemeente) => gemeente.code === code)
        ? { gemeente: code, beheerrol: null }
        : null;
    case 'gremium':
      return gremia.find((gremium) => gremium.code === code) ?? null;
  }
}

/** The name of a calendar, with the label of an example. */
export function agendanaam({ soort, code }: Agendabereik, { traject, gemeenten, gremia }: Namen): string {
  const leden = { traject: [], gemeente: gemeenten, gremium: gremia }[soort];
  const naam = leden.find((lid) => lid.code === code)?.naam;
  const label = traject.voorbeeld ? ' (voorbeeld)' : '';
  return `${traject.naam}${naam === undefined ? '' : ` - ${naam}`}${label}`;
}

/** What this reader may see of a calendar, as an iCalendar text; the same text all day as long as nothing changes. */
export function schrijfAgenda(
  dossier: Dossier,
  berekening: Berekening,
  bereik: Agendabereik,
  lezer: Hoedanigheid,
): string {
  const gemeente = onderwerpVan(bereik, dossier.opzet)?.gemeente ?? null;
  return schrijfIcs({
    naam: agendanaam(bereik, dossier.opzet),
    regels: agendaVan(dossier, berekening, bereik)
      .filter((punt) => magLezen(lezer, punt, gemeente))
      .map(naarRegel),
    nu: `${formatIso(berekening.peildatum)}T00:00:00Z`,
  });
}

/** The name under which a program may keep the file. */
export function agendabestandsnaam(bereik: Agendabereik, opzet: Namen): string {
  return veiligeBestandsnaam(agendanaam(bereik, opzet), 'ics');
}

/** Regional steps belong to the route of each gemeente: who may read that route may read them in its calendar. */
function magLezen(lezer: Hoedanigheid, punt: Agendapunt, gemeente: string | null): boolean {
  switch (punt.onderwerp) {
    case 'activiteit':
      return mag(lezer, 'weekplanning-lezen', ALGEMEEN);
    case 'vergadering':
      return mag(lezer, 'traject-lezen', ALGEMEEN);
    case 'besluit':
    case 'aanlevering':
      return mag(lezer, 'gemeenteroute-lezen', { gemeente: punt.gemeente ?? gemeente, beheerrol: null });
  }
}

function naarRegel({ uid, titel, van, tot, status, volgnummer, omschrijving }: Agendapunt): Agendaregel {
  return { uid, titel, van, tot, status, volgnummer, omschrijving };
}
