import { RijGeweigerd } from '@routekaart/graphql';
import { toonbaar } from './toonbaar.js';

interface Bezwaar {
  readonly code: string;
  readonly melding: string;
}

/** Why nothing was recorded, for a terminal: of rows each with its own reason. */
export function toonWeigering(weigering: Bezwaar): readonly string[] {
  const bezwaren = weigering instanceof RijGeweigerd ? weigering.bezwaren : [weigering];
  return [...toonBezwaren(bezwaren), 'Er is niets vastgelegd.'];
}

export function toonBezwaren(bezwaren: readonly Bezwaar[]): readonly string[] {
  return bezwaren.map(({ code, melding }) => toonbaar(`Geweigerd (${code}): ${melding}`));
}
