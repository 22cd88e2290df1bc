import { formatDag, formatIso, formatPeriode } from '@routekaart/kalender';
import {
  type Gremium,
  type Schemawijziging,
  type Vergadering,
  isVolgensGewoonte,
  verklaarSchemawijziging,
} from '@routekaart/traject';
import { naarDatum } from '../algemeen/moment.type.js';
import type { Schemabevinding } from './bevinding.js';
import type { Gelezenvergadering, Schemalezing } from './lezing.js';
import type {
  GelezenVergaderingType,
  SchemabevindingType,
  SchemawijzigingType,
  VergaderschemaType,
} from './vergaderschema.type.js';

/** A change with the meeting as it stands after it; `na` is `null` when nothing is recorded of it. */
export interface Schemastap {
  readonly wijziging: Schemawijziging;
  readonly na: Vergadering | null;
}

/** As many bevindingen as a reader can do something with. */
const MEESTE_BEVINDINGEN = 500;

/** A read calendar as the schema shows it; also what is kept with the change. */
export function naarVergaderschema(
  { vergaderingen, periode }: Schemalezing,
  bevindingen: readonly Schemabevinding[],
  stappen: readonly Schemastap[],
  gremium: Gremium,
  volgers: string,
): VergaderschemaType {
  return {
    gremium: { code: gremium.code, naam: gremium.naam },
    periode: { van: formatIso(periode.van), tot: formatIso(periode.tot), tekst: formatPeriode(periode) },
    samenvatting: vatSamen(stappen) + volgers,
    vergaderingen: vergaderingen.map(naarGelezenVergadering),
    bevindingen: bevindingen.slice(0, MEESTE_BEVINDINGEN).map(naarBevinding),
    aantalBevindingen: bevindingen.length,
    wijzigingen: stappen.map(naarWijziging),
  };
}

/** How many meetings of each kind there are, in words. */
function vatSamen(stappen: readonly Schemastap[]): string {
  const tel = (kind: Schemawijziging['kind']): number =>
    stappen.filter(({ wijziging }) => wijziging.kind === kind).length;
  const delen = [
    [tel('nieuw'), 'nieuw'],
    [tel('verplaatst'), 'verplaatst'],
    [tel('bijgewerkt'), 'bijgewerkt'],
    [tel('vervalt'), 'vervallen'],
    [tel('ontbreekt'), 'niet genoemd'],
    [tel('gelijk'), 'gelijk'],
  ] as const;
  const woorden = delen
    .filter(([aantal]) => aantal > 0)
    .map(([aantal, woord]) => `${String(aantal)} ${woord}`);
  return woorden.length === 0 ? 'Er zijn geen vergaderingen.' : `Vergaderingen: ${woorden.join(', ')}.`;
}

function naarGelezenVergadering(vergadering: Gelezenvergadering): GelezenVergaderingType {
  const { regel, dag, aanleverdag, staat, soort, besluitvormend, commissies, opmerking } = vergadering;
  return {
    plaats: regel === null ? 'de regel' : `rij ${String(regel)}`,
    dag: formatIso(dag),
    tekst: formatDag(dag),
    aanleverdag: naarDatum(aanleverdag),
    staat,
    soort,
    besluitvormend,
    commissies: commissies.map((commissie) => ({ naam: commissie.naam, dag: formatIso(commissie.dag) })),
    opmerking,
  };
}

function naarBevinding(bevinding: Schemabevinding): SchemabevindingType {
  const { code, ernst, plaats, uitleg, voorstel, voorsteldag } = bevinding;
  return { code, ernst, plaats, uitleg, voorstel, voorsteldag: naarDatum(voorsteldag) };
}

function naarWijziging({ wijziging, na }: Schemastap): SchemawijzigingType {
  const bestaand = wijziging.kind === 'nieuw' ? null : wijziging.bestaand;
  const dag = wijziging.kind === 'ontbreekt' ? wijziging.bestaand.dag : wijziging.gelezen.dag;
  const aanleverdag = (na ?? bestaand)?.aanleverdag ?? null;
  return {
    soort: wijziging.kind,
    vergadering: bestaand?.id ?? null,
    dag: formatIso(dag),
    vorigeDag: naarDatum(bestaand?.dag ?? null),
    aanleverdag: naarDatum(aanleverdag),
    aanleverdagVolgensGewoonte: aanleverdag !== null && isVolgensGewoonte(wijziging),
    staat: (na ?? bestaand)?.staat ?? '',
    wordtVastgelegd: na !== null,
    zin: verklaarSchemawijziging(wijziging),
  };
}
