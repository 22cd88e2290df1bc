import type { Dag } from './dag.js';
import { delenVan } from './dag.js';
import type { DatumUitdrukking } from './datum-uitdrukking.js';
import type { DatumContext } from './gedrukte-dag.js';
import { leesDag } from './gedrukte-dag.js';
import { leesPeriode } from './gedrukte-periode.js';
import type { Periode } from './periode.js';

/**
 * A date expression as a planning prints it (bron 004): days without their year, as long as {@link parseDatum} gives
 * them back in this context. A window that is that of its week leaves the cell empty.
 * @example drukDatum({ kind: 'vast', dag: dagVan('2021-03-11'), tekst: '' }, { jaar: 2021, venster: null }) // '11-3'
 */
export function drukDatum(datum: DatumUitdrukking, context: DatumContext): string {
  switch (datum.kind) {
    case 'vast':
      return drukDag(datum.dag, context);
    case 'alternatieven':
      return datum.dagen.map((dag) => drukDag(dag, context)).join(' of ');
    case 'venster':
      return datum.venster === null || isZelfde(datum.venster, context.venster)
        ? ''
        : drukPeriode(datum.venster, context);
    case 'nog-te-plannen':
      return datum.extra ? 'Nog plannen (extra)' : 'Nog plannen';
    case 'vaag':
    case 'onbekend':
      return datum.tekst;
  }
}

/** A period as a planning prints it. @example '15-3 tm 19-3' */
export function drukPeriode({ van, tot }: Periode, context: DatumContext): string {
  const kort = `${zonderJaar(van)} tm ${zonderJaar(tot)}`;
  return isZelfde({ van, tot }, leesPeriode(kort, context)) ? kort : `${metJaar(van)} tm ${metJaar(tot)}`;
}

function drukDag(dag: Dag, context: DatumContext): string {
  const kort = zonderJaar(dag);
  return leesDag(kort, context) === dag ? kort : metJaar(dag);
}

function zonderJaar(datum: Dag): string {
  const { dag, maand } = delenVan(datum);
  return `${dag}-${maand}`;
}

function metJaar(datum: Dag): string {
  return `${zonderJaar(datum)}-${delenVan(datum).jaar}`;
}

function isZelfde(a: Periode, b: Periode | null): boolean {
  return a.van === b?.van && a.tot === b.tot;
}
