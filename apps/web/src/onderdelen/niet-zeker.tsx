import type { ReactNode } from 'react';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { Dag } from './trajectkop.js';

/** That nobody can say whether this meeting of a band is made. */
export function NietZeker({
  dag,
  hoofdletter = false,
}: {
  readonly dag: string;
  /** Whether it begins a sentence. */
  readonly hoofdletter?: boolean;
}): ReactNode {
  return (
    <>
      {hoofdletter ? ONDERDELEN.band.nietTeZeggenZin : ONDERDELEN.band.nietTeZeggen} <Dag dag={dag} />{' '}
      {ONDERDELEN.band.gehaald}
    </>
  );
}
