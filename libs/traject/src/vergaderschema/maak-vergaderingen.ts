import type { Dag, Periode } from '@routekaart/kalender';
import { bevat } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import type { Aanleverregel } from './aanleverregel.js';
import { opGeslotenDag, toegevoegd, verplaatst, vervroegd } from './afwijkingen.js';
import { aanleverdagVoor } from './aanleverregel.js';
import { dagenVanRegel } from './dagen-van-regel.js';
import { ordenUitzonderingen } from './orden-uitzonderingen.js';
import { sluitingOp } from './sluiting.js';
import type { Afwijking, Uitzondering } from './uitzondering.js';
import type { Vergaderregel } from './vergaderregel.js';
import type { Uitwijkopties } from './wijk-uit.js';
import { wijkUit } from './wijk-uit.js';
import { idVanExtraVergadering, idVanVergadering } from './vergadering-id.js';

export interface Vergaderopties extends Uitwijkopties {
  /** `null`: nobody knows when the stukken must be in. */
  readonly aanleverregel: Aanleverregel | null;
  readonly uitzonderingen: readonly Uitzondering[];
  readonly besluitvormend: boolean;
  readonly herkomst: Vergadering['herkomst'];
}

/** The meetings that take place, in order of day, and every departure from the rule with its reason. */
export interface Vergaderreeks {
  readonly vergaderingen: readonly Vergadering[];
  readonly afwijkingen: readonly Afwijking[];
}

/** A day on which a meeting comes to stand; `reden` null when the rule itself puts it there. */
interface Geplaatst {
  readonly id: string;
  readonly dag: Dag;
  readonly reden: string | null;
  readonly aanleverdag: Dag | null | undefined;
}

/**
 * The meetings whose original day lies in the period; one that moves may come to stand outside it. A longer period
 * gives the same meetings and more, with the same ids. Throws RangeError for an unusable {@link Aanleverregel}.
 */
export function maakVergaderingen(
  regel: Vergaderregel,
  periode: Periode,
  opties: Vergaderopties,
): Vergaderreeks {
  const { gremium } = opties;
  const geordend = ordenUitzonderingen(regel, opties.uitzonderingen, opties);
  const afwijkingen = [...geordend.afwijkingen];
  const geplaatst: Geplaatst[] = [];

  for (const dag of dagenVanRegel(regel, periode)) {
    if (geordend.beslist.has(dag)) continue;
    const wijkt = wijkUit(dag, regel, geordend, opties);
    if (wijkt !== null) afwijkingen.push(wijkt);
    if (wijkt?.soort === 'vervalt') continue;
    const id = idVanVergadering(gremium, dag);
    geplaatst.push({
      id,
      dag: wijkt?.nieuw ?? dag,
      reden: wijkt === null ? null : wijkt.reden,
      aanleverdag: undefined,
    });
  }
  for (const { kind, oorspronkelijk, dag, reden, aanleverdag } of geordend.besloten) {
    if (!bevat(periode, oorspronkelijk)) continue;
    const extra = kind === 'extra';
    const id = extra ? idVanExtraVergadering(gremium, dag) : idVanVergadering(gremium, oorspronkelijk);
    geplaatst.push({ id, dag, reden, aanleverdag });
    afwijkingen.push(extra ? toegevoegd(dag, reden) : verplaatst(oorspronkelijk, dag, reden));
    const sluiting = sluitingOp(dag, opties);
    if (sluiting !== null) afwijkingen.push(opGeslotenDag(oorspronkelijk, dag, sluiting.naam));
  }

  geplaatst.sort((a, b) => a.dag - b.dag);
  const vergaderingen = geplaatst.map((plaats) => maakVergadering(plaats, opties, afwijkingen));
  return {
    vergaderingen,
    afwijkingen: afwijkingen
      .filter(({ soort, dag }) => soort === 'aanleverdag' || bevat(periode, dag))
      .sort((a, b) => a.dag - b.dag),
  };
}

function maakVergadering(plaats: Geplaatst, opties: Vergaderopties, afwijkingen: Afwijking[]): Vergadering {
  const { id, dag, reden } = plaats;
  const { gremium, aanleverregel, kalender, besluitvormend, herkomst } = opties;
  const basis = { id, gremium, dag, staat: 'afgeleid', besluitvormend, herkomst, reden } as const;
  if (plaats.aanleverdag !== undefined) return { ...basis, aanleverdag: plaats.aanleverdag };
  if (aanleverregel === null) return { ...basis, aanleverdag: null };
  const aanleverdag = aanleverdagVoor(aanleverregel, dag, kalender);
  if (aanleverdag.dag !== aanleverdag.volgensRegel) {
    afwijkingen.push(vervroegd(dag, aanleverdag.volgensRegel, aanleverdag.dag));
  }
  return { ...basis, aanleverdag: aanleverdag.dag };
}
