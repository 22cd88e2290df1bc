import type { ReactNode } from 'react';
import type { WensFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { WENSEN } from '../../teksten/wensen.js';

interface Eigenschappen {
  readonly wens: WensFragment;
  /** `null` where the reader can do nothing with it. */
  readonly keuze: { readonly gekozen: boolean; readonly wissel: () => void } | null;
}

/** One wens, as it was given along with a besluit, and what became of it. */
export function Wensregel({ wens, keuze }: Eigenschappen): ReactNode {
  const { zet } = useWeergave();
  const { id, soort, tekst, gremium, dag, mijlpaal, status, cluster, antwoord, verwerktIn } = wens;
  return (
    <li className={`rk-wens rk-wens--${status.toLowerCase()}`}>
      {keuze === null ? (
        <p id={id}>{tekst}</p>
      ) : (
        <label className="rk-vink">
          <input type="checkbox" checked={keuze.gekozen} onChange={keuze.wissel} />
          <span>{tekst}</span>
        </label>
      )}
      <p className="rk-noot">
        {gremium?.naam ?? WENSEN.eenGremium}, <Dag dag={dag} />
        {WENSEN.wens.bijMijlpaal(mijlpaal)}
        {WENSEN.wens.soorten[soort]}
        {cluster === null ? null : (
          <>
            {WENSEN.wens.cluster}
            <button type="button" className="rk-linkknop" onClick={() => zet({ cluster, vanaf: '' })}>
              {cluster}
            </button>
          </>
        )}
      </p>
      <p className="rk-status">
        {WENSEN.statussen[status]}
        {verwerktIn === null ? '' : WENSEN.wens.inVersie(verwerktIn.nummer, verwerktIn.mijlpaal)}
      </p>
      {antwoord === null ? null : (
        <p>
          {WENSEN.wens.antwoord(antwoord.herkomst.door, WENSEN.statussen[antwoord.antwoord])}
          {antwoord.reden === null ? '.' : WENSEN.wens.want(antwoord.reden)}
        </p>
      )}
    </li>
  );
}
