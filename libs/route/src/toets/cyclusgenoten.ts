import type { Dag } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';

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
 * its new day. Of meetings on one evening the soort of the gremium tells which is meant: one of soort commissie is the
 * commissie, another is the agendacommissie where that evening is named as such, and the raad is neither. A meeting that
 * is alone on its evening is whatever the others name it. Another commissie keeps its own day: the others then name the
 * last of them.
 */
export function meeVerplaatst(
  vergadering: Vergadering,
  dag: Dag,
  stand: Cyclusstand,
): readonly Vergadering[] {
  const { dag: was } = vergadering;
  const genoten = cyclusgenoten(vergadering, stand);
  const rollen = rollenIn([vergadering, ...genoten], stand);
  const is = rollen(vergadering);
  if (was === dag) return [];
  const zusters = genoten.filter((een) => rollen(een).commissie);
  const laatste = Math.max(dag, ...zusters.map((zuster) => zuster.dag));
  return genoten.flatMap((genoot) => {
    const { cyclus } = genoot;
    if (cyclus === undefined) return [];
    const { agendacommissie, commissie } = cyclus;
    const isEigen = zusters.includes(genoot) && commissie === genoot.dag;
    const isLaatste = commissie === was || zusters.some((zuster) => zuster.dag === commissie);
    const na = {
      ...cyclus,
      agendacommissie: is.agendacommissie && agendacommissie === was ? dag : agendacommissie,
      commissie: is.commissie && isLaatste && !isEigen ? laatste : commissie,
    };
    const gelijk = na.agendacommissie === agendacommissie && na.commissie === commissie;
    return gelijk ? [] : [{ ...genoot, cyclus: na }];
  });
}

type Rollen = Readonly<Record<'agendacommissie' | 'commissie', boolean>>;

/** As what each of these meetings stands in its cycle: as the one, the other, or (alone on an evening named so) as both. */
function rollenIn(
  vergaderingen: readonly Vergadering[],
  { gremia }: Pick<Cyclusstand, 'gremia'>,
): (vergadering: Vergadering) => Rollen {
  const soorten = new Map(gremia.map(({ code, soort }) => [code, soort]));
  const soortVan = ({ gremium }: Vergadering): string | undefined => soorten.get(gremium);
  return (een) => {
    const soort = soortVan(een);
    const isAlleen = !vergaderingen.some(
      (ander) => ander.id !== een.id && ander.dag === een.dag && soortVan(ander) !== 'raad',
    );
    const heet = (wat: keyof Rollen): boolean =>
      vergaderingen.some(({ cyclus }) => cyclus?.[wat] === een.dag);
    if (soort === 'raad' && !isAlleen) return { agendacommissie: false, commissie: false };
    const isCommissie =
      soort === 'commissie' || (heet('commissie') && (isAlleen || !heet('agendacommissie')));
    return { agendacommissie: isAlleen || !isCommissie, commissie: isCommissie };
  };
}
