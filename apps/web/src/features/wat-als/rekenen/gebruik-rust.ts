import { useEffect, useState } from 'react';

/** The value as it was when it last stayed the same for this long, in milliseconds: what is heavy follows after a pause. */
export function useRust<T>(waarde: T, rust: number): T {
  const [stil, zetStil] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetStil(() => waarde), rust);
    return () => clearTimeout(wekker);
  }, [waarde, rust]);
  return stil;
}
