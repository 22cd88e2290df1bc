import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
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
        In uw eigen agenda
      </h2>
      <p>
        Met een agenda-adres toont Outlook, Google Agenda of uw telefoon de vergaderingen, aanleverdatums en
        prognoses van {gemeente.naam}, en houdt ze bij.
      </p>
      <OpVraag vraag="Regel een agenda-adres" over={`voor ${gemeente.naam}`}>
        <Agendaadressen gemeente={gemeente} />
      </OpVraag>
    </section>
  );
}
