import {
  type DatumUitdrukking,
  type IsoWeek,
  type Periode,
  bereikVan,
  bevat,
  drukDatum,
  drukPeriode,
  formatIso,
  parseDatum,
  weekVan,
  werkweekVan,
} from '@routekaart/kalender';
import type { Activiteit, Planrij } from '@routekaart/traject';
import type { Planningrij } from './schrijf-tabellen.js';

/**
 * The cells of a printed row as they hold for its Activiteit: a date that was planned since stands in the notation of
 * the table, under another week when it left the printed one. What was not planned anew stays as printed.
 */
export function geldendeRij(rij: Planrij, activiteit: Activiteit): Planningrij {
  const { week, datum, toestand } = activiteit;
  if (toestand === 'vervallen') return { ...rij, datumTekst: 'Vervallen' };
  const bereik = bereikVan(datum);
  if (bereik === null || isGedrukt(rij, activiteit)) return rij;
  const past = week.venster !== null && bevat(week.venster, bereik.van) && bevat(week.venster, bereik.tot);
  const weken = { eerste: weekVan(bereik.van), laatste: weekVan(bereik.tot) };
  const venster = past
    ? week.venster
    : { van: werkweekVan(weken.eerste).van, tot: werkweekVan(weken.laatste).tot };
  const context = { jaar: week.weken[0]?.jaar ?? weken.eerste.jaar, venster };
  return {
    ...rij,
    weekTekst: past ? rij.weekTekst : drukWeken(weken, venster, context.jaar),
    datumTekst: drukDatum(datum, context),
  };
}

/** Whether the printed cell says the date that holds: word for word, or in other words. */
function isGedrukt({ datumTekst }: Planrij, { week, datum, rijen }: Activiteit): boolean {
  if (rijen.some((rij) => rij.datumTekst === datum.tekst)) return true;
  const jaar = week.weken[0]?.jaar ?? Number(formatIso(bereikVan(datum)?.van ?? 0).slice(0, 4));
  return dagenVan(parseDatum(datumTekst, { jaar, venster: week.venster })) === dagenVan(datum);
}

/** What a date expression says, without its words. */
function dagenVan(datum: DatumUitdrukking): string {
  return JSON.stringify({ ...datum, tekst: '' }, ['kind', 'dag', 'dagen', 'venster', 'van', 'tot', 'extra']);
}

function drukWeken(
  { eerste, laatste }: { readonly eerste: IsoWeek; readonly laatste: IsoWeek },
  venster: Periode,
  jaar: number,
): string {
  const nummers =
    eerste.nummer === laatste.nummer ? `${eerste.nummer}` : `${eerste.nummer}-${laatste.nummer}`;
  return `Week ${nummers} (${drukPeriode(venster, { jaar, venster: null })})`;
}
