import { ALLEN } from '@routekaart/traject';
import type { Behandeling, Deelname, Samenloopregel, Stand } from '@routekaart/traject';

/** Whether each gemeente takes part in a Mijlpaal, by its CBS code. */
export type Deelnamevan = (gemeente: string) => Deelname;

/**
 * Who takes part in a Mijlpaal with this rule. A gemeente that said nothing takes part, except where those who take
 * part are the outcome: there silence is unknown (bron 001).
 */
export function deelnameIn(regel: Samenloopregel, { deelnamen }: Pick<Stand, 'deelnamen'>): Deelnamevan {
  const gezegd = new Map(deelnamen.map(({ gemeente, deelname }) => [gemeente, deelname]));
  const zwijgt = regel.kind === 'deelnemers' ? 'onbekend' : 'doet-mee';
  return (gemeente) => gezegd.get(gemeente) ?? zwijgt;
}

/** The join rule of a Mijlpaal. */
export function samenloopVan(mijlpaal: number, { mijlpalen }: Pick<Stand, 'mijlpalen'>): Samenloopregel {
  return mijlpalen.find(({ nummer }) => nummer === mijlpaal)?.samenloop ?? ALLEN;
}

/** The cells that the route still has: those of a gemeente that does not take part only as far as it has decided. */
export function deelnemendeCellen(stand: Stand): readonly Behandeling[] {
  const weg = new Set(
    stand.deelnamen.filter(({ deelname }) => deelname === 'doet-niet-mee').map(({ gemeente }) => gemeente),
  );
  if (weg.size === 0) {
    return stand.behandelingen;
  }
  const behandeld = new Set(stand.besluiten.map(({ behandeling }) => behandeling));
  return stand.behandelingen.filter(
    ({ id, gemeente }) => gemeente === null || !weg.has(gemeente) || behandeld.has(id),
  );
}
