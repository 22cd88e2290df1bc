import { type FormEvent, type ReactNode, useState } from 'react';
import type { PlanDatumInput, Planhandeling } from '../../../api/documenten.js';
import { Datumveld } from '../../../onderdelen/datumveld.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { Veld } from '../../../onderdelen/veld.js';
import { PLANNING } from '../../../teksten/planning.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import type { Activiteit } from './ordening.js';

type Vorm = 'vastleggen' | 'dag' | 'alternatieven' | 'periode';

const VORMEN: readonly Vorm[] = ['vastleggen', 'dag', 'alternatieven', 'periode'];

interface Eigenschappen {
  readonly activiteit: Activiteit;
  readonly plan: (handeling: Planhandeling, datum: PlanDatumInput) => void;
}

/** Proposes or fixes the date of one activiteit. Each day that was proposed is one click away. */
export function Planformulier({ activiteit, plan }: Eigenschappen): ReactNode {
  const [vorm, zetVorm] = useState<Vorm>('vastleggen');
  const [eerste, zetEerste] = useState('');
  const [tweede, zetTweede] = useState('');
  const { datum, naam } = activiteit;
  const isTwee = vorm === 'alternatieven' || vorm === 'periode';
  const isVolledig = eerste !== '' && (!isTwee || tweede !== '');
  const verstuur = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    if (isVolledig)
      plan(vorm === 'vastleggen' ? 'VASTLEGGEN' : 'VOORSTELLEN', datumUit(vorm, eerste, tweede));
  };
  return (
    <>
      {datum.dagen.length === 0 ? null : (
        <div className="rk-knoppen">
          {datum.dagen.map((dag) => (
            <button
              key={dag}
              type="button"
              className="utrecht-button utrecht-button--secondary-action"
              onClick={() => plan('VASTLEGGEN', { dag })}
            >
              {PLANNING.plannen.kies} <Dag dag={dag} />
            </button>
          ))}
        </div>
      )}
      <form className="rk-rij" aria-label={PLANNING.plannen.formulier(naam)} onSubmit={verstuur}>
        <Veld label={PLANNING.plannen.wat}>
          {(id) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select"
              value={vorm}
              onChange={({ target }) => {
                const gekozen = VORMEN.find((een) => een === target.value);
                if (gekozen !== undefined) zetVorm(gekozen);
              }}
            >
              {VORMEN.map((een) => (
                <option key={een} value={een}>
                  {PLANNING.plannen.vormen[een]}
                </option>
              ))}
            </select>
          )}
        </Veld>
        <Datumveld
          label={vorm === 'periode' ? PLANNING.plannen.eersteDag : PLANNING.plannen.dag}
          waarde={eerste}
          zet={zetEerste}
        />
        {isTwee ? (
          <Datumveld
            label={vorm === 'periode' ? PLANNING.plannen.laatsteDag : PLANNING.plannen.ofDezeDag}
            waarde={tweede}
            zet={zetTweede}
          />
        ) : null}
        <button
          type="submit"
          className="utrecht-button utrecht-button--primary-action"
          disabled={!isVolledig}
        >
          {TEKSTEN.legVast}
        </button>
      </form>
    </>
  );
}

function datumUit(vorm: Vorm, eerste: string, tweede: string): PlanDatumInput {
  switch (vorm) {
    case 'vastleggen':
    case 'dag':
      return { dag: eerste };
    case 'alternatieven':
      return { alternatieven: [eerste, tweede] };
    case 'periode':
      return { van: eerste, tot: tweede };
  }
}
