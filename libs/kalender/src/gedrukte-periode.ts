import type { Dag } from './dag.js';
import { jaarVan } from './dag.js';
import type { GedrukteDag, DatumContext } from './gedrukte-dag.js';
import { dagVanGedrukt, leesGedrukteDag } from './gedrukte-dag.js';
import type { Periode } from './periode.js';

const SCHEIDING = / ?(?:tm|t\/m|tot en met) ?| - /;
const LANGSTE_OVER_DE_JAARGRENS = 92;

/**
 * Reads a normalised range: `25-1 tm 29-1`, `25-1 t/m 29-1-2021`, `25-1 - 29-1`, `1 t/m 3 april`. A side without a
 * year takes that of the other side. An end before its start crosses the turn of the year when that makes a period
 * of at most a quarter; otherwise it is no period and the answer is null.
 */
export function leesPeriode(tekst: string, context: DatumContext): Periode | null {
  const zijden = tekst.split(SCHEIDING);
  const [links, rechts] = zijden;
  if (zijden.length !== 2 || links === undefined || rechts === undefined) return null;
  const eind = leesGedrukteDag(rechts);
  if (eind === null) return null;
  const begin = /^\d{1,2}$/.test(links)
    ? { ...eind, dag: Number(links), weekdag: null }
    : leesGedrukteDag(links);
  if (begin === null) return null;

  if (begin.jaar === null && eind.jaar !== null) {
    const tot = dagVanGedrukt(eind, context);
    return opVolgorde(inJaar(begin, eind.jaar), tot) ?? overJaargrens(inJaar(begin, eind.jaar - 1), tot);
  }
  const van = dagVanGedrukt(begin, context);
  if (eind.jaar !== null) return opVolgorde(van, dagVanGedrukt(eind, context));
  if (van === null) return null;
  const jaar = jaarVan(van);
  return opVolgorde(van, inJaar(eind, jaar)) ?? overJaargrens(van, inJaar(eind, jaar + 1));
}

function inJaar(gedrukt: GedrukteDag, jaar: number): Dag | null {
  return dagVanGedrukt({ ...gedrukt, jaar }, { jaar, venster: null });
}

function opVolgorde(van: Dag | null, tot: Dag | null): Periode | null {
  return van !== null && tot !== null && van <= tot ? { van, tot } : null;
}

function overJaargrens(van: Dag | null, tot: Dag | null): Periode | null {
  const periode = opVolgorde(van, tot);
  return periode !== null && periode.tot - periode.van < LANGSTE_OVER_DE_JAARGRENS ? periode : null;
}
