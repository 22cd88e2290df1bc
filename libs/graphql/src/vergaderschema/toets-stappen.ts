import {
  type Berekening,
  type VergaderVoorstel,
  type Weigering,
  toetsCyclusaanlevering,
  toetsCyclusverplaatsing,
  toetsVergadering,
} from '@routekaart/route';
import type { Gremium } from '@routekaart/traject';
import { type Schemabevinding, plaatsVan } from './bevinding.js';
import { cyclusVanRij } from './cyclus-van-rij.js';
import type { Schemalezing } from './lezing.js';
import type { Schemastap } from './vergaderschema.view.js';

/** More meetings than a gremium has in three years. */
const MEESTE_VERGADERINGEN = 400;

/**
 * What stands in the way of recording these changes, each with its row: the rules that also hold when a meeting is
 * entered by hand, and a calendar that names nothing or far too much.
 */
export function toetsStappen(
  { vergaderingen, bevindingen }: Schemalezing,
  stappen: readonly Schemastap[],
  gremium: Gremium,
  berekening: Berekening,
): readonly Schemabevinding[] {
  if (vergaderingen.length > MEESTE_VERGADERINGEN) {
    const melding = `Er staan ${String(vergaderingen.length)} vergaderingen in; hooguit ${String(MEESTE_VERGADERINGEN)} kunnen tegelijk.`;
    return [kritiek('TE_VEEL_VERGADERINGEN', null, melding)];
  }
  if (vergaderingen.length === 0 && !bevindingen.some(({ ernst }) => ernst === 'kritiek')) {
    return [kritiek('GEEN_VERGADERINGEN', null, 'Er staat geen enkele vergadering in.')];
  }
  return stappen.flatMap((stap): readonly Schemabevinding[] => {
    const cyclus = cyclusVanRij(stap, berekening.stand);
    if (cyclus !== null) {
      const bezwaar = toetsCyclusverplaatsing(cyclus.voorstel, berekening);
      return bezwaar === null ? [] : [naarBevinding(bezwaar, stap)];
    }
    const voorstel = voorstelVan(stap);
    const weigering =
      (voorstel === null ? null : toetsVergadering(voorstel, gremium, berekening)) ??
      (stap.na === null || stap.na.staat === 'vervallen'
        ? null
        : toetsCyclusaanlevering(stap.na, berekening.stand, () => 'aanleverdag'));
    return weigering === null ? [] : [naarBevinding(weigering, stap)];
  });
}

/** What a change asks of the rules; `null` when it asks nothing, as with another status on the same day. */
function voorstelVan({ wijziging, na }: Schemastap): VergaderVoorstel | null {
  if (na === null) return null;
  const { dag, aanleverdag, reden } = na;
  switch (wijziging.kind) {
    case 'gelijk':
      return null;
    case 'nieuw':
      return na.staat === 'vervallen'
        ? null
        : { handeling: 'toevoegen', vergadering: null, dag, aanleverdag, reden };
    case 'bijgewerkt':
      // No besluit may come to rest on a meeting that decides nothing.
      return na.besluitvormend || !wijziging.bestaand.besluitvormend
        ? null
        : verplaatst(wijziging.bestaand, na, 'Andere soort.');
    case 'verplaatst':
      return verplaatst(wijziging.bestaand, na, reden);
    case 'vervalt':
    case 'ontbreekt':
      return { handeling: 'vervallen', vergadering: wijziging.bestaand, dag: null, aanleverdag: null, reden };
  }
}

function verplaatst(
  vergadering: NonNullable<VergaderVoorstel['vergadering']>,
  { dag, aanleverdag, cyclus }: NonNullable<Schemastap['na']>,
  reden: string | null,
): VergaderVoorstel {
  return { handeling: 'verplaatsen', vergadering, dag, aanleverdag, cyclus: cyclus ?? null, reden };
}

function naarBevinding({ code, melding }: Weigering, { wijziging }: Schemastap): Schemabevinding {
  return kritiek(code, wijziging.kind === 'ontbreekt' ? null : wijziging.gelezen.regel, melding);
}

function kritiek(code: string, regel: number | null, uitleg: string): Schemabevinding {
  return {
    code,
    ernst: 'kritiek',
    regel,
    kolom: null,
    plaats: plaatsVan(regel, null, 'rij'),
    uitleg,
    voorstel: null,
    voorsteldag: null,
  };
}
