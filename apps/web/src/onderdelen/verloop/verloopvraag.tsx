import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { VERLOOP } from '../../teksten/verloop.js';
import { useLaatstGevolgd } from '../gezocht.js';
import { OpVraag } from '../op-vraag.js';

/** The parts of an address that open a history: of a warning, or of a body on mijn strook. One at a time. */
const DELEN = ['waarschuwing', 'verloop'] as const;
export type Verloopdeel = (typeof DELEN)[number];

interface Eigenschappen {
  readonly deel: Verloopdeel;
  /** Which history, as the address names it. */
  readonly sleutel: string;
  readonly vraag: string;
  readonly over: string;
  readonly children: ReactNode;
}

/** A history on demand, with an address of its own: who is sent there finds it open. */
export function Verloopvraag({ deel, sleutel, vraag, over, children }: Eigenschappen): ReactNode {
  const { pathname, search } = useLocation();
  const isGezocht = useGezocht(deel) === sleutel;
  const gevolgd = useLaatstGevolgd();
  // Asked anew each time that a link leads to it, and not when somebody only takes its address along.
  const [keer, zetKeer] = useState(gevolgd);
  if (isGezocht && keer !== gevolgd) zetKeer(gevolgd);
  const zoek = new URLSearchParams(search);
  for (const een of DELEN) zoek.delete(een);
  zoek.set(deel, sleutel);
  return (
    <OpVraag key={keer} vraag={vraag} over={over} meteen={isGezocht}>
      {children}
      <p>
        <Link className="utrecht-link" to={`${pathname}?${zoek.toString()}`}>
          {VERLOOP.link}
          <span className="rk-onzichtbaar"> {over}</span>
        </Link>
      </p>
    </OpVraag>
  );
}

/** The history that the address names, if any. */
export function useGezocht(deel: Verloopdeel): string | null {
  return new URLSearchParams(useLocation().search).get(deel);
}
