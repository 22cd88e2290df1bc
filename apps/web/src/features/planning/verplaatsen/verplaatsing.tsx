import { dagVan, formatDag } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import type { WeekplanningQuery } from '../../../api/documenten.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { PLANNING } from '../../../teksten/planning.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { useVerplaats } from './verplaats.js';

type Activiteit = WeekplanningQuery['weekplanning']['activiteiten'][number];

/** Moves what has a fixed day to another one, with the reason. Nothing for what has no such day, or was held. */
export function Verplaatsing({ activiteit }: { readonly activiteit: Activiteit }): ReactNode {
  const { naam, gremia, toestand, datum } = activiteit;
  const [dag] = datum.dagen;
  if (toestand !== 'VASTGELEGD' || datum.soort !== 'vast' || dag === undefined) return null;
  const wie = gremia.map((gremium) => gremium.naam).join(', ');
  const over = PLANNING.verplaatsen.over(naam, wie, formatDag(dagVan(dag)));
  return (
    <OpVraag vraag={PLANNING.verplaatsen.vraag} over={over}>
      <Verplaatsformulier activiteit={activiteit} dag={dag} over={over} />
    </OpVraag>
  );
}

interface Eigenschappen {
  readonly activiteit: Activiteit;
  /** The day on which it stands. */
  readonly dag: string;
  /** Which one it is, of those with the same name. */
  readonly over: string;
}

function Verplaatsformulier({ activiteit, dag, over }: Eigenschappen): ReactNode {
  const { code, naam } = activiteit;
  const { versie, begin, rond } = useBegonnen(activiteit.versie);
  const verplaats = useVerplaats({ code, naam, dag });
  return (
    <Formulier
      naam={PLANNING.verplaatsen.formulier(over)}
      knop={TEKSTEN.legVast}
      stuur={async (formulier) =>
        rond(await verplaats(tekstUit(formulier, 'dag'), tekstUit(formulier, 'reden'), versie))
      }
      bijInvullen={begin}
    >
      <Dagveld label={PLANNING.verplaatsen.nieuweDag} naam="dag" plaats="datum.dag" begin={dag} />
      <Invoerveld label={TEKSTEN.waarom} naam="reden" />
    </Formulier>
  );
}
