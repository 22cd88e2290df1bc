import { formatDag } from '@routekaart/kalender';
import { meeVerplaatst } from '@routekaart/route';
import type { Gremium, Stand, Vergadering } from '@routekaart/traject';
import { cyclusVanRij } from './cyclus-van-rij.js';
import type { Schemastap } from './vergaderschema.view.js';

/**
 * The meetings that change, and those of other bodies: that move with their raadscyclus, or name the day of one that moved
 * in it.
 */
export function metVolgers(stappen: readonly Schemastap[], begin: Stand): readonly Vergadering[] {
  const { gremia, vergaderingen } = begin;
  const nieuw = new Map(stappen.flatMap(({ na }) => (na === null ? [] : [[na.id, na]])));
  for (const stap of stappen) {
    const { wijziging, na } = stap;
    for (const ander of cyclusVanRij(stap, begin)?.anderen ?? []) nieuw.set(ander.na.id, ander.na);
    if (wijziging.kind !== 'verplaatst' || na === null) continue;
    const stand = { gremia, vergaderingen: vergaderingen.map((een) => nieuw.get(een.id) ?? een) };
    for (const volger of meeVerplaatst(wijziging.bestaand, na.dag, stand)) {
      nieuw.set(volger.id, volger);
    }
  }
  return [...nieuw.values()];
}

/** Which meetings of other bodies change along, as a Dutch sentence; empty when none does. */
export function noemVolgers(volgers: readonly Vergadering[], { gremia, vergaderingen }: Stand): string {
  const namen = new Map(gremia.map(({ code, naam }) => [code, naam]));
  const was = new Map(vergaderingen.map(({ id, dag }) => [id, dag]));
  const noem = (wie: readonly Vergadering[], zin: string, hoe: string): string => {
    const delen = wie.map(({ gremium, dag }) => `${namen.get(gremium) ?? gremium} ${hoe} ${formatDag(dag)}`);
    return delen.length === 0 ? '' : ` In de raadscyclus ${zin}: ${delen.join(', ')}.`;
  };
  const verzet = volgers.filter(({ id, dag }) => was.get(id) !== dag);
  const blijft = volgers.filter((een) => !verzet.includes(een));
  return `${noem(verzet, 'gaat mee', 'naar')}${noem(blijft, 'verandert de commissiedag mee van', 'op')}`;
}

/** The bodies whose own meeting moves along: who hands in the list must keep their calendars too. */
export function verzetteGremia(
  volgers: readonly Vergadering[],
  { gremia, vergaderingen }: Stand,
): readonly Gremium[] {
  const was = new Map(vergaderingen.map(({ id, dag }) => [id, dag]));
  const codes = new Set(volgers.filter(({ id, dag }) => was.get(id) !== dag).map(({ gremium }) => gremium));
  return gremia.filter(({ code }) => codes.has(code));
}
