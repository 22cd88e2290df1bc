import type { Dag } from '@routekaart/kalender';
import type { Gremium, Stand, Vergadering } from '@routekaart/traject';

/** The part of a Stand in which the meetings of a raadscyclus stand. */
export type Cyclusstand = Pick<Stand, 'gremia' | 'vergaderingen'>;

/** The other meetings that go on in the same raadscyclus: a code is its own within a gemeente only. */
export function cyclusgenoten(
  { id, gremium, cyclus }: Pick<Vergadering, 'id' | 'gremium' | 'cyclus'>,
  { gremia, vergaderingen }: Cyclusstand,
): readonly Vergadering[] {
  if (cyclus === undefined) return [];
  const gemeenteVan = new Map(gremia.map(({ code, gemeente }) => [code, gemeente]));
  return vergaderingen.filter(
    (ander) =>
      ander.id !== id &&
      ander.staat !== 'vervallen' &&
      ander.cyclus?.code === cyclus.code &&
      gemeenteVan.get(ander.gremium) === gemeenteVan.get(gremium),
  );
}

/**
 * The other meetings of the cycle that name the day of this one, as the day of their commissie or agendacommissie, with
 * its new day. A raad on the day of its own commissie takes nobody along.
 */
export function meeVerplaatst(
  vergadering: Vergadering,
  dag: Dag,
  { soort }: Pick<Gremium, 'soort'>,
  stand: Cyclusstand,
): readonly Vergadering[] {
  const { dag: was } = vergadering;
  return cyclusgenoten(vergadering, stand).flatMap((genoot) => {
    const { cyclus } = genoot;
    const komtEerder = genoot.dag > was || soort === 'commissie';
    if (cyclus === undefined || !komtEerder || was === dag) return [];
    const na = {
      ...cyclus,
      agendacommissie: cyclus.agendacommissie === was ? dag : cyclus.agendacommissie,
      commissie: cyclus.commissie === was ? dag : cyclus.commissie,
    };
    const gelijk = na.agendacommissie === cyclus.agendacommissie && na.commissie === cyclus.commissie;
    return gelijk ? [] : [{ ...genoot, cyclus: na }];
  });
}
