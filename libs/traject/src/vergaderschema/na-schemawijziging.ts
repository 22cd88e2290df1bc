import type { Dag } from '@routekaart/kalender';
import { cyclusNa } from '../cyclus.js';
import type { Vergadering } from '../vergadering.js';
import { besluitvormendNa, staatNa } from './schemaverschilpunten.js';
import type { Schemavergadering, Schemawijziging } from './schemawijziging.js';

const INGEVOERD = 'ingevoerd';

const REDEN = {
  verplaatst: 'Verplaatst volgens het ingelezen vergaderschema.',
  vervalt: 'Vervallen volgens het ingelezen vergaderschema.',
  ontbreekt: 'Staat niet meer in het ingelezen vergaderschema.',
} as const;

/**
 * The meeting as it stands after the change; `null` for `gelijk`. `aanleverdagen` (calendar days) is the habit of the
 * gremium, used where neither the list nor the calendar says when the stukken must be in.
 */
export function naSchemawijziging(
  wijziging: Schemawijziging,
  gremium: { readonly code: string; readonly aanleverdagen: number | null },
  id: string,
): Vergadering | null {
  switch (wijziging.kind) {
    case 'gelijk':
      return null;
    case 'nieuw': {
      const { dag, staat, besluitvormend, reden } = wijziging.gelezen;
      const aanleverdag = aanleverdagNa(wijziging, gremium.aanleverdagen);
      return {
        id,
        gremium: gremium.code,
        dag,
        aanleverdag,
        staat,
        besluitvormend,
        herkomst: INGEVOERD,
        reden,
        ...cyclusVan(wijziging.gelezen),
      };
    }
    case 'bijgewerkt':
    case 'verplaatst': {
      const { bestaand, gelezen } = wijziging;
      return {
        ...bestaand,
        dag: gelezen.dag,
        aanleverdag: aanleverdagNa(wijziging, gremium.aanleverdagen),
        staat: staatNa(bestaand, gelezen),
        besluitvormend: besluitvormendNa(bestaand, gelezen),
        herkomst: INGEVOERD,
        reden: wijziging.kind === 'verplaatst' ? (gelezen.reden ?? REDEN.verplaatst) : bestaand.reden,
        ...meegenomenCyclus(bestaand, gelezen.dag),
        ...metEigenCode(bestaand, gelezen),
      };
    }
    case 'vervalt':
      return { ...wijziging.bestaand, staat: 'vervallen', reden: wijziging.gelezen.reden ?? REDEN.vervalt };
    case 'ontbreekt':
      return { ...wijziging.bestaand, staat: 'vervallen', reden: REDEN.ontbreekt };
  }
}

/** Whether the aanleverdag after the change rests on the habit of the gremium alone. */
export function isVolgensGewoonte(wijziging: Schemawijziging): boolean {
  switch (wijziging.kind) {
    case 'nieuw':
      return wijziging.gelezen.staat !== 'vervallen' && wijziging.gelezen.aanleverdag === null;
    case 'verplaatst':
      return wijziging.gelezen.aanleverdag === null;
    case 'bijgewerkt':
    case 'gelijk':
    case 'vervalt':
    case 'ontbreekt':
      return false;
  }
}

/** The cycle in which the meeting was: a commissie takes its own day along. */
function meegenomenCyclus({ cyclus, dag: was }: Vergadering, dag: Dag): Pick<Vergadering, 'cyclus'> {
  return cyclus === undefined ? {} : { cyclus: cyclusNa(cyclus, was, dag) };
}

/** A list gives days; the name that binds the cycle to its other meetings stays. */
function metEigenCode(bestaand: Vergadering, { cyclus }: Schemavergadering): Pick<Vergadering, 'cyclus'> {
  return cyclus === undefined ? {} : { cyclus: { ...cyclus, code: bestaand.cyclus?.code ?? cyclus.code } };
}

function cyclusVan({ cyclus }: Schemavergadering): Pick<Vergadering, 'cyclus'> {
  return cyclus === undefined ? {} : { cyclus };
}

function aanleverdagNa(
  wijziging: Exclude<Schemawijziging, { readonly kind: 'ontbreekt' }>,
  aanleverdagen: number | null,
): Dag | null {
  const { dag, aanleverdag } = wijziging.gelezen;
  if (aanleverdag !== null) return aanleverdag;
  if (wijziging.kind === 'bijgewerkt') return wijziging.bestaand.aanleverdag;
  return aanleverdagen === null ? null : dag - aanleverdagen;
}
