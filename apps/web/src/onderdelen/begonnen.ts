import { useState } from 'react';
import type { Uitslag } from './uitslag.js';

/** A form that holds on to the versie on which the reader began. */
export interface Begonnen {
  /** What to send along as the expected versie. */
  readonly versie: number;
  /** The reader fills something in. */
  readonly begin: () => void;
  /** The form was sent: after a success or a conflict the reader starts from what is on the screen now. */
  readonly rond: (uitslag: Uitslag) => Uitslag;
}

/** Remembers the versie on the screen when the reader began: what others record meanwhile must not pass unseen. */
export function useBegonnen(huidig: number): Begonnen {
  const [begonnenBij, zetBegonnenBij] = useState<number | null>(null);
  return {
    versie: begonnenBij ?? huidig,
    begin: () => zetBegonnenBij((eerder) => eerder ?? huidig),
    rond: (uitslag) => {
      if (uitslag.gelukt || uitslag.verouderd === true) zetBegonnenBij(null);
      return uitslag;
    },
  };
}
