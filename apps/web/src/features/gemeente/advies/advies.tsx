import { mag } from '@routekaart/toegang';
import { Fragment, type ReactNode } from 'react';
import type { StrookadviesFragment } from '../../../api/documenten.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { STROOK } from '../../../teksten/strook.js';
import { Adviesformulier } from './adviesformulier.js';

/** About which stuk, and in which gemeente, advice is given. */
export interface Adviesplek {
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly trajectVersie: number;
}

interface Eigenschappen extends Adviesplek {
  readonly adviezen: readonly StrookadviesFragment[];
}

/**
 * What is advised about the stuk, as plain words: never in the colours of a decision. Once the region advised, the
 * gemeente herself can answer.
 */
export function Advies({ adviezen, ...plek }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const magVastleggen = mag(identiteit, 'advies-vastleggen', { gemeente: plek.gemeente, beheerrol: null });
  return adviezen.map(({ adviseur, uitleg, stukversies, regionaal, lokaal }) => (
    <Fragment key={adviseur.code}>
      <p>
        {STROOK.advies} <Datumtekst>{uitleg}</Datumtekst>
        {lokaal?.tekst == null ? null : ` “${lokaal.tekst}”`}
      </p>
      {magVastleggen && regionaal !== null ? (
        <OpVraag vraag={STROOK.adviseren.vraag} over={STROOK.adviseren.over(adviseur.naam, plek.mijlpaal)}>
          <Adviesformulier adviseur={adviseur} stukversies={stukversies} {...plek} />
        </OpVraag>
      ) : null}
    </Fragment>
  ));
}
