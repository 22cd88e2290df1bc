import { formatDag, parseDag } from '@routekaart/kalender';
import type { PlanstadiumInput, StadiaQuery } from '../../api/documenten.js';
import { VERSCHIL } from '../../teksten/verschil.js';

/** A state of the planning as the address names it: `editie-2`, `routekaart-1`, `dag-2021-03-24`. */
export type Stadium = string;

/** The state that an address names, or `null` when it names none. */
export function stadiumUit(adres: Stadium): PlanstadiumInput | null {
  const [, soort, rest = ''] = /^(editie|routekaart|dag)-(.+)$/u.exec(adres) ?? [];
  if (soort === 'dag') return parseDag(rest) === null ? null : { peildatum: rest };
  const nummer = Number(rest);
  if (soort === undefined || !Number.isInteger(nummer) || nummer < 1) return null;
  return soort === 'editie' ? { editie: nummer } : { routekaart: nummer };
}

/** What can be chosen: the routekaarten, the editions, and the plan of the peildatum. */
export function keuzesUit(
  { edities, routekaarten }: StadiaQuery,
  peildatum: string,
): readonly (readonly [stadium: Stadium, tekst: string])[] {
  return [
    ...routekaarten.map(({ nummer, tekst }) => [`routekaart-${String(nummer)}`, tekst] as const),
    ...edities.map(
      ({ nummer, tekst }) => [`editie-${String(nummer)}`, VERSCHIL.keuze.editie(nummer, tekst)] as const,
    ),
    [`dag-${peildatum}`, VERSCHIL.keuze.planOp(dagInWoorden(peildatum))],
  ];
}

/** First what was promised against what is planned; without a routekaart, the two last editions. */
export function beginkeuze(
  { edities, routekaarten }: StadiaQuery,
  peildatum: string,
): { readonly van: Stadium; readonly met: Stadium } {
  const met = `dag-${peildatum}`;
  const routekaart = routekaarten.at(-1);
  if (routekaart !== undefined) return { van: `routekaart-${String(routekaart.nummer)}`, met };
  const editie = edities.at(-1);
  return { van: editie === undefined ? met : `editie-${String(editie.nummer)}`, met };
}

function dagInWoorden(dag: string): string {
  const gelezen = parseDag(dag);
  return gelezen === null ? dag : formatDag(gelezen);
}
