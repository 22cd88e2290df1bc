import type { ReactNode } from 'react';
import type { Bevindingbesluit, BevindingFragment } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { IMPORT } from '../../teksten/import.js';

interface Eigenschappen {
  readonly bevinding: BevindingFragment;
  /** Whether the cells of the source are marked for this one. */
  readonly gekozen: boolean;
  readonly kies: () => void;
  /** `null` takes the decision back, where that can be done. */
  readonly beslis: (besluit: Bevindingbesluit | null) => void;
  readonly kanTerug: boolean;
  readonly children?: ReactNode;
}

/** One thing that does not add up, what could be done about it, and what somebody decides. */
export function Bevinding({
  bevinding,
  gekozen,
  kies,
  beslis,
  kanTerug,
  children,
}: Eigenschappen): ReactNode {
  const { sleutel, regelnaam, uitleg, voorstel, ernst, status, besloten, toelichting } = bevinding;
  const knop = (besluit: Bevindingbesluit, woord: string): ReactNode => {
    const isGenomen = status === besluit;
    return (
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        aria-pressed={isGenomen}
        aria-describedby={sleutel}
        disabled={isGenomen && !kanTerug}
        onClick={() => beslis(isGenomen ? null : besluit)}
      >
        {woord}
      </button>
    );
  };
  return (
    <li className={`rk-bevinding rk-bevinding--${ernst.toLowerCase()}`} aria-current={gekozen}>
      <p className="rk-bevinding__kop">
        <strong>{IMPORT.bevinding.ernsten[ernst]}</strong> <span className="rk-noot">{regelnaam}</span>
      </p>
      <p id={sleutel}>
        <Datumtekst>{uitleg}</Datumtekst>
      </p>
      {voorstel === null ? null : (
        <p>
          <strong>{IMPORT.bevinding.voorstel}</strong> <Datumtekst>{voorstel.tekst}</Datumtekst>
        </p>
      )}
      <p className="rk-status">
        {IMPORT.bevinding.statussen[status]}
        {besloten === null ? '' : IMPORT.bevinding.door(besloten.door)}
        {toelichting === null ? '' : `: ${toelichting}`}
      </p>
      <div className="rk-knoppen">
        {knop('AANVAARD', IMPORT.bevinding.aanvaard)}
        {knop('VERWORPEN', IMPORT.bevinding.verwerp)}
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          aria-pressed={gekozen}
          aria-describedby={sleutel}
          onClick={kies}
        >
          {IMPORT.bevinding.toonInBron}
        </button>
      </div>
      {children}
    </li>
  );
}
