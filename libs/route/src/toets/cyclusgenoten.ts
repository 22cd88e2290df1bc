import type { Dag } from '@routekaart/kalender';
import type { Cyclus, Gremium, Stand, Vergadering } from '@routekaart/traject';

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
 * its new day. A raad on the day of its own commissie takes nobody along, and another commissie keeps its own day: the
 * others then name the last of them.
 */
export function meeVerplaatst(
  vergadering: Vergadering,
  dag: Dag,
  { soort }: Pick<Gremium, 'soort'>,
  stand: Cyclusstand,
): readonly Vergadering[] {
  const { dag: was } = vergadering;
  const genoten = cyclusgenoten(vergadering, stand);
  const raden = new Set(stand.gremia.filter((een) => een.soort === 'raad').map(({ code }) => code));
  const isCommissie = (een: Vergadering): boolean =>
    !raden.has(een.gremium) && (een.dag === was || een.dag === een.cyclus?.commissie);
  const zusters = genoten.filter(isCommissie);
  const verzet = { was, dag, isCommissie: vergadering.cyclus?.commissie === was && soort !== 'raad' };
  return genoten.flatMap((genoot) => {
    const { cyclus } = genoot;
    const komtEerder = genoot.dag > was || soort === 'commissie';
    if (cyclus === undefined || !komtEerder || was === dag) return [];
    const na = {
      ...cyclus,
      agendacommissie: cyclus.agendacommissie === was ? dag : cyclus.agendacommissie,
      commissie: zusters.includes(genoot)
        ? cyclus.commissie
        : laatsteCommissie(
            cyclus,
            verzet,
            zusters.map((zuster) => zuster.dag),
          ),
    };
    const gelijk = na.agendacommissie === cyclus.agendacommissie && na.commissie === cyclus.commissie;
    return gelijk ? [] : [{ ...genoot, cyclus: na }];
  });
}

/** The day of the last commissie, where that was the meeting that moves, or another one of which the day is known. */
function laatsteCommissie(
  { commissie }: Cyclus,
  { was, dag, isCommissie }: { readonly was: Dag; readonly dag: Dag; readonly isCommissie: boolean },
  zusters: readonly Dag[],
): Dag | null {
  const isBekend = commissie === was || (isCommissie && zusters.some((zuster) => zuster === commissie));
  return isBekend ? Math.max(dag, ...zusters) : commissie;
}
