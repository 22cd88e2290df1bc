import type { ReactNode } from 'react';
import { DEELNAME } from '../../teksten/deelname.js';
import { Dag } from '../trajectkop.js';

interface Eigenschappen {
  /** The answer in words. */
  readonly woord: string;
  readonly gezegd: {
    readonly onderdeel?: string | null;
    readonly vanaf?: string | null;
    readonly reden?: string | null;
  };
}

/** What a gemeente or a gremium said about taking part: in what, since when and why. */
export function Antwoordzin({ woord, gezegd: { onderdeel, vanaf, reden } }: Eigenschappen): ReactNode {
  return (
    <>
      <strong>{woord}</strong>
      {onderdeel == null ? '' : ` (${onderdeel})`}
      {vanaf == null ? null : (
        <>
          {' '}
          {DEELNAME.sinds} <Dag dag={vanaf} />
        </>
      )}
      {reden == null ? '' : `: ${reden}`}.
    </>
  );
}
