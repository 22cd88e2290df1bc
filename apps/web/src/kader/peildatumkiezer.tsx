import type { ReactNode } from 'react';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { useWeergave } from './weergave.js';

/** As of which day everything is computed, and with whose knowledge. */
export function Peildatumkiezer(): ReactNode {
  const { peildatum, bekend, zet } = useWeergave();
  const { vandaag } = useSessie();
  return (
    <form
      className="rk-peildatum"
      aria-label={TEKSTEN.peildatum}
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Datumveld naam="peildatum" label={TEKSTEN.peildatum} waarde={peildatum ?? vandaag} zet={zet} />
      <Datumveld naam="bekend" label={TEKSTEN.bekendOp} waarde={bekend ?? peildatum ?? vandaag} zet={zet} />
      {peildatum === null && bekend === null ? null : (
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          onClick={() => zet({ peildatum: '', bekend: '' })}
        >
          {TEKSTEN.vandaag}
        </button>
      )}
    </form>
  );
}

function Datumveld({
  naam,
  label,
  waarde,
  zet,
}: {
  readonly naam: string;
  readonly label: string;
  readonly waarde: string;
  readonly zet: (delen: Readonly<Record<string, string>>) => void;
}): ReactNode {
  return (
    <label className="rk-veld">
      <span>{label}</span>
      <input
        type="date"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={waarde}
        onChange={({ target }) => zet({ [naam]: target.value })}
      />
    </label>
  );
}
