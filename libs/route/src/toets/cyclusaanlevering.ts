import { type Dag, formatDag } from '@routekaart/kalender';
import { type Vergadering, cyclusNa } from '@routekaart/traject';
import { type Cyclusstand, cyclusgenoten } from './cyclusgenoten.js';
import { type Toets, regelGeschonden } from './weigering.js';

type Plek = Pick<Vergadering, 'id' | 'gremium' | 'dag' | 'aanleverdag' | 'cyclus'>;

interface Bezwaar {
  /** What it is against, in the cycle. */
  readonly veld: 'agendacommissie' | 'commissie' | 'code';
  readonly melding: string;
}

/** A day after which the aanleverdag of a meeting may not lie. */
interface Grens {
  readonly veld: Bezwaar['veld'];
  readonly dag: Dag;
  readonly naam: string;
}

/** What comes before this meeting in its cycle. */
function grenzenVan(plek: Plek, stand: Cyclusstand): readonly Grens[] {
  const { cyclus } = plek;
  if (cyclus === undefined) return [];
  const eigen = (['agendacommissie', 'commissie'] as const).flatMap((veld): readonly Grens[] => {
    const dag = cyclus[veld];
    return dag === null ? [] : [{ veld, dag, naam: `de ${veld} van ${formatDag(dag)}` }];
  });
  const eerder = cyclusgenoten(plek, stand).filter(({ dag }) => dag < plek.dag);
  return [...eigen, ...eerder.map((genoot) => grensVan(genoot, naamVan(genoot, stand)))];
}

function grensVan({ dag, aanleverdag }: Plek, gremium: string): Grens {
  const tot = aanleverdag ?? dag;
  const wat = aanleverdag === null ? 'de vergadering' : 'de aanleverdatum';
  return { veld: 'code', dag: tot, naam: `${wat} van ${gremium} (${formatDag(tot)})` };
}

function naamVan({ gremium }: Plek, { gremia }: Cyclusstand): string {
  return gremia.find(({ code }) => code === gremium)?.naam ?? gremium;
}

/**
 * Why this aanleverdag does not fit the raadscyclus of its meeting, `null` when it does. A cycle has one deadline, that
 * of the griffie: what came in after the agendacommissie, the commissie, or the deadline of an earlier meeting of the
 * cycle, would be on the agenda of the raad without having passed them. So a later meeting may not close after this one
 * either.
 */
function bezwaarTegen(plek: Plek, stand: Cyclusstand): Bezwaar | null {
  const { aanleverdag, dag } = plek;
  const grens =
    aanleverdag === null ? undefined : grenzenVan(plek, stand).find((een) => aanleverdag > een.dag);
  if (aanleverdag !== null && grens !== undefined) {
    return { veld: grens.veld, melding: zin(`De aanleverdatum ${formatDag(aanleverdag)}`, grens.naam) };
  }
  const eigen = grensVan(plek, naamVan(plek, stand));
  for (const genoot of cyclusgenoten(plek, stand)) {
    if (genoot.dag > dag && genoot.aanleverdag !== null && genoot.aanleverdag > eigen.dag) {
      const wat = `De aanleverdatum van ${naamVan(genoot, stand)} (${formatDag(genoot.aanleverdag)})`;
      return { veld: 'code', melding: zin(wat, eigen.naam) };
    }
  }
  return null;
}

function zin(wat: string, eerder: string): string {
  return `${wat} ligt na ${eerder}: een cyclus heeft één aanleverdatum.`;
}

/** Whether the aanleverdag of a meeting fits its cycle (CYCLUS-05); `veldVan` names the field that is wrong. */
export function toetsCyclusaanlevering(
  plek: Plek,
  stand: Cyclusstand,
  veldVan: (tegen: Bezwaar['veld']) => string,
): Toets {
  const bezwaar = bezwaarTegen(plek, stand);
  return bezwaar === null ? null : regelGeschonden('CYCLUS-05', veldVan(bezwaar.veld), bezwaar.melding);
}

/**
 * The aanleverdag of a meeting that moves, where nobody gives one: the usual day before it, or the one that it had when
 * that does not fit its cycle, or there is no usual day; never after the deadline of the cycle.
 */
export function aanleverdagNaVerplaatsing(
  vergadering: Vergadering,
  dag: Dag,
  gewoonlijk: Dag | null,
  stand: Cyclusstand,
): Dag | null {
  const { aanleverdag, cyclus, dag: was } = vergadering;
  if (cyclus === undefined || aanleverdag === null || aanleverdag > dag) return gewoonlijk;
  const plek = { ...vergadering, dag, cyclus: cyclusNa(cyclus, was, dag) };
  return gewoonlijk !== null && bezwaarTegen({ ...plek, aanleverdag: gewoonlijk }, stand) === null
    ? gewoonlijk
    : Math.min(aanleverdag, ...grenzenVan(plek, stand).map((grens) => grens.dag));
}
