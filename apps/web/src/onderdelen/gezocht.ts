import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** What an element needs so that an address can lead to it. */
export interface Vindbaar<T extends HTMLElement> {
  readonly ref: RefObject<T>;
  readonly tabIndex?: -1;
  readonly 'aria-current'?: true;
}

/** Brings an element in sight and gives it the focus, each time that an address which names it is followed. */
export function useVindbaar<T extends HTMLElement>(isGezocht: boolean): Vindbaar<T> {
  const ref = useRef<T>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (!isGezocht) return;
    ref.current?.scrollIntoView({ behavior: 'instant', block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isGezocht, key]);
  return isGezocht ? { ref, tabIndex: -1, 'aria-current': true } : { ref };
}
