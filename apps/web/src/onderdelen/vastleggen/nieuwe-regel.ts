import { type RefObject, useEffect, useRef } from 'react';

/** The list in which a row that is added takes the focus: who works with the keyboard goes on typing there. */
export function useNieuweRegel(aantal: number): RefObject<HTMLOListElement> {
  const lijst = useRef<HTMLOListElement>(null);
  const eerder = useRef(aantal);
  useEffect(() => {
    if (aantal > eerder.current) {
      lijst.current?.lastElementChild?.querySelector<HTMLElement>('select,textarea')?.focus();
    }
    eerder.current = aantal;
  }, [aantal]);
  return lijst;
}
