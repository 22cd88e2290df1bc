import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import type { Celdag } from './lijstdatum.js';
import { leesCeldatum } from './lijstdatum.js';
import type { Lijstbevinding, Lijstvoorstel } from './lijstbevinding.js';
import { datumvoorstel, tekstvoorstel } from './lijstbevinding.js';
import type { Lijstcel } from './lijstrijen.js';

/** A deadline cell beside its meeting; `dag` is null when it cannot be used. */
export type Aanlevering =
  | { readonly kind: 'goed' | 'ver-weg'; readonly dag: Dag; readonly celdag: Celdag }
  | { readonly kind: 'na-vergadering'; readonly dag: null; readonly gelezen: Dag }
  | { readonly kind: 'ontbreekt' | 'onleesbaar'; readonly dag: null };

const LANGSTE_TERMIJN = 120;

/** Reads a deadline. Without a printed year it lies before the meeting, for a January meeting in the year before. */
export function leesAanlevercel(tekst: string, vergaderdag: Dag, jaar: number): Aanlevering {
  const venster = { van: vergaderdag - LANGSTE_TERMIJN, tot: vergaderdag };
  const gelezen = leesCeldatum(tekst, { jaar, venster });
  if (gelezen.kind === 'leeg') return { kind: 'ontbreekt', dag: null };
  if (gelezen.kind !== 'dagen') return { kind: 'onleesbaar', dag: null };
  const [celdag, tweede] = gelezen.dagen;
  if (celdag === undefined || tweede !== undefined) return { kind: 'onleesbaar', dag: null };
  const { dag } = celdag;
  if (dag > vergaderdag) return { kind: 'na-vergadering', dag: null, gelezen: dag };
  return { kind: dag < venster.van ? 'ver-weg' : 'goed', dag, celdag };
}

/** The term that most lines of the list have, in calendar days; null unless at least two lines agree. */
export function gebruikelijkeTermijn(termijnen: readonly number[]): number | null {
  const aantallen = new Map<number, number>();
  for (const termijn of termijnen) aantallen.set(termijn, (aantallen.get(termijn) ?? 0) + 1);
  const [meeste] = [...aantallen].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return meeste !== undefined && meeste[1] > 1 ? meeste[0] : null;
}

/** What is wrong with a deadline, in words, with the day that the other lines of the list suggest. */
export function bevindingBijAanlevering(
  aanlevering: Aanlevering,
  vergaderdag: Dag,
  cel: Lijstcel,
  regel: number,
  termijn: number | null,
): Lijstbevinding | null {
  const { kop: kolom, tekst } = cel;
  const basis = { regel, kolom, voorstel: voorstelBij(vergaderdag, termijn) };
  const vergadering = `de vergadering van ${formatDag(vergaderdag)}`;
  switch (aanlevering.kind) {
    case 'goed':
      return null;
    case 'ontbreekt':
      return {
        ...basis,
        code: 'AANLEVERDAG_ONTBREEKT',
        uitleg: `Voor ${vergadering} staat er geen aanleverdatum.`,
      };
    case 'onleesbaar':
      return {
        ...basis,
        code: 'AANLEVERDAG_ONLEESBAAR',
        uitleg: `De aanleverdatum "${tekst}" voor ${vergadering} is niet te lezen als één dag.`,
      };
    case 'na-vergadering':
      return {
        ...basis,
        code: 'AANLEVERDAG_NA_VERGADERING',
        uitleg: `De aanleverdatum ${formatDag(aanlevering.gelezen)} ligt na ${vergadering}; de datum is niet overgenomen.`,
      };
    case 'ver-weg':
      return {
        ...basis,
        code: 'AANLEVERDAG_VER_WEG',
        uitleg: `De aanleverdatum ${formatDag(aanlevering.dag)} ligt meer dan ${LANGSTE_TERMIJN} dagen voor ${vergadering}.`,
      };
  }
}

function voorstelBij(vergaderdag: Dag, termijn: number | null): Lijstvoorstel {
  return termijn === null
    ? tekstvoorstel('Vraag de aanleverdatum na.')
    : datumvoorstel(vergaderdag - termijn);
}
