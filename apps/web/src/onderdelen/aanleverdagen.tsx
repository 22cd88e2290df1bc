import type { ReactNode } from 'react';
import type { CelFragment } from '../api/documenten.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Dag } from './trajectkop.js';

const TEKSTEN = ONDERDELEN.aanleverdagen;

/** The last day to hand in; of a band that of its first meeting, each with the meeting it is for, and then the last. */
export function Aanleverdagen({
  cel: { aanleverenVoor, mogelijkeVergaderingen },
}: {
  readonly cel: Pick<CelFragment, 'aanleverenVoor' | 'mogelijkeVergaderingen'>;
}): ReactNode {
  if (aanleverenVoor === null) return null;
  const [eerste] = mogelijkeVergaderingen;
  const laatste = mogelijkeVergaderingen.at(-1);
  if (eerste === undefined || laatste === undefined) return <Dag dag={aanleverenVoor} />;
  const slot = (
    <>
      <Dag dag={aanleverenVoor} /> {TEKSTEN.voor} <Dag dag={laatste.dag} />
    </>
  );
  return eerste.aanleverenVoor === null ? (
    <>
      {slot} ({TEKSTEN.van} <Dag dag={eerste.dag} /> {TEKSTEN.nietBekend})
    </>
  ) : (
    <>
      <Dag dag={eerste.aanleverenVoor} /> {TEKSTEN.voor} <Dag dag={eerste.dag} />,{' '}
      {mogelijkeVergaderingen.length > 2 ? TEKSTEN.opZijnLaatst : TEKSTEN.anders} {slot}
    </>
  );
}
