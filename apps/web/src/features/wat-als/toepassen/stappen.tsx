import type { ReactNode } from 'react';
import type { PasScenarioToeMutation, Toepassingsuitkomst } from '../../../api/documenten.js';

type Toegepast = Extract<PasScenarioToeMutation['pasScenarioToe'], { readonly stappen: unknown }>;

interface Eigenschappen extends Pick<Toegepast, 'stappen' | 'proef'> {
  readonly bezig: boolean;
  /** Records these measures, by their place; `null` for all that can be. */
  readonly legVast: (maatregelen: readonly number[] | null) => void;
}

interface Beeld {
  readonly soort: string;
  readonly woord: string;
}

/** What comes of each measure: by sign and word as well as by colour. */
export function Stappen({ stappen, proef, bezig, legVast }: Eigenschappen): ReactNode {
  const kan = stappen.filter(({ uitkomst }) => uitkomst === 'VASTGELEGD');
  return (
    <>
      <p>
        {proef
          ? 'Er is nog niets vastgelegd. Dit zou er gebeuren:'
          : `Vastgelegd: ${String(kan.length)} van ${String(stappen.length)}.`}
      </p>
      <ol className="rk-stappenlijst">
        {stappen.map(({ plaats, uitkomst, zin, maatregel }) => {
          const { soort, woord } = beeldVan(uitkomst, proef);
          return (
            <li key={plaats} className={`rk-cel rk-cel--${soort}`}>
              <span className="rk-cel__kop">{woord}</span>
              <span>{maatregel.tekst}</span>
              <span>{zin}</span>
              {proef && uitkomst === 'VASTGELEGD' && stappen.length > 1 ? (
                <button
                  type="button"
                  className="utrecht-button utrecht-button--subtle"
                  disabled={bezig}
                  onClick={() => legVast([plaats])}
                >
                  Leg alleen deze vast<span className="rk-onzichtbaar">: {maatregel.tekst}</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      {proef && kan.length > 0 ? (
        <button
          type="button"
          className="utrecht-button utrecht-button--primary-action"
          disabled={bezig}
          onClick={() => legVast(null)}
        >
          {kan.length === stappen.length ? 'Leg alles vast' : `Leg vast wat kan (${String(kan.length)})`}
        </button>
      ) : null}
    </>
  );
}

function beeldVan(uitkomst: Toepassingsuitkomst, proef: boolean): Beeld {
  switch (uitkomst) {
    case 'VASTGELEGD':
      return { soort: 'besloten', woord: proef ? '✓ kan worden vastgelegd' : '✓ vastgelegd' };
    case 'GEWEIGERD':
      return { soort: 'gestopt', woord: '✕ kan niet' };
    case 'NIET_BEVOEGD':
      return { soort: 'knelt', woord: '! is aan een ander' };
    case 'GEEN_FEIT':
      return { soort: 'onbekend', woord: '? geen feit om vast te leggen' };
  }
}
