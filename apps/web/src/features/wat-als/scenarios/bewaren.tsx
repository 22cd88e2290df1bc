import { type FormEvent, type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { BewaarScenarioDocument, type MaatregelInput } from '../../../api/documenten.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { Tekstveld } from './tekstveld.js';
import { type Uitslag, uitslagVan } from './uitslag.js';

interface Eigenschappen {
  readonly maatregelen: readonly MaatregelInput[];
  readonly versie: number;
}

/** Keeps what is being tried under a name. Nothing of the traject itself changes. */
export function Bewaren({ maatregelen, versie }: Eigenschappen): ReactNode {
  const { traject = '' } = useParams();
  const [naam, zetNaam] = useState('');
  const [toelichting, zetToelichting] = useState('');
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [{ fetching }, bewaarScenario] = useMutation(BewaarScenarioDocument);
  const bewaar = async (): Promise<void> => {
    const { data, error } = await bewaarScenario({
      input: {
        traject,
        naam,
        toelichting,
        maatregelen,
        verwachteVersie: versie,
        sleutel: crypto.randomUUID(),
      },
    });
    const nieuw = uitslagVan(data?.bewaarScenario, error, SCENARIOS.bewaard);
    zetUitslag(nieuw);
    if (nieuw.gelukt) {
      zetNaam('');
      zetToelichting('');
    }
  };
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void bewaar();
  };
  return (
    <form className="rk-vastleggen" aria-label={SCENARIOS.bewaarAls} onSubmit={verstuur}>
      <Tekstveld label={SCENARIOS.naam} waarde={naam} zet={zetNaam} verplicht />
      <Tekstveld label={SCENARIOS.waarvoor} waarde={toelichting} zet={zetToelichting} />
      <button
        type="submit"
        className="utrecht-button utrecht-button--primary-action"
        disabled={fetching || maatregelen.length === 0}
      >
        {SCENARIOS.bewaarAls}
      </button>
      <p role="status" className={uitslag?.gelukt === false ? 'rk-fout' : ''}>
        {uitslag?.melding}
      </p>
    </form>
  );
}
