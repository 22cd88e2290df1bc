import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { Scenario } from '@routekaart/traject';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type MaatregelInput, ScenariosDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { useSessie } from '../../../sessie/sessie.js';
import type { Rijen } from '../maatregelen/gebruik-rijen.js';
import { rijVan } from '../maatregelen/rij.js';
import { SCENARIOS } from '../../../teksten/scenarios.js';
import { Bewaren } from './bewaren.js';
import { Scenariokaart } from './scenariokaart.js';
import { Vergelijking } from './vergelijking.js';

interface Eigenschappen {
  /** What is being tried, as far as it is complete. */
  readonly maatregelen: readonly MaatregelInput[];
  /** The kept scenarios with their measures, as the engine knows them. */
  readonly bewaard: readonly Scenario[];
  /** The versie of the traject in the facts that are on the screen. */
  readonly versie: number;
  readonly open: Rijen['zet'];
}

/** How many can be laid side by side. */
const NAAST_ELKAAR = { minst: 2, meest: 4 } as const;

/** The kept scenarios: keep one, open one, withdraw one, and lay two to four of them side by side. */
export function Scenarios({ maatregelen, bewaard, versie: getoond, open }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const { traject, peildatum, bekend, zet } = useWeergave();
  // What this reader recorded counts at once, also while the facts on the screen still follow.
  const [eigen, vastgelegd] = useState(getoond);
  const versie = Math.max(getoond, eigen);
  const [adres] = useSearchParams();
  const antwoord = useQuery({ query: ScenariosDocument, variables: { traject, peildatum, bekend } });
  const magBewaren = mag(identiteit, 'scenario-bewaren', ALGEMEEN);
  const { gemeente } = identiteit;
  const magToepassen = mag(identiteit, 'scenario-toepassen', { gemeente, beheerrol: null });
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios" className="utrecht-heading-2">
        {SCENARIOS.kop}
      </h2>
      {magBewaren ? <Bewaren maatregelen={maatregelen} versie={versie} vastgelegd={vastgelegd} /> : null}
      <Antwoord wat={SCENARIOS.wat} antwoord={antwoord}>
        {({ scenarios }) => {
          const codes = new Set(scenarios.map(({ code }) => code));
          const naast = (adres.get('naast') ?? '').split(',').filter((code) => codes.has(code));
          return scenarios.length === 0 ? (
            <Leeg>{SCENARIOS.geen}</Leeg>
          ) : (
            <>
              <p>{SCENARIOS.kies}</p>
              <ul className="rk-scenarios">
                {scenarios.map((scenario) => (
                  <Scenariokaart
                    key={scenario.code}
                    scenario={scenario}
                    gekozen={naast.includes(scenario.code)}
                    vol={naast.length >= NAAST_ELKAAR.meest}
                    kies={(gekozen) =>
                      zet({
                        naast: (gekozen
                          ? [...naast, scenario.code]
                          : naast.filter((code) => code !== scenario.code)
                        ).join(','),
                      })
                    }
                    open={() =>
                      open(
                        (bewaard.find(({ code }) => code === scenario.code)?.maatregelen ?? []).map(rijVan),
                      )
                    }
                    versie={versie}
                    vastgelegd={vastgelegd}
                    mag={{ intrekken: magBewaren, toepassen: magToepassen }}
                  />
                ))}
              </ul>
              {naast.length < NAAST_ELKAAR.minst ? null : <Vergelijking scenarios={naast} />}
            </>
          );
        }}
      </Antwoord>
    </section>
  );
}
