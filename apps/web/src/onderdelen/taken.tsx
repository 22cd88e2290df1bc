import { mag } from '@routekaart/toegang';
import { dagVan, formatIso, maandagVan, weekVan } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { TakenlijstDocument, type TakenlijstQuery } from '../api/documenten.js';
import { useWeergave } from '../kader/weergave.js';
import { useSessie } from '../sessie/sessie.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Antwoord } from './antwoord.js';
import { Leeg } from './bericht.js';
import { Dag } from './trajectkop.js';
import { Datumtekst } from './datumtekst.js';

type Taak = TakenlijstQuery['takenlijst'][number];

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
  const { identiteit, vandaag } = useSessie();
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
        {isEigen ? ONDERDELEN.taken.eigen : ONDERDELEN.taken.secretaris}
      </h2>
      <Antwoord wat={ONDERDELEN.taken.wat} antwoord={antwoord}>
        {({ takenlijst }) => <Lijst taken={takenlijst} zondag={zondagVan(peildatum ?? vandaag)} />}
      </Antwoord>
    </section>
  );
}

/** What must be done this week stands open; the rest is one click away. */
function Lijst({ taken, zondag }: { readonly taken: readonly Taak[]; readonly zondag: string }): ReactNode {
  if (taken.length === 0) return <Leeg>{ONDERDELEN.taken.geen}</Leeg>;
  const isNu = ({ uiterlijk }: Taak): boolean => uiterlijk === null || uiterlijk <= zondag;
  const [nu, later] = [taken.filter(isNu), taken.filter((taak) => !isNu(taak))];
  return (
    <>
      <h3 className="utrecht-heading-3">{ONDERDELEN.taken.dezeWeek}</h3>
      {nu.length === 0 ? <Leeg>{ONDERDELEN.taken.dezeWeekNiets}</Leeg> : <Punten taken={nu} />}
      {later.length === 0 ? null : (
        <details>
          <summary>{ONDERDELEN.taken.later(later.length)}</summary>
          <Punten taken={later} />
        </details>
      )}
    </>
  );
}

/** The Sunday that ends the week of a day. */
function zondagVan(dag: string): string {
  return formatIso(maandagVan(weekVan(dagVan(dag))) + 6);
}

function Punten({ taken }: { readonly taken: readonly Taak[] }): ReactNode {
  return (
    <ol className="rk-taken">
      {taken.map(({ sleutel, wat, uiterlijk, anders, ernst, pet }) => (
        <li key={sleutel} className={`rk-taak rk-taak--${ernst.toLowerCase()}`}>
          <strong>
            {uiterlijk === null ? (
              ONDERDELEN.taken.zoSnelMogelijk
            ) : (
              <>
                {ONDERDELEN.taken.uiterlijk} <Dag dag={uiterlijk} />
              </>
            )}
          </strong>
          <span>
            <Datumtekst>{wat}</Datumtekst>
          </span>
          {pet === null || pet === 'EIGENAAR_STROOK' ? null : (
            <span className="rk-noot">{ONDERDELEN.taken.petten[pet]}</span>
          )}
          <span className="rk-noot">
            <Datumtekst>{anders}</Datumtekst>
          </span>
        </li>
      ))}
    </ol>
  );
}
