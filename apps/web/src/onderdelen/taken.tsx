import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { TakenlijstDocument, type TakenlijstQuery } from '../api/documenten.js';
import { useWeergave } from '../kader/weergave.js';
import { useSessie } from '../sessie/sessie.js';
import { Antwoord } from './antwoord.js';
import { Leeg } from './bericht.js';
import { Dag } from './trajectkop.js';

type Taak = TakenlijstQuery['takenlijst'][number];

/** How many tasks stand open at once: the rest is one click away. */
const DIRECT = 5;

interface Eigenschappen {
  /** The gemeente whose tasks these are, `null` for the regional ones of the reader. */
  readonly gemeente: string | null;
}

/**
 * What must be done, before when, and what happens otherwise: the own tasks, and for who has none in this
 * gemeente those of its gemeentesecretaris. Nothing for who may not know.
 */
export function Taken({ gemeente }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const isEigen = identiteit.gemeente === gemeente;
  const magLezen = mag(identiteit, 'taken-lezen', { gemeente, beheerrol: null });
  const antwoord = useQuery({
    query: TakenlijstDocument,
    variables: { traject, gemeente, rol: isEigen ? null : 'gemeentesecretaris', peildatum, bekend },
    pause: !magLezen,
  });
  if (!magLezen) return null;
  return (
    <section aria-labelledby="taken">
      <h2 id="taken" className="utrecht-heading-2">
        {isEigen ? 'Wat moet u doen?' : 'Wat moet de gemeentesecretaris doen?'}
      </h2>
      <Antwoord wat="De takenlijst" antwoord={antwoord}>
        {({ takenlijst }) => <Lijst taken={takenlijst} />}
      </Antwoord>
    </section>
  );
}

function Lijst({ taken }: { readonly taken: readonly Taak[] }): ReactNode {
  if (taken.length === 0) return <Leeg>Er staat nu niets open.</Leeg>;
  const [direct, rest] = [taken.slice(0, DIRECT), taken.slice(DIRECT)];
  return (
    <>
      <Punten taken={direct} />
      {rest.length === 0 ? null : (
        <details>
          <summary>Nog {rest.length} taken</summary>
          <Punten taken={rest} />
        </details>
      )}
    </>
  );
}

function Punten({ taken }: { readonly taken: readonly Taak[] }): ReactNode {
  return (
    <ol className="rk-taken">
      {taken.map(({ sleutel, wat, uiterlijk, anders, ernst }) => (
        <li key={sleutel} className={`rk-taak rk-taak--${ernst.toLowerCase()}`}>
          <strong>
            {uiterlijk === null ? (
              'Zo snel mogelijk'
            ) : (
              <>
                Uiterlijk <Dag dag={uiterlijk} />
              </>
            )}
          </strong>
          <span>{wat}</span>
          <span className="rk-noot">{anders}</span>
        </li>
      ))}
    </ol>
  );
}
