import type { Dag } from './dag.js';
import type { DatumUitdrukking } from './datum-uitdrukking.js';
import type { DatumContext } from './gedrukte-dag.js';
import { leesDag, normaliseer } from './gedrukte-dag.js';
import { leesPeriode } from './gedrukte-periode.js';
import { leesVageDatum } from './vage-datum.js';

/**
 * Reads a date cell as printed in a planning (bron 004, and the vague dates of bron 001). An empty cell means the
 * window of the week. A day without a year falls in the year of its window (of two, the one that brings it nearest),
 * or without a window in the year of the planning. What cannot be read, or does not exist, is `onbekend` with its
 * text kept. Never throws.
 * @example parseDatum('25-2 of 1-3', { jaar: 2021, venster: null }) // alternatieven: 25-2-2021 and 1-3-2021
 * @example parseDatum('31-2', { jaar: 2021, venster: null }) // onbekend
 */
export function parseDatum(tekst: string, context: DatumContext): DatumUitdrukking {
  const { venster } = context;
  const cel = normaliseer(tekst);
  if (cel === null) return { kind: 'onbekend', tekst };
  if (cel === '') return { kind: 'venster', venster, tekst };

  const nogPlannen = /^(?:datum )?nog (?:te )?plannen( ?\(?extra\)?)?$/.exec(cel);
  if (nogPlannen !== null) {
    return { kind: 'nog-te-plannen', venster, extra: nogPlannen[1] !== undefined, tekst };
  }

  const dag = leesDag(cel, context);
  if (dag !== null) return { kind: 'vast', dag, tekst };
  const periode = leesPeriode(cel, context);
  if (periode !== null) return { kind: 'venster', venster: periode, tekst };
  const dagen = leesAlternatieven(cel, context);
  if (dagen !== null) return { kind: 'alternatieven', dagen, tekst };
  const vaag = leesVageDatum(cel, context);
  if (vaag !== null) return { kind: 'vaag', venster: vaag, tekst };
  return { kind: 'onbekend', tekst };
}

/** Two or more days, in the order in which they are printed; null when one of them cannot be read. */
function leesAlternatieven(cel: string, context: DatumContext): readonly Dag[] | null {
  const delen = cel.split(/ of | ?\/ ?|, /);
  if (delen.length < 2) return null;
  const dagen: Dag[] = [];
  for (const deel of delen) {
    const dag = leesDag(deel, context);
    if (dag === null) return null;
    dagen.push(dag);
  }
  return dagen;
}
