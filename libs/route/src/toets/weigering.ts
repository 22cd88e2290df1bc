/** Why a change is refused. The code is stable; the melding is for people; the veld is where it is wrong. */
export interface Weigering {
  readonly soort: 'regel' | 'niet-gevonden';
  readonly code: string;
  readonly veld: string;
  readonly melding: string;
}

/** A check passes with nothing to say, or refuses. */
export type Toets = Weigering | null;

export function regelGeschonden(code: string, veld: string, melding: string): Weigering {
  return { soort: 'regel', code, veld, melding };
}

export function nietGevonden(veld: string, melding: string): Weigering {
  return { soort: 'niet-gevonden', code: 'NIET_GEVONDEN', veld, melding };
}

/** The first check that refuses, or `null` when all pass. */
export function eersteWeigering(toetsen: readonly (() => Toets)[]): Toets {
  for (const toets of toetsen) {
    const weigering = toets();
    if (weigering !== null) {
      return weigering;
    }
  }
  return null;
}
