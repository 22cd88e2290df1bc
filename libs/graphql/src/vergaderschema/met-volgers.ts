import { formatDag } from '@routekaart/kalender';
import { meeVerplaatst } from '@routekaart/route';
import type { Gremium, Stand, Vergadering } from '@routekaart/traject';
import type { Schemastap } from './vergaderschema.view.js';

/** The meetings that change, and those of other bodies that name the day of one that moved in their raadscyclus. */
export function metVolgers(
  stappen: readonly Schemastap[],
  gremium: Gremium,
  { gremia, vergaderingen }: Stand,
): readonly Vergadering[] {
  const nieuw = new Map(stappen.flatMap(({ na }) => (na === null ? [] : [[na.id, na]])));
  for (const { wijziging, na } of stappen) {
    if (wijziging.kind !== 'verplaatst' || na === null) continue;
    const stand = { gremia, vergaderingen: vergaderingen.map((een) => nieuw.get(een.id) ?? een) };
    for (const volger of meeVerplaatst(wijziging.bestaand, na.dag, gremium, stand)) {
      nieuw.set(volger.id, volger);
    }
  }
  return [...nieuw.values()];
}

/** Which meetings of other bodies change along, as a Dutch sentence; empty when none does. */
export function noemVolgers(volgers: readonly Vergadering[], { gremia }: Stand): string {
  if (volgers.length === 0) return '';
  const namen = new Map(gremia.map(({ code, naam }) => [code, naam]));
  const delen = volgers.map(({ gremium, dag }) => `${namen.get(gremium) ?? gremium} op ${formatDag(dag)}`);
  return ` In de raadscyclus verandert de commissiedag mee van: ${delen.join(', ')}.`;
}
