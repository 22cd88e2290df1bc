import { type FormEvent, type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { TrekScenarioInDocument } from '../../../api/documenten.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { Tekstveld } from './tekstveld.js';
import { type Uitslag, uitslagVan } from './uitslag.js';

interface Eigenschappen {
  readonly scenario: string;
  readonly versie: number;
}

/** Withdraws a scenario, with a reason: that it was there stays known. */
export function Intrekken({ scenario, versie }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const [reden, zetReden] = useState('');
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [, trekScenarioIn] = useMutation(TrekScenarioInDocument);
  const trekIn = async (): Promise<void> => {
    const { data, error } = await trekScenarioIn({
      input: { traject, scenario, reden, verwachteVersie: versie, sleutel: crypto.randomUUID() },
    });
    zetUitslag(uitslagVan(data?.trekScenarioIn, error, SCENARIOS.ingetrokken));
  };
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void trekIn();
  };
  return (
    <details>
      <summary>
        {SCENARIOS.trekIn}
        <span className="rk-onzichtbaar"> {scenario}</span>
      </summary>
      <form className="rk-vastleggen" aria-label={SCENARIOS.trekScenarioIn(scenario)} onSubmit={verstuur}>
        <Tekstveld label={TEKSTEN.waarom} waarde={reden} zet={zetReden} verplicht />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {SCENARIOS.trekHetIn}
        </button>
        <p role="status" className={uitslag?.gelukt === false ? 'rk-fout' : ''}>
          {uitslag?.melding}
        </p>
      </form>
    </details>
  );
}
