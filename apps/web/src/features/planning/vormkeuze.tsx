import type { ReactNode } from 'react';
import { useWeergave } from '../../kader/weergave.js';
import { PLANNING } from '../../teksten/planning.js';

/** The plan as a table, or over the weeks. The choice stands in the address. */
export function Vormkeuze({ isTijdlijn }: { readonly isTijdlijn: boolean }): ReactNode {
  const { zet } = useWeergave();
  const knop = (naam: string, vorm: string, gekozen: boolean): ReactNode => (
    <button
      type="button"
      className="utrecht-button utrecht-button--secondary-action"
      aria-pressed={gekozen}
      onClick={() => zet({ vorm })}
    >
      {naam}
    </button>
  );
  return (
    <div className="rk-knoppen" role="group" aria-label={PLANNING.vorm.keuze}>
      {knop(PLANNING.vorm.tabel, '', !isTijdlijn)}
      {knop(PLANNING.vorm.tijdlijn, 'tijdlijn', isTijdlijn)}
    </div>
  );
}
