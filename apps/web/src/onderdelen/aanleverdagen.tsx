import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { eersteMetAanleverdag } from './band.js';
import { Dag } from './trajectkop.js';

const TEKSTEN = ONDERDELEN.aanleverdagen;

/** The last day to hand in; of a band that of its first meeting, each with the meeting it is for, and then the last. */
export function Aanleverdagen({
  cel: { aanleverenVoor, mogelijkeVergaderingen },
}: {
  readonly cel: Pick<CelFragment, 'aanleverenVoor' | 'mogelijkeVergaderingen'>;
}): ReactNode {
  if (aanleverenVoor === null) return null;
  const [vroegst] = mogelijkeVergaderingen;
  const laatst = mogelijkeVergaderingen.at(-1);
  const eerste = eersteMetAanleverdag(mogelijkeVergaderingen);
  if (vroegst === undefined || laatst === undefined || eerste === undefined) {
    return <Dag dag={aanleverenVoor} />;
  }
  return (
    <>
      <Dag dag={eerste.aanleverenVoor} /> {TEKSTEN.voor} <Dag dag={eerste.dag} />
      {eerste.dag === laatst.dag ? null : (
        <>
          , {eerste.sprong?.naar === laatst.dag ? TEKSTEN.anders : TEKSTEN.opZijnLaatst}{' '}
          <Dag dag={aanleverenVoor} /> {TEKSTEN.voor} <Dag dag={laatst.dag} />
        </>
      )}
      {eerste.dag === vroegst.dag ? null : (
        <>
          {' '}
          ({TEKSTEN.van} <Dag dag={vroegst.dag} /> {TEKSTEN.nietBekend})
        </>
      )}
    </>
  );
}
