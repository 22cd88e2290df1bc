import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { Deelnameformulier } from './deelnameformulier.js';

interface Eigenschappen {
  readonly gemeente: { readonly code: string; readonly naam: string };
  /** The version of the traject. */
  readonly versie: number;
}

/** Whether the own gemeente takes part: only she says so. */
export function Deelname({ gemeente, versie }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  if (!mag(identiteit, 'deelname-vastleggen', { gemeente: gemeente.code, beheerrol: null })) return null;
  return (
    <section aria-labelledby="deelname">
      <h2 id="deelname" className="utrecht-heading-2">
        {GEMEENTE.deelname.kop(gemeente.naam)}
      </h2>
      <OpVraag vraag={GEMEENTE.deelname.vraag} over={GEMEENTE.deelname.over(gemeente.naam)}>
        <Deelnameformulier gemeente={gemeente.code} versie={versie} />
      </OpVraag>
    </section>
  );
}
