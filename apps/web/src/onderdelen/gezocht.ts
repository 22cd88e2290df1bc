import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** What an element needs so that an address can lead to it. */
export interface Vindbaar<T extends HTMLElement> {
  readonly ref: RefObject<T>;
  readonly tabIndex?: -1;
  readonly 'aria-current'?: true;
}

/** Goes with a step to what an address names: other changes of the address, such as a filter, must not take the focus. */
export const GEVOLGD = { gevolgd: true } as const;

/** Whether the reader came here by a link to something, or opened the page at this address. */
export function useIsGevolgd(): boolean {
  const plek = useLocation();
  const state: unknown = plek.state;
  return plek.key === 'default' || (typeof state === 'object' && state !== null && 'gevolgd' in state);
}

/** Names the last time that the reader followed a link to something. */
export function useLaatstGevolgd(): string {
  const { key } = useLocation();
  const isGevolgd = useIsGevolgd();
  const [laatst, zetLaatst] = useState(key);
  if (isGevolgd && key !== laatst) {
    zetLaatst(key);
  }
  return laatst;
}

/** Brings an element in sight and gives it the focus, each time that a link to it is followed. */
export function useVindbaar<T extends HTMLElement>(isGezocht: boolean): Vindbaar<T> {
  const ref = useRef<T>(null);
  const gevolgd = useLaatstGevolgd();
  useEffect(() => {
    if (!isGezocht) return;
    ref.current?.scrollIntoView({ behavior: 'instant', block: 'center' });
    ref.current?.focus({ preventScroll: true });
  }, [isGezocht, gevolgd]);
  return isGezocht ? { ref, tabIndex: -1, 'aria-current': true } : { ref };
}
