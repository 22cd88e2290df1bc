import { type ReactNode, useState } from 'react';
import type { PlanDatumInput, Planhandeling } from '../../../api/documenten.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { Meldregel } from '../../../onderdelen/meldregel.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import type { Uitslag } from '../../../onderdelen/uitslag.js';
import { Veld } from '../../../onderdelen/veld.js';
import { PLANNING } from '../../../teksten/planning.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import type { Activiteit } from './ordening.js';
import type { Plan } from './plan.js';

type Vorm = 'vastleggen' | 'dag' | 'alternatieven' | 'periode' | 'vervallen';

const VORMEN: readonly Vorm[] = ['vastleggen', 'dag', 'alternatieven', 'periode', 'vervallen'];

/** Where the days of each form stand in what is sent. */
const PLAATSEN: Readonly<Record<Vorm, readonly [eerste?: string, tweede?: string]>> = {
  vastleggen: ['datum.dag'],
  dag: ['datum.dag'],
  alternatieven: ['datum.alternatieven.0', 'datum.alternatieven.1'],
  periode: ['datum.van', 'datum.tot'],
  vervallen: [],
};

const HANDELINGEN: Readonly<Record<Vorm, Planhandeling>> = {
  vastleggen: 'VASTLEGGEN',
  dag: 'VOORSTELLEN',
  alternatieven: 'VOORSTELLEN',
  periode: 'VOORSTELLEN',
  vervallen: 'VERVALLEN',
};

interface Eigenschappen {
  readonly activiteit: Activiteit;
  readonly plan: (plan: Plan) => Promise<Uitslag>;
}

/**
 * Proposes or fixes the date of one activiteit, or drops it. Each day that was proposed is one click away, with or
 * without a reason.
 */
export function Planformulier({ activiteit, plan }: Eigenschappen): ReactNode {
  const [vorm, zetVorm] = useState<Vorm>('vastleggen');
  const [waarom, zetWaarom] = useState('');
  const [gekozen, zetGekozen] = useState<Uitslag | null>(null);
  const { datum, naam } = activiteit;
  const [eerste, tweede] = PLAATSEN[vorm];
  const stuur = (formulier: FormData): Promise<Uitslag> =>
    plan({
      handeling: HANDELINGEN[vorm],
      datum: datumUit(vorm, tekstUit(formulier, 'eerste'), tekstUit(formulier, 'tweede')),
      reden: tekstUit(formulier, 'reden') || null,
    });
  return (
    <>
      {datum.dagen.length === 0 ? null : (
        <>
          <Veld label={PLANNING.plannen.waaromDezeDag}>
            {(id) => (
              <input
                id={id}
                value={waarom}
                className="utrecht-textbox utrecht-textbox--html-input"
                onChange={({ target }) => zetWaarom(target.value)}
              />
            )}
          </Veld>
          <div className="rk-knoppen">
            {datum.dagen.map((dag) => (
              <button
                key={dag}
                type="button"
                className="utrecht-button utrecht-button--secondary-action"
                onClick={() =>
                  void plan({ handeling: 'VASTLEGGEN', datum: { dag }, reden: waarom.trim() || null }).then(
                    zetGekozen,
                  )
                }
              >
                {PLANNING.plannen.kies} <Dag dag={dag} />
              </button>
            ))}
            <Meldregel uitslag={gekozen} />
          </div>
        </>
      )}
      <Formulier naam={PLANNING.plannen.formulier(naam)} knop={TEKSTEN.legVast} stuur={stuur}>
        <Keuzeveld
          label={PLANNING.plannen.wat}
          naam="vorm"
          plaats="handeling"
          keuzes={VORMEN.map((een) => [een, PLANNING.plannen.vormen[een]] as const)}
          gekozen={vorm}
          zet={(keuze) => zetVorm(VORMEN.find((een) => een === keuze) ?? vorm)}
        />
        {eerste === undefined ? null : (
          <Dagveld
            label={vorm === 'periode' ? PLANNING.plannen.eersteDag : PLANNING.plannen.dag}
            naam="eerste"
            plaats={eerste}
          />
        )}
        {tweede === undefined ? null : (
          <Dagveld
            label={vorm === 'periode' ? PLANNING.plannen.laatsteDag : PLANNING.plannen.ofDezeDag}
            naam="tweede"
            plaats={tweede}
          />
        )}
        <Invoerveld
          label={vorm === 'vervallen' ? TEKSTEN.waarom : PLANNING.plannen.waaromMagLeeg}
          naam="reden"
          vrij={vorm !== 'vervallen'}
        />
      </Formulier>
    </>
  );
}

function datumUit(vorm: Vorm, eerste: string, tweede: string): PlanDatumInput | null {
  switch (vorm) {
    case 'vastleggen':
    case 'dag':
      return { dag: eerste };
    case 'alternatieven':
      return { alternatieven: [eerste, tweede] };
    case 'periode':
      return { van: eerste, tot: tweede };
    case 'vervallen':
      return null;
  }
}
