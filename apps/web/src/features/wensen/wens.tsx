import type { ReactNode } from 'react';
import type { WensFragment } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Dag } from '../../onderdelen/trajectkop.js';
import { STATUSSEN } from './status.js';

interface Eigenschappen {
  readonly wens: WensFragment;
  /** `null` where the reader can do nothing with it. */
  readonly keuze: { readonly gekozen: boolean; readonly wissel: () => void } | null;
}

/** One wens, as it was given along with a besluit, and what became of it. */
export function Wensregel({ wens, keuze }: Eigenschappen): ReactNode {
  const { zet } = useWeergave();
  const { id, tekst, gremium, dag, mijlpaal, status, cluster, antwoord, verwerktIn } = wens;
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
        {gremium?.naam ?? 'Een gremium'}, <Dag dag={dag} />, bij mijlpaal {mijlpaal}
        {cluster === null ? null : (
          <>
            {'. Cluster: '}
            <button type="button" className="rk-linkknop" onClick={() => zet({ cluster, vanaf: '' })}>
              {cluster}
            </button>
          </>
        )}
      </p>
      <p className="rk-status">
        {STATUSSEN[status].naam}
        {verwerktIn === null
          ? ''
          : ` in versie ${String(verwerktIn.nummer)} van mijlpaal ${String(verwerktIn.mijlpaal)}`}
      </p>
      {antwoord === null ? null : (
        <p>
          Antwoord van {antwoord.herkomst.door}: {STATUSSEN[antwoord.antwoord].naam}
          {antwoord.reden === null ? '.' : `, want: ${antwoord.reden}`}
        </p>
      )}
    </li>
  );
}
