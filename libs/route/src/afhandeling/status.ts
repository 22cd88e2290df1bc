import type { Dag } from '@routekaart/kalender';
import { type Afhandeling, laatsteAfhandelingen } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Waarschuwing } from '../waarschuwing.js';

/** Whether somebody has answered a warning, for this very cause. */
export const AFHANDELINGSTATUSSEN = ['open', 'bevestigd', 'gesluimerd'] as const;
export type Afhandelingstatus = (typeof AFHANDELINGSTATUSSEN)[number];

export interface Afhandelingstand {
  readonly status: Afhandelingstatus;
  /** The answer that holds, `null` while it is open. */
  readonly afhandeling: Afhandeling | null;
}

const OPEN: Afhandelingstand = { status: 'open', afhandeling: null };

/** How each warning stands on the peildatum of a computation. It never hides a warning: that is for the reader. */
export function afhandelingstanden({
  stand,
  peildatum,
}: Berekening): (waarschuwing: Pick<Waarschuwing, 'sleutel' | 'kenmerk'>) => Afhandelingstand {
  const laatste = laatsteAfhandelingen(stand.afhandelingen);
  return ({ sleutel, kenmerk }) => standVan(laatste.get(sleutel), kenmerk, peildatum);
}

/** An answer holds for the cause it was given to, and a postponement up to and including its last day. */
function standVan(laatste: Afhandeling | undefined, kenmerk: string, peildatum: Dag): Afhandelingstand {
  if (laatste?.kenmerk !== kenmerk) {
    return OPEN;
  }
  switch (laatste.soort) {
    case 'heropend':
      return OPEN;
    case 'bevestigd':
      return { status: 'bevestigd', afhandeling: laatste };
    case 'gesluimerd':
      return laatste.tot !== null && peildatum <= laatste.tot
        ? { status: 'gesluimerd', afhandeling: laatste }
        : OPEN;
  }
}
