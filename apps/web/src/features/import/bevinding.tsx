import type { ReactNode } from 'react';
import type { Bevindingbesluit, BevindingFragment, Bevindingstatus } from '../../api/documenten.js';

/** A sign and a word beside the colour. */
const ERNST: Readonly<Record<BevindingFragment['ernst'], string>> = {
  KRITIEK: '✕ Kritiek',
  LET_OP: '! Let op',
  INFO: 'i Goed om te weten',
};

export const STATUS: Readonly<Record<Bevindingstatus, string>> = {
  OPEN: 'Open',
  AANVAARD: '✓ Aanvaard',
  VERWORPEN: '– Verworpen',
};

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
        <strong>{ERNST[ernst]}</strong> <span className="rk-noot">{regelnaam}</span>
      </p>
      <p id={sleutel}>{uitleg}</p>
      {voorstel === null ? null : (
        <p>
          <strong>Voorstel:</strong> {voorstel.tekst}
        </p>
      )}
      <p className="rk-status">
        {STATUS[status]}
        {besloten === null ? '' : ` door ${besloten.door}`}
        {toelichting === null ? '' : `: ${toelichting}`}
      </p>
      <div className="rk-knoppen">
        {knop('AANVAARD', 'Aanvaard')}
        {knop('VERWORPEN', 'Verwerp')}
        <button
          type="button"
          className="utrecht-button utrecht-button--subtle"
          aria-pressed={gekozen}
          aria-describedby={sleutel}
          onClick={kies}
        >
          Toon in de bron
        </button>
      </div>
      {children}
    </li>
  );
}
