import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import type { Ernst, Waarschuwingcode } from '../waarschuwing.js';
import { waarschuwingenMet } from './voorbeeld.js';

/** All that a reader sees of one warning, beside the reasons of the forecast. */
export interface Voluit {
  readonly ernst: Ernst;
  readonly over: readonly (string | number | null)[];
  readonly melding: string;
  readonly regel: string;
  readonly bewijs: readonly string[];
  readonly wie: readonly (string | null)[];
  readonly uiterlijk: string | null;
  readonly oorzaak: readonly string[];
}

/** Each warning with this code, with its sentences about the forecast itself (“raad X: …”) left out. */
export function voluit(code: Waarschuwingcode, stand: Stand): readonly Voluit[] {
  const vanPrognose = new Set(stand.gremia.map(({ naam }) => naam));
  return waarschuwingenMet(code, stand).map((een) => ({
    ernst: een.ernst,
    over: [een.mijlpaal, een.station, een.gemeente, een.activiteit],
    melding: een.melding,
    regel: een.regel,
    bewijs: een.bewijs,
    wie: [een.actor.rol, een.actor.gremium, een.actor.gemeente],
    uiterlijk: een.uiterlijk === null ? null : formatDag(een.uiterlijk),
    oorzaak: een.oorzaak.filter((zin) => !vanPrognose.has(zin.split(':')[0] ?? '')),
  }));
}
