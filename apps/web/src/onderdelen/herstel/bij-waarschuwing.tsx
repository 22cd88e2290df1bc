import type { ReactNode } from 'react';
import type { TeBeantwoordenFragment } from '../../api/documenten.js';
import { Herstel } from './herstel.js';

/** What would help the strook that this warning says will land after its window, itself or as a consequence. */
export function HerstelBijWaarschuwing({
  waarschuwing,
}: {
  readonly waarschuwing: TeBeantwoordenFragment;
}): ReactNode {
  const teLaat = [waarschuwing, ...waarschuwing.gevolgen].find(({ code }) => code === 'PROGNOSE_NA_VENSTER');
  const gemeente = teLaat?.gemeente ?? null;
  const mijlpaal = teLaat?.mijlpaal ?? null;
  return gemeente === null || mijlpaal === null ? null : (
    <Herstel mijlpaal={mijlpaal} gemeente={gemeente.code} wie={gemeente.naam} />
  );
}
