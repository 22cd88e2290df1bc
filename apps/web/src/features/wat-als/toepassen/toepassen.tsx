import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { PasScenarioToeDocument, type PasScenarioToeMutation } from '../../../api/documenten.js';
import { foutmeldingVan } from '../../../api/fout.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { Stappen } from './stappen.js';

interface Eigenschappen {
  readonly scenario: { readonly code: string; readonly naam: string };
  readonly versie: number;
  /** This reader made it another versie. */
  readonly vastgelegd: (versie: number) => void;
}

type Antwoord = PasScenarioToeMutation['pasScenarioToe'];

/** Makes a scenario true: first what would come of each measure, then all of them or one at a time. */
export function Toepassen({ scenario: { code, naam }, versie, vastgelegd }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const [antwoord, zetAntwoord] = useState<Antwoord | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const [{ fetching }, pasScenarioToe] = useMutation(PasScenarioToeDocument);
  const pasToe = async (proef: boolean, maatregelen: readonly number[] | null): Promise<void> => {
    const { data, error } = await pasScenarioToe({
      input: {
        traject,
        scenario: code,
        maatregelen,
        proef,
        verwachteVersie: versie,
        sleutel: crypto.randomUUID(),
      },
    });
    const uitkomst = data?.pasScenarioToe;
    if (uitkomst !== undefined && 'trajectVersie' in uitkomst) vastgelegd(uitkomst.trajectVersie);
    zetAntwoord(uitkomst ?? null);
    zetFout(error === undefined ? weigeringIn(uitkomst) : foutmeldingVan(error).melding);
  };
  return (
    <div className="rk-toepassen">
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        disabled={fetching}
        onClick={() => void pasToe(true, null)}
      >
        {SCENARIOS.pasToe}
        <span className="rk-onzichtbaar"> {naam}</span>
      </button>
      <div role="status">
        {fout === null ? null : <p className="rk-fout">{fout}</p>}
        {antwoord !== null && 'stappen' in antwoord ? (
          <Stappen
            stappen={antwoord.stappen}
            proef={antwoord.proef}
            bezig={fetching}
            legVast={(maatregelen) => void pasToe(false, maatregelen)}
          />
        ) : null}
      </div>
    </div>
  );
}

/** Why nothing was applied at all, `null` when every measure has an outcome of its own. */
function weigeringIn(antwoord: Antwoord | undefined): string | null {
  if (antwoord === undefined || 'stappen' in antwoord) return null;
  return 'door' in antwoord ? SCENARIOS.intussen(antwoord.door ?? SCENARIOS.iemandAnders) : antwoord.melding;
}
