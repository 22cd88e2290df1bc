import { type ReactNode, useId } from 'react';
import { Datumtekst } from './datumtekst.js';
import { regelVan, useBezwaar } from './weigering.js';

interface Eigenschappen {
  readonly label: string;
  /** Where it stands in what the form sends: the api may refuse it there. */
  readonly plaats?: string | undefined;
  /** What is wrong with what was filled in. */
  readonly fout?: string | undefined;
  /** The control, which takes this id, and is described by the second one where something is wrong. */
  readonly children: (id: string, melding: string | undefined) => ReactNode;
}

/** A control with its label above it, and below it what is wrong, whether the page found that or the api. */
export function Veld({ label, plaats, fout, children }: Eigenschappen): ReactNode {
  const id = useId();
  const bezwaar = useBezwaar(id);
  const tekst = fout ?? bezwaar?.melding ?? null;
  return (
    <div className="rk-veld" data-veld={id} data-plaats={plaats}>
      <label htmlFor={id}>{label}</label>
      {children(id, fout === undefined ? bezwaar?.regel : regelVan(id))}
      {tekst === null ? null : (
        <p id={regelVan(id)} className="rk-fout" role="alert">
          <Datumtekst>{tekst}</Datumtekst>
        </p>
      )}
    </div>
  );
}
