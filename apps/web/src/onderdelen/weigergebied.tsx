import type { ReactNode } from 'react';
import type { Uitslag } from './uitslag.js';
import { useWeigergebied } from './gebruik-weigergebied.js';
import { Weigeringcontext } from './weigering.js';

interface Eigenschappen {
  readonly klasse?: string;
  readonly uitslag: Uitslag | null;
  /** The forms, given what none of their fields says. */
  readonly children: (overig: Uitslag | null) => ReactNode;
}

/** Forms that share one answer of the api: each field says what was refused in it. */
export function Weigergebied({ klasse, uitslag, children }: Eigenschappen): ReactNode {
  const { gebied, context, verstuurd, overig } = useWeigergebied<HTMLDivElement>(uitslag);
  return (
    <div
      ref={gebied}
      className={klasse}
      onSubmit={verstuurd}
      onChange={({ target }) => context.veranderd(target as Element)}
    >
      <Weigeringcontext.Provider value={context}>{children(overig)}</Weigeringcontext.Provider>
    </div>
  );
}
