import { type Dag, dagVan } from '@routekaart/kalender';
import type { CelFragment } from '../../../api/documenten.js';
import { beeldVan } from '../../../onderdelen/toestand.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import type { Assen } from './assen.js';

/** The days on which the body whose day is varied decides as things stand, and in words how that is known. */
export interface Verwacht {
  readonly van: Dag;
  readonly tot: Dag;
  readonly tekst: string;
}

/** When this body decides by the plan, the forecast or the facts; `null` when nobody can say until when. */
export function verwachtVan(cel: CelFragment): Verwacht | null {
  const { vroegst, laatst, tekst } = cel.prognose;
  if (laatst === null) return null;
  const { dagwoord, woord } = beeldVan(cel);
  return {
    van: dagVan(vroegst ?? laatst),
    tot: dagVan(laatst),
    tekst: STUURGROEP.stappen.verwacht(cel.gremium.naam, dagwoord ?? woord, tekst),
  };
}

/** Whether one of these days falls in that period. */
export function valtIn({ van, tot }: Verwacht, periode: Pick<Assen, 'van' | 'tot'>): boolean {
  return van <= periode.tot && tot >= periode.van;
}
