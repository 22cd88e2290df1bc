import type { ReactNode } from 'react';
import type { PasScenarioToeMutation, Toepassingsuitkomst } from '../../../api/documenten.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';

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
        {proef ? SCENARIOS.toepassen.nogNiets : SCENARIOS.toepassen.vastgelegd(kan.length, stappen.length)}
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
                  {SCENARIOS.toepassen.alleenDeze}
                  <span className="rk-onzichtbaar">: {maatregel.tekst}</span>
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
          {kan.length === stappen.length ? SCENARIOS.toepassen.alles : SCENARIOS.toepassen.watKan(kan.length)}
        </button>
      ) : null}
    </>
  );
}

function beeldVan(uitkomst: Toepassingsuitkomst, proef: boolean): Beeld {
  switch (uitkomst) {
    case 'VASTGELEGD':
      return {
        soort: 'besloten',
        woord: proef ? SCENARIOS.toepassen.kanVastgelegd : SCENARIOS.toepassen.isVastgelegd,
      };
    case 'GEWEIGERD':
      return { soort: 'gestopt', woord: SCENARIOS.toepassen.geweigerd };
    case 'NIET_BEVOEGD':
      return { soort: 'knelt', woord: SCENARIOS.toepassen.nietBevoegd };
    case 'GEEN_FEIT':
      return { soort: 'onbekend', woord: SCENARIOS.toepassen.geenFeit };
  }
}
