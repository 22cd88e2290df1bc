import type { Dag } from '@routekaart/kalender';
import type { Lijstbevinding } from '@routekaart/traject';
import type { BevindingernstWaarde } from '../algemeen/opsommingen.js';

/** Something to look at in a read calendar, with its weight and the place in words. */
export interface Schemabevinding {
  readonly code: string;
  readonly ernst: BevindingernstWaarde;
  /** The line of the source, `null` when it is about the whole or about a rule. */
  readonly regel: number | null;
  readonly kolom: string | null;
  readonly plaats: string;
  readonly uitleg: string;
  readonly voorstel: string | null;
  readonly voorsteldag: Dag | null;
}

/** What was said but could not be read: with it nothing is recorded. */
const KRITIEK: ReadonlySet<Lijstbevinding['code']> = new Set([
  'GEEN_DATUMKOLOM',
  'DATUM_ONLEESBAAR',
  'AANLEVERDAG_ONLEESBAAR',
  'AANLEVERDAG_NA_VERGADERING',
]);

/** What was understood, and changes nothing that was said. */
const INFO: ReadonlySet<Lijstbevinding['code']> = new Set([
  'KOLOM_ONBEKEND',
  'WEEKEND',
  'DUBBELE_RIJ',
  'COMMISSIEVOLGORDE',
]);

/** The bevinding of a list with its weight; `woord` is what a line is called there. */
export function weegBevinding(
  { code, regel, kolom, uitleg, voorstel }: Lijstbevinding,
  woord: 'rij' | 'gebeurtenis',
): Schemabevinding {
  return {
    code,
    ernst: KRITIEK.has(code) ? 'kritiek' : INFO.has(code) ? 'info' : 'let-op',
    regel,
    kolom,
    plaats: plaatsVan(regel, kolom, woord),
    uitleg,
    voorstel: voorstel?.tekst ?? null,
    voorsteldag: voorstel?.kind === 'datum' ? voorstel.dag : null,
  };
}

/** A place in words: “rij 17, kolom Datum”. */
export function plaatsVan(regel: number | null, kolom: string | null, woord: 'rij' | 'gebeurtenis'): string {
  const delen = [
    ...(regel === null ? [] : [`${woord} ${String(regel)}`]),
    ...(kolom === null || kolom === '' ? [] : [`kolom ${kolom}`]),
  ];
  return delen.length === 0 ? 'het geheel' : delen.join(', ');
}
