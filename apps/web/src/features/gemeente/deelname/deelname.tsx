import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Deelnameformulier } from '../../../onderdelen/deelname/deelnameformulier.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Gezegd } from './gezegd.js';

interface Eigenschappen {
  readonly gemeente: { readonly code: string; readonly naam: string };
  /** The version of the traject. */
  readonly versie: number;
}

/** Whether the own gemeente takes part: only she says so. */
export function Deelname({ gemeente: { code, naam }, versie }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  if (!mag(identiteit, 'deelname-vastleggen', { gemeente: code, beheerrol: null })) return null;
  return (
    <section aria-labelledby="deelname">
      <h2 id="deelname" className="utrecht-heading-2">
        {GEMEENTE.deelname.kop(naam)}
      </h2>
      <OpVraag vraag={GEMEENTE.deelname.vraag} over={GEMEENTE.deelname.over(naam)}>
        <Gezegd gemeente={code} />
        <Deelnameformulier deelnemer={{ gemeente: code }} naam={naam} versie={versie} />
      </OpVraag>
    </section>
  );
}
