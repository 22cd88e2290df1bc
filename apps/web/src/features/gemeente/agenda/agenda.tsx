import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Agendaadressen } from './agendaadressen.js';

interface Eigenschappen {
  readonly gemeente: { readonly code: string; readonly naam: string };
}

/** The days of this gemeente in the reader's own calendar program. */
export function Agenda({ gemeente }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  if (!mag(identiteit, 'agenda-lezen', { gemeente: gemeente.code, beheerrol: null })) return null;
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="utrecht-heading-2">
        {GEMEENTE.agenda.kop}
      </h2>
      <p>{GEMEENTE.agenda.uitleg(gemeente.naam)}</p>
      <OpVraag vraag={GEMEENTE.agenda.regel} over={GEMEENTE.agenda.over(gemeente.naam)}>
        <Agendaadressen gemeente={gemeente} />
      </OpVraag>
    </section>
  );
}
