import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { NogTePlannenDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { useSessie } from '../../../sessie/sessie.js';
import { PLANNING } from '../../../teksten/planning.js';
import { type Activiteit, type Openstaand, openstaand } from './ordening.js';
import { usePlan } from './plan.js';
import { Planformulier } from './planformulier.js';

/** What has no fixed day, by when it must have one, what happens otherwise, and the form that gives it one. */
export function NogTePlannen(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const magLezen = mag(identiteit, 'taken-lezen', ALGEMEEN);
  const magPlannen = mag(identiteit, 'activiteit-plannen', ALGEMEEN);
  const plan = usePlan();
  const antwoord = useQuery({
    query: NogTePlannenDocument,
    variables: { traject, peildatum, bekend },
    pause: !magLezen,
  });
  if (!magLezen) return null;
  return (
    <section aria-labelledby="nog-te-plannen">
      <h2 id="nog-te-plannen" className="utrecht-heading-2">
        {PLANNING.nogTePlannen.kop}
      </h2>
      <Antwoord wat={PLANNING.nogTePlannen.wat} antwoord={antwoord}>
        {(data) => {
          const lijst = openstaand(data);
          return lijst.length === 0 ? (
            <Leeg>{PLANNING.nogTePlannen.geen}</Leeg>
          ) : (
            <ol className="rk-taken">
              {lijst.map((open) => (
                <Regel key={open.activiteit.code} open={open}>
                  {magPlannen ? (
                    <OpVraag vraag={PLANNING.nogTePlannen.plan} over={open.activiteit.naam}>
                      <Planformulier
                        activiteit={open.activiteit}
                        plan={(wat) => plan(open.activiteit, wat)}
                      />
                    </OpVraag>
                  ) : null}
                </Regel>
              ))}
            </ol>
          );
        }}
      </Antwoord>
    </section>
  );
}

function Regel({
  open: { activiteit, taak },
  children,
}: {
  readonly open: Openstaand;
  readonly children: ReactNode;
}): ReactNode {
  const { naam, datum, week, gremia, mijlpalen } = activiteit;
  return (
    <li className={`rk-taak rk-taak--${taak?.ernst.toLowerCase() ?? 'info'}`}>
      <strong>
        <Uiterlijk taak={taak} />
      </strong>
      <span>
        {naam}: <Datumtekst>{dagenVan(datum)}</Datumtekst>
      </span>
      {taak === null ? null : (
        <span className="rk-noot">
          <Datumtekst>{taak.anders}</Datumtekst>
        </span>
      )}
      <span className="rk-noot">
        {[
          week.brontekst,
          gremia.map((gremium) => gremium.naam).join(', '),
          PLANNING.nogTePlannen.mijlpalen(mijlpalen),
        ]
          .filter((deel) => deel !== '')
          .join(' · ')}
      </span>
      {children}
    </li>
  );
}

/** Two days are a choice; one that stands here is not fixed yet. */
function dagenVan({ dagen, tekst }: Activiteit['datum']): string {
  if (dagen.length === 0) return tekst;
  return dagen.length > 1
    ? PLANNING.nogTePlannen.eenVanBeide(tekst)
    : PLANNING.nogTePlannen.voorgesteld(tekst);
}

function Uiterlijk({ taak }: Pick<Openstaand, 'taak'>): ReactNode {
  if (taak === null) return PLANNING.nogTePlannen.geenUitersteDag;
  if (taak.uiterlijk === null) return PLANNING.nogTePlannen.zoSnelMogelijk;
  return (
    <>
      {PLANNING.nogTePlannen.uiterlijk} <Dag dag={taak.uiterlijk} />
    </>
  );
}
