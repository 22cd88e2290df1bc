import type { Dag } from '@routekaart/kalender';
import { termijnVan } from './orakel-recht.js';
import { ALLEN, type Behandeling, type Samenloopregel, type Stand } from '@routekaart/traject';

/** What one earlier step says to the next. */
export interface Vorige {
  readonly gemeente: string | null;
  readonly besloten: boolean;
  /** Whether its outcome is a yes: who said yes took part. */
  readonly positief: boolean;
  readonly vroegst: Dag | null;
  readonly laatst: Dag | null;
}

export const POSITIEF: readonly string[] = [
  'ingestemd',
  'ingestemd-met-aanpassingen',
  'toestemming-verleend',
];
export const NEGATIEF: readonly string[] = ['niet-ingestemd', 'toestemming-onthouden'];

interface Lid {
  readonly vorige: readonly Vorige[];
  readonly deelname: 'doet-mee' | 'doet-niet-mee' | 'onbekend';
}

/** Whether a gemeente still has this cell: who does not take part keeps only what it agreed to, or answered in a term. */
export function doetMee(cel: Behandeling, stand: Stand): boolean {
  const [laatste] = stand.besluiten
    .filter(({ behandeling }) => behandeling === cel.id)
    .sort((a, b) => b.herkomst.volgnummer - a.herkomst.volgnummer);
  const ja = laatste !== undefined && POSITIEF.includes(laatste.uitkomst);
  const nee = laatste !== undefined && NEGATIEF.includes(laatste.uitkomst);
  return (
    ja ||
    (nee && termijnVan(cel, stand) !== null) ||
    !stand.deelnamen.some((een) => een.gemeente === cel.gemeente && een.deelname === 'doet-niet-mee')
  );
}

function regelVan({ mijlpaal }: Behandeling, { mijlpalen }: Stand): Samenloopregel {
  return mijlpalen.find(({ nummer }) => nummer === mijlpaal)?.samenloop ?? ALLEN;
}

/** The gemeenten that come together here, each with what it said about taking part. */
function ledenVan(behandeling: Behandeling, vorige: readonly Vorige[], stand: Stand): readonly Lid[] {
  const zwijgt = regelVan(behandeling, stand).kind === 'deelnemers' ? 'onbekend' : 'doet-mee';
  return stand.gemeenten.map(({ code }) => {
    const eigen = vorige.filter(({ gemeente }) => gemeente === code);
    const gezegd = stand.deelnamen.find(({ gemeente }) => gemeente === code)?.deelname ?? zwijgt;
    const besloot = eigen.length > 0 && eigen.every(({ positief }) => positief);
    return { vorige: eigen, deelname: besloot ? 'doet-mee' : gezegd };
  });
}

/** Every way in which those who have not said may turn out, as who takes part. */
function werelden(leden: readonly Lid[]): readonly (readonly Lid[])[] {
  return leden.reduce<readonly (readonly Lid[])[]>(
    (tot, lid) =>
      tot.flatMap((wereld) =>
        lid.deelname === 'onbekend'
          ? [wereld, [...wereld, lid]]
          : [lid.deelname === 'doet-mee' ? [...wereld, lid] : wereld],
      ),
    [[]],
  );
}

/** Whether those who take part are enough, with so many of them there. */
function isGenoeg(regel: Samenloopregel, er: number, deelnemers: number, allen: number): boolean {
  switch (regel.kind) {
    case 'allen':
      return er === allen;
    case 'aantal':
      return er >= regel.nodig;
    case 'deelnemers':
      return deelnemers > 0 && er === deelnemers;
  }
}

/** The first day on which enough lanes are there, looked for day after day; `null` when that day never comes. */
function eersteDag(
  wereld: readonly Lid[],
  erOp: (vorige: Vorige, dag: Dag) => boolean,
  bij: { readonly regel: Samenloopregel; readonly allen: number; readonly van: Dag; readonly tot: Dag },
): Dag | null {
  for (let dag = bij.van; dag <= bij.tot; dag += 1) {
    const er = wereld.filter(({ vorige }) => vorige.length > 0 && vorige.every((een) => erOp(een, dag)));
    if (isGenoeg(bij.regel, er.length, wereld.length, bij.allen)) return dag;
  }
  return null;
}

/** When the lanes have come together before a regional body, over every way in which it may turn out. */
export function samenVanaf(
  behandeling: Behandeling,
  vorige: readonly Vorige[],
  stand: Stand,
  zoek: { readonly van: Dag; readonly tot: Dag },
): { readonly vroegst: Dag | null; readonly laatst: Dag | null } {
  const regel = regelVan(behandeling, stand);
  const leden = ledenVan(behandeling, vorige, stand);
  const bij = { regel, allen: leden.length, ...zoek };
  const alle = werelden(leden).filter((wereld) => regel.kind !== 'deelnemers' || wereld.length > 0);
  // Where all are needed, it comes certainly not before those that have a lane, whoever else drops out.
  const metStrook = leden.filter(
    ({ vorige: eigen, deelname }) => eigen.length > 0 && deelname !== 'doet-niet-mee',
  );
  const vroege = regel.kind === 'allen' ? [metStrook] : alle;
  const eerste = vroege.map((wereld) =>
    eersteDag(wereld, ({ vroegst }, dag) => vroegst === null || vroegst <= dag, {
      ...bij,
      allen: metStrook.length,
    }),
  );
  const laatste = alle.map((wereld) =>
    eersteDag(wereld, ({ laatst }, dag) => laatst !== null && laatst <= dag, bij),
  );
  const mogelijk = eerste.filter((dag) => dag !== null);
  return {
    vroegst: mogelijk.length === 0 ? null : Math.min(...mogelijk),
    laatst: laatste.length === 0 || laatste.includes(null) ? null : Math.max(...laatste.map(Number)),
  };
}

/** Whether there is any way in which those who have not said may turn out that makes enough lanes. */
export function kanSamen(behandeling: Behandeling, vorige: readonly Vorige[], stand: Stand): boolean {
  const regel = regelVan(behandeling, stand);
  const leden = ledenVan(behandeling, vorige, stand);
  return werelden(leden).some((wereld) => isGenoeg(regel, wereld.length, wereld.length, leden.length));
}

/** Whether enough lanes have decided by this day for the body to take the stuk. */
export function zijnSamen(
  behandeling: Behandeling,
  vorige: readonly Vorige[],
  stand: Stand,
  opDag: Dag,
): boolean {
  const leden = ledenVan(behandeling, vorige, stand);
  const nodig = leden.filter(({ deelname }) => deelname !== 'doet-niet-mee');
  const er = nodig.filter(
    (lid) =>
      lid.vorige.length > 0 &&
      lid.vorige.every(({ besloten, laatst }) => besloten && Number(laatst) <= opDag),
  );
  return isGenoeg(regelVan(behandeling, stand), er.length, nodig.length, leden.length);
}
