import { type Fout, type Foutcode, padVan } from '../fout.js';
import type { Trajectbestand } from '../trajectbestand.js';

/** Reports one error; the path as keys and positions. */
export type Melder = (code: Foutcode, pad: readonly (string | number)[], melding: string) => void;

/** A rule about the meaning of a file that has the right form. */
export type Bestandsregel = (bestand: Trajectbestand, meld: Melder) => void;

/** What a rule reports. */
export function pasRegelToe(regel: Bestandsregel, bestand: Trajectbestand): readonly Fout[] {
  const fouten: Fout[] = [];
  regel(bestand, (code, pad, melding) => {
    fouten.push({ code, pad: padVan(pad), melding });
  });
  return fouten;
}
