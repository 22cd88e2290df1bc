import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import type { Lijstvergadering, Vergaderlijst } from './lijstvergadering.js';

/**
 * One meeting a day, in order of day. Lines that say the same become one; lines that contradict each other become
 * one that is `voorlopig`, with the earlier deadline, and deciding only when all of them are.
 */
export function voegSamen(gelezen: readonly Lijstvergadering[]): Vergaderlijst {
  const perDag = new Map<Dag, Lijstvergadering>();
  const bevindingen: Lijstbevinding[] = [];
  for (const vergadering of gelezen) {
    const eerste = perDag.get(vergadering.dag);
    if (eerste === undefined) {
      perDag.set(vergadering.dag, vergadering);
      continue;
    }
    const gelijk = zegtHetzelfde(eerste, vergadering);
    if (!gelijk) perDag.set(vergadering.dag, verenigd(eerste, vergadering));
    bevindingen.push(gelijk ? dubbel(eerste, vergadering) : tegenstrijdig(eerste, vergadering));
  }
  return { vergaderingen: [...perDag.values()].sort((a, b) => a.dag - b.dag), bevindingen };
}

function zegtHetzelfde(a: Lijstvergadering, b: Lijstvergadering): boolean {
  return a.staat === b.staat && a.soort === b.soort && a.aanleverdag === b.aanleverdag;
}

function verenigd(a: Lijstvergadering, b: Lijstvergadering): Lijstvergadering {
  const aanleverdagen = [a.aanleverdag, b.aanleverdag].filter((dag) => dag !== null);
  return {
    ...a,
    staat: 'voorlopig',
    aanleverdag: aanleverdagen.length === 0 ? null : Math.min(...aanleverdagen),
    besluitvormend: a.besluitvormend && b.besluitvormend,
  };
}

function dubbel(eerste: Lijstvergadering, { regel, dag }: Lijstvergadering): Lijstbevinding {
  const uitleg = `${formatDag(dag)} staat ook op regel ${eerste.regel}; de vergadering is één keer overgenomen.`;
  return { code: 'DUBBELE_RIJ', regel, kolom: null, uitleg, voorstel: tekstvoorstel('Haal de regel weg.') };
}

function tegenstrijdig(eerste: Lijstvergadering, { regel, dag }: Lijstvergadering): Lijstbevinding {
  const uitleg = `${formatDag(dag)} staat op regel ${eerste.regel} met een andere status, soort of aanleverdatum; de vergadering is voorlopig.`;
  const voorstel = tekstvoorstel('Laat één van de twee regels staan.');
  return { code: 'TEGENSTRIJDIGE_RIJEN', regel, kolom: null, uitleg, voorstel };
}
