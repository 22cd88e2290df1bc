import type { ReactNode } from 'react';
import { useWeergave } from '../kader/weergave.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';

/** How many rows one question brings. */
export const PER_BLADZIJDE = 50;

interface Eigenschappen {
  readonly totaal: number;
  readonly overslaan: number;
  readonly getoond: number;
  /** Shows the rows from there on; the address remembers it where nothing else does. */
  readonly naar?: (vanaf: number) => void;
}

/** Earlier and later rows; nothing where all of them are shown. */
export function Bladeren({ totaal, overslaan, getoond, naar }: Eigenschappen): ReactNode {
  const { zet } = useWeergave();
  const blader = naar ?? ((vanaf: number) => zet({ vanaf: vanaf === 0 ? '' : String(vanaf) }));
  if (totaal <= getoond && overslaan === 0) return null;
  const knop = (naam: string, vanaf: number, kan: boolean): ReactNode => (
    <button
      type="button"
      className="utrecht-button utrecht-button--secondary-action"
      disabled={!kan}
      onClick={() => blader(vanaf)}
    >
      {naam}
    </button>
  );
  return (
    <nav aria-label={ONDERDELEN.bladeren.bladeren} className="rk-bladeren">
      {knop(ONDERDELEN.bladeren.vorige, Math.max(0, overslaan - getoond), overslaan > 0)}
      <span>{ONDERDELEN.bladeren.deel(overslaan + 1, Math.min(totaal, overslaan + getoond), totaal)}</span>
      {knop(ONDERDELEN.bladeren.volgende, overslaan + getoond, overslaan + getoond < totaal)}
    </nav>
  );
}
