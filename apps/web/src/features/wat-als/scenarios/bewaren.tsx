import { Fragment, type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { BewaarScenarioDocument, type MaatregelInput } from '../../../api/documenten.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import type { Uitslag } from '../../../onderdelen/uitslag.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { scenariouitslag } from './uitslag.js';

interface Eigenschappen {
  readonly maatregelen: readonly MaatregelInput[];
  readonly versie: number;
  /** This reader made it another versie. */
  readonly vastgelegd: (versie: number) => void;
}

/** Keeps what is being tried under a name. Nothing of the traject itself changes. */
export function Bewaren({ maatregelen, versie, vastgelegd }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const [aantalBewaard, zetAantalBewaard] = useState(0);
  const [, bewaarScenario] = useMutation(BewaarScenarioDocument);
  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const { data, error } = await bewaarScenario({
      input: {
        traject,
        naam: tekstUit(formulier, 'naam'),
        toelichting: tekstUit(formulier, 'toelichting'),
        maatregelen,
        verwachteVersie: versie,
        sleutel: crypto.randomUUID(),
      },
    });
    const uitslag = scenariouitslag(data?.bewaarScenario, error, SCENARIOS.bewaard);
    if (uitslag.versie !== undefined) {
      vastgelegd(uitslag.versie);
      zetAantalBewaard((eerder) => eerder + 1);
    }
    return uitslag;
  };
  return (
    <Formulier
      naam={SCENARIOS.bewaarAls}
      knop={SCENARIOS.bewaarAls}
      stuur={stuur}
      uit={maatregelen.length === 0}
    >
      {/* The next scenario begins empty. */}
      <Fragment key={aantalBewaard}>
        <Invoerveld label={SCENARIOS.naam} naam="naam" />
        <Invoerveld label={SCENARIOS.waarvoor} naam="toelichting" vrij />
      </Fragment>
    </Formulier>
  );
}
