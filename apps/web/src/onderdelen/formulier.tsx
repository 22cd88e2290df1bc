import { type FormEvent, type ReactNode, useState } from 'react';
import { Datumtekst } from './datumtekst.js';
import { Meldregel } from './meldregel.js';
import type { Uitslag } from './uitslag.js';
import { useWeigergebied } from './gebruik-weigergebied.js';
import { Weigeringcontext } from './weigering.js';

export { tekstUit } from './tekst-uit.js';

interface Eigenschappen {
  /** What is recorded, for who hears the form without seeing where it stands. */
  readonly naam: string;
  readonly knop: string;
  readonly stuur: (formulier: FormData) => Promise<Uitslag>;
  /** Called at each change of what is filled in. */
  readonly bijInvullen?: () => void;
  /** Whether there is nothing to send. */
  readonly uit?: boolean;
  readonly children: ReactNode;
}

/**
 * Fields, one button, and beneath it what came of it. A second press waits for the first. What the api refuses in one
 * field stands below that field.
 */
export function Formulier({
  naam,
  knop,
  stuur,
  bijInvullen,
  uit = false,
  children,
}: Eigenschappen): ReactNode {
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [bezig, zetBezig] = useState(false);
  const { gebied, context, verstuurd, overig } = useWeigergebied<HTMLFormElement>(uitslag, bijInvullen);
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    zetBezig(true);
    verstuurd();
    void stuur(new FormData(gebeurtenis.currentTarget)).then((nieuw) => {
      zetUitslag(nieuw);
      zetBezig(false);
    });
  };
  return (
    <form
      ref={gebied}
      className="rk-vastleggen"
      aria-label={naam}
      aria-busy={bezig}
      onSubmit={verstuur}
      onChange={({ target }) => context.veranderd(target as Element)}
    >
      <Weigeringcontext.Provider value={context}>{children}</Weigeringcontext.Provider>
      <button type="submit" className="utrecht-button utrecht-button--primary-action" disabled={uit}>
        <span>
          <Datumtekst>{knop}</Datumtekst>
        </span>
      </button>
      <Meldregel uitslag={overig} />
    </form>
  );
}
