import type { ReactNode } from 'react';
import { Datumveld } from '../onderdelen/datumveld.js';
import { useSessie } from '../sessie/sessie.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { useWeergave } from './weergave.js';

/** As of which day everything is computed, and with whose knowledge; `children` is what is chosen before that. */
export function Peildatumkiezer({ children }: { readonly children: ReactNode }): ReactNode {
  const { peildatum, bekend, zet } = useWeergave();
  const { vandaag } = useSessie();
  return (
    <form
      className="rk-peildatum"
      aria-label={TEKSTEN.welkeDag}
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      {children}
      <Datumveld
        label={TEKSTEN.peildatum}
        waarde={peildatum ?? vandaag}
        zet={(waarde) => zet({ peildatum: waarde })}
      />
      <Datumveld
        label={TEKSTEN.bekendOp}
        waarde={bekend ?? peildatum ?? vandaag}
        zet={(waarde) => zet({ bekend: waarde })}
      />
      <p className="rk-noot rk-peildatum__uitleg">{TEKSTEN.peildatumUitleg}</p>
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
