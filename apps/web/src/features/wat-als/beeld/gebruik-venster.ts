import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** A long list of which only the rows on the screen exist. */
export interface Lijstvenster {
  /** The element that scrolls, and the list in it. */
  readonly houder: RefObject<HTMLDivElement>;
  readonly lijst: RefObject<HTMLUListElement>;
  readonly kijk: () => void;
  /** Whether the list is so long that it scrolls by itself. */
  readonly rolt: boolean;
  /** The first row that exists, and the first one after them that does not. */
  readonly van: number;
  readonly tot: number;
}

/** From how many rows on only those on the screen are made. */
const VEEL = 30;
/** Rows that are made before and after what is on the screen, so that Tab always finds a next one. */
const SPELING = 4;

/** Which rows of a list to make. All rows are equally high: the first one tells how high. */
export function useLijstvenster(aantal: number): Lijstvenster {
  const houder = useRef<HTMLDivElement>(null);
  const lijst = useRef<HTMLUListElement>(null);
  const [{ van, tot }, zet] = useState({ van: 0, tot: VEEL });
  const kijkNu = useCallback(() => {
    const [vlak, hoogte] = [houder.current, rijhoogteIn(lijst.current)];
    if (vlak === null || hoogte === 0) return;
    const nieuw = {
      van: Math.max(0, Math.floor(vlak.scrollTop / hoogte) - SPELING),
      tot: Math.ceil((vlak.scrollTop + vlak.clientHeight) / hoogte) + SPELING,
    };
    zet((eerder) => (eerder.van === nieuw.van && eerder.tot === nieuw.tot ? eerder : nieuw));
  }, []);
  // Rows that were not made yet may be higher: how many fit shows only once they are there.
  const kijk = useCallback(() => {
    kijkNu();
    requestAnimationFrame(kijkNu);
  }, [kijkNu]);
  const alles = aantal <= VEEL;
  const [begin, einde] = alles
    ? [0, aantal]
    : [Math.min(van, Math.max(0, aantal - 1)), Math.min(tot, aantal)];
  useLayoutEffect(() => {
    if (lijst.current === null) return;
    const hoogte = rijhoogteIn(lijst.current);
    lijst.current.style.paddingBlock = `${String(begin * hoogte)}px ${String((aantal - einde) * hoogte)}px`;
  }, [begin, einde, aantal]);
  return { houder, lijst, kijk, rolt: !alles, van: begin, tot: einde };
}

function rijhoogteIn(lijst: HTMLUListElement | null): number {
  return lijst?.firstElementChild?.getBoundingClientRect().height ?? 0;
}
