import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import type { Gedateerd } from './jaarwisseling.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import { datumvoorstel, tekstvoorstel } from './lijstbevinding.js';
import type { Lijstrij } from './lijstrijen.js';
import type { Weekdagnaam } from './vergaderregel.js';
import { eerstvolgende, leesWeekdag, weekdagnaamVan } from './weekdagnaam.js';

/**
 * Compares the day with the weekday printed in its cell and in a column of its own. A column that names several
 * days ("di en do") belongs to a line with several dates, and is not compared.
 */
export function toetsWeekdag(rij: Lijstrij, { celdag, dag }: Gedateerd): readonly Lijstbevinding[] {
  const { regel, datum, weekdag: kolomcel } = rij;
  const inCel = wijktAf(celdag.weekdag, dag, regel, datum.kop);
  if (inCel.length > 0 || kolomcel === null || kolomcel.tekst === '') return inCel;
  const [eerste = '', ...andere] = kolomcel.tekst.split(/ en | ?\/ ?|, /);
  if (andere.length > 0) return [];
  const gedrukt = leesWeekdag(eerste);
  if (gedrukt !== null) return wijktAf(gedrukt, dag, regel, kolomcel.kop);
  const uitleg = `"${kolomcel.tekst}" is geen dag van de week; ${formatDag(dag)} is een ${weekdagnaamVan(dag)}.`;
  const voorstel = tekstvoorstel('Controleer de datum.');
  return [{ code: 'WEEKDAG_ONLEESBAAR', regel, kolom: kolomcel.kop, uitleg, voorstel }];
}

function wijktAf(
  gedrukt: Weekdagnaam | null,
  dag: Dag,
  regel: number,
  kolom: string,
): readonly Lijstbevinding[] {
  const werkelijk = weekdagnaamVan(dag);
  if (gedrukt === null || gedrukt === werkelijk) return [];
  const uitleg = `${formatDag(dag)} is een ${werkelijk}, maar er staat ${gedrukt}; de datum is aangehouden.`;
  // The nearest day with the printed weekday: at most three days away.
  const voorstel = datumvoorstel(eerstvolgende(gedrukt, dag - 3));
  return [{ code: 'WEEKDAG_KLOPT_NIET', regel, kolom, uitleg, voorstel }];
}
