import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { TrekScenarioInDocument } from '../../../api/documenten.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import type { Uitslag } from '../../../onderdelen/uitslag.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { scenariouitslag } from './uitslag.js';

interface Eigenschappen {
  readonly scenario: string;
  readonly versie: number;
  /** This reader made it another versie. */
  readonly vastgelegd: (versie: number) => void;
}

/** Withdraws a scenario, with a reason: that it was there stays known. */
export function Intrekken({ scenario, versie, vastgelegd }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const [, trekScenarioIn] = useMutation(TrekScenarioInDocument);
  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const { data, error } = await trekScenarioIn({
      input: {
        traject,
        scenario,
        reden: tekstUit(formulier, 'reden'),
        verwachteVersie: versie,
        sleutel: crypto.randomUUID(),
      },
    });
    const uitslag = scenariouitslag(data?.trekScenarioIn, error, SCENARIOS.ingetrokken);
    if (uitslag.versie !== undefined) vastgelegd(uitslag.versie);
    return uitslag;
  };
  return (
    <details>
      <summary>
        {SCENARIOS.trekIn}
        <span className="rk-onzichtbaar"> {scenario}</span>
      </summary>
      <Formulier naam={SCENARIOS.trekScenarioIn(scenario)} knop={SCENARIOS.trekHetIn} stuur={stuur}>
        <Invoerveld label={TEKSTEN.waarom} naam="reden" />
      </Formulier>
    </details>
  );
}
