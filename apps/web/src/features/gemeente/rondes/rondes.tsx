import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import type { RondeFragment } from '../../../api/documenten.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { Aanbod } from './aanbod.js';
import { Aanmeldingen } from './aanmeldingen.js';

export interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

interface Eigenschappen {
  readonly activiteiten: readonly RondeFragment[];
  readonly gemeente: Gemeente;
}

/** The rounds with this raad: those that are offered to it, and those for which its members sign up. */
export function Rondes({ activiteiten, gemeente }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const rondes = activiteiten.filter(
    ({ opAanbod, opAanmelding, toestand }) => (opAanbod || opAanmelding) && toestand !== 'VERVALLEN',
  );
  if (rondes.length === 0) return null;
  if (!mag(identiteit, 'aanbod-lezen', { gemeente: gemeente.code, beheerrol: null })) return null;
  return (
    <section className="rk-strook" aria-labelledby="rondes">
      <h2 id="rondes" className="utrecht-heading-2">
        {RONDES.kop}
      </h2>
      {rondes.map((ronde) => (
        <section key={ronde.code} className="rk-ronde" aria-labelledby={`ronde-${ronde.code}`}>
          <h3 id={`ronde-${ronde.code}`} className="utrecht-heading-4">
            {titelVan(ronde)}
          </h3>
          {ronde.opAanbod ? <Aanbod ronde={ronde} gemeente={gemeente} /> : null}
          {ronde.opAanmelding ? <Aanmeldingen ronde={ronde} gemeente={gemeente} /> : null}
        </section>
      ))}
    </section>
  );
}

/** The name of a round with the stuk that it is about: two rounds may have one name. */
export function titelVan({ naam, mijlpalen }: RondeFragment): string {
  return RONDES.titel(naam, RONDES.mijlpalen(mijlpalen));
}
