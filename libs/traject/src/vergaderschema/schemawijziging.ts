import { type Dag, type Periode, bevat } from '@routekaart/kalender';
import type { Cyclus } from '../cyclus.js';
import type { Vergadering } from '../vergadering.js';
import { verschilpunten } from './schemaverschilpunten.js';
import { vergelijkSchema } from './vergelijk-schema.js';

/** A meeting as a list, a calendar file or a rule gives it, before it is one of a gremium. */
export interface Schemavergadering {
  /** The line it was read from; `null` when it follows from a rule. */
  readonly regel: number | null;
  readonly dag: Dag;
  /** `null`: not said. */
  readonly aanleverdag: Dag | null;
  /** `afgeleid`: from a rule, which knows nothing of a meeting that is known already. */
  readonly staat: 'bevestigd' | 'voorlopig' | 'afgeleid' | 'vervallen';
  readonly besluitvormend: boolean;
  readonly reden: string | null;
  /** Left out: not said. */
  readonly cyclus?: Cyclus;
}

/**
 * What a read calendar does to one meeting. `vervalt`: the list says that it falls out; `ontbreekt`: the list does
 * not name a meeting that is known, which by itself changes nothing.
 */
export type Schemawijziging =
  | { readonly kind: 'nieuw'; readonly gelezen: Schemavergadering }
  | {
      readonly kind: 'gelijk' | 'bijgewerkt' | 'verplaatst' | 'vervalt';
      readonly bestaand: Vergadering;
      readonly gelezen: Schemavergadering;
    }
  | { readonly kind: 'ontbreekt'; readonly bestaand: Vergadering };

/**
 * Lays the read meetings (each day once) beside the known ones of the same gremium, in order of day. Equal days belong
 * together; of the rest the nearest two, at most 10 calendar days apart, are one that moved. Only what is known within
 * `periode` can be missing. A meeting that fell out stays so: one on its day is new.
 */
export function schemawijzigingen(
  bekend: readonly Vergadering[],
  gelezen: readonly Schemavergadering[],
  periode: Periode,
): readonly Schemawijziging[] {
  const opDag = new Map(bekend.filter(isGehouden).map((vergadering) => [vergadering.dag, vergadering]));
  const bekendeDagen = new Set(bekend.map(({ dag }) => dag));
  const dagen = new Set(gelezen.map(({ dag }) => dag));
  const los = [...opDag.values()].filter(({ dag }) => bevat(periode, dag) && !dagen.has(dag));
  const nieuw = gelezen.filter(({ dag }) => !opDag.has(dag));
  const verplaatstNaar = new Map(
    vergelijkSchema(los, nieuw).flatMap((verschil) =>
      verschil.kind === 'verplaatst' ? [[verschil.lijstdag, opDag.get(verschil.regeldag)] as const] : [],
    ),
  );
  const verplaatst = new Set(verplaatstNaar.values());
  return [
    ...gelezen.flatMap((een): readonly Schemawijziging[] => {
      const bestaand = opDag.get(een.dag) ?? verplaatstNaar.get(een.dag);
      if (bestaand !== undefined) return [{ kind: soortVan(bestaand, een), bestaand, gelezen: een }];
      const wasVervallen = een.staat === 'vervallen' && bekendeDagen.has(een.dag);
      return wasVervallen ? [] : [{ kind: 'nieuw', gelezen: een }];
    }),
    ...los
      .filter((bestaand) => !verplaatst.has(bestaand))
      .map((bestaand): Schemawijziging => ({ kind: 'ontbreekt', bestaand })),
  ].sort((a, b) => plaatsVan(a) - plaatsVan(b));
}

function soortVan(
  bestaand: Vergadering,
  gelezen: Schemavergadering,
): 'gelijk' | 'bijgewerkt' | 'verplaatst' | 'vervalt' {
  if (gelezen.staat === 'vervallen') return 'vervalt';
  if (bestaand.dag !== gelezen.dag) return 'verplaatst';
  return verschilpunten(bestaand, gelezen).length === 0 ? 'gelijk' : 'bijgewerkt';
}

function isGehouden({ staat }: Vergadering): boolean {
  return staat !== 'vervallen';
}

function plaatsVan(wijziging: Schemawijziging): Dag {
  return wijziging.kind === 'ontbreekt' ? wijziging.bestaand.dag : wijziging.gelezen.dag;
}
