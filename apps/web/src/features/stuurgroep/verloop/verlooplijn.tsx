import { dagVan } from '@routekaart/kalender';
import { type ReactNode, useId } from 'react';
import type { VerloopQuery } from '../../../api/documenten.js';

export type Verlooppunt = VerloopQuery['prognoseVerloop'][number];

/** The drawing in its own units. */
const VLAK = { breedte: 240, hoogte: 48, rand: 6 } as const;

interface Eigenschappen {
  readonly punten: readonly Verlooppunt[];
  readonly naam: string;
}

/** From left to right the days on which was looked, the higher the later the mijlpaal; a gap where nobody could say. */
export function Verlooplijn({ punten, naam }: Eigenschappen): ReactNode {
  const id = useId();
  return (
    <svg
      className="rk-verloop__beeld"
      viewBox={`0 0 ${String(VLAK.breedte)} ${String(VLAK.hoogte)}`}
      role="img"
      aria-labelledby={`${id}titel ${id}uitleg`}
    >
      <title id={`${id}titel`}>{naam}</title>
      <desc id={`${id}uitleg`}>{punten.map(({ tekst }) => tekst).join(' ')}</desc>
      <path className="rk-verloop__lijn" d={padVan(punten)} />
    </svg>
  );
}

/** A forecast holds until the next one: a stair. */
function padVan(punten: readonly Verlooppunt[]): string {
  const dagen = punten.map(({ dag }) => dagVan(dag));
  const einden = punten.map(({ prognose }) => (prognose.laatst === null ? null : dagVan(prognose.laatst)));
  const bekend = einden.filter((dag) => dag !== null);
  const x = schaal(dagen, VLAK.rand, VLAK.breedte - VLAK.rand);
  const y = schaal(bekend, VLAK.hoogte - VLAK.rand, VLAK.rand);
  return einden
    .map((einde, nummer) => {
      if (einde === null) return '';
      const [van, tot] = [x(dagen[nummer] ?? 0), x(dagen[nummer + 1] ?? dagen.at(-1) ?? 0)];
      const begin = nummer > 0 && einden[nummer - 1] !== null ? 'L' : 'M';
      const isLaatste = nummer === einden.length - 1;
      return `${begin}${String(van)} ${String(y(einde))} H${String(isLaatste ? VLAK.breedte - VLAK.rand : tot)}`;
    })
    .join(' ');
}

/** Puts days between two edges: the first at one, the last at the other, and all in the middle when they are one. */
function schaal(dagen: readonly number[], van: number, tot: number): (dag: number) => number {
  const [eerste, laatste] = [Math.min(...dagen), Math.max(...dagen)];
  return (dag) =>
    laatste <= eerste ? (van + tot) / 2 : van + ((dag - eerste) / (laatste - eerste)) * (tot - van);
}
