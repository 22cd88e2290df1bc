import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { type Moment, ONBEKEND } from '../moment.js';
import { nergensEerder } from './willekeur.js';

/** The day of every step, by the id of its behandeling. */
export function dagenVan({ prognoses }: Berekening): ReadonlyMap<string, Moment> {
  return new Map(prognoses.map(({ stap, dag }) => [stap.behandeling.id, dag]));
}

/** The steps, and the mijlpalen as a whole, of which the second forecast gives an earlier day than the first. */
export function eerderIn(eerst: Stand, daarna: Stand): readonly string[] {
  const [voor, na] = [bereken(eerst), bereken(daarna)];
  const dagen = dagenVan(na);
  const stappen = [...dagenVan(voor)]
    .filter(([id, dag]) => !nergensEerder(dag, dagen.get(id) ?? dag))
    .map(([id]) => id);
  const mijlpalen = voor.mijlpalen
    .filter(({ dag }, index) => !nergensEerder(dag, na.mijlpalen[index]?.dag ?? dag))
    .map(({ mijlpaal }) => `mijlpaal ${String(mijlpaal)}`);
  return [...stappen, ...mijlpalen];
}

/**
 * Whether the answer lies in the band; a band without an end has room for every later day. An answer without an end
 * names no day, and its beginning is only a floor: then the band must not name one either.
 */
export function ligtIn({ vroegst, laatst }: Moment, band: Moment = ONBEKEND): boolean {
  return laatst === null
    ? band.laatst === null
    : (vroegst ?? Infinity) >= (band.vroegst ?? 0) && laatst <= (band.laatst ?? Infinity);
}
