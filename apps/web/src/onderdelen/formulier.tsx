import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Meldregel } from './meldregel.js';
import type { Uitslag } from './uitslag.js';
import { Weigeringcontext, veldVan } from './weigering.js';
import { Datumtekst } from './datumtekst.js';

export { tekstUit } from './tekst-uit.js';

interface Eigenschappen {
  /** What is recorded, for who hears the form without seeing where it stands. */
  readonly naam: string;
  readonly knop: string;
  readonly stuur: (formulier: FormData) => Promise<Uitslag>;
  /** Called at each change of what is filled in. */
  readonly bijInvullen?: () => void;
  readonly children: ReactNode;
}

/**
 * Fields, one button, and beneath it what came of it. A second press waits for the first. The field that the api refuses
 * is marked, and has the focus; it is no longer once something else is filled in.
 */
export function Formulier({ naam, knop, stuur, bijInvullen, children }: Eigenschappen): ReactNode {
  const [uitslag, zetUitslag] = useState<Uitslag | null>(null);
  const [bezig, zetBezig] = useState(false);
  const [geweigerd, zetGeweigerd] = useState<string | null>(null);
  const formulier = useRef<HTMLFormElement>(null);
  const melding = useId();
  useEffect(() => {
    if (geweigerd !== null) formulier.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [geweigerd, uitslag]);
  const verstuur = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    zetBezig(true);
    void stuur(new FormData(gebeurtenis.currentTarget)).then((nieuw) => {
      zetUitslag(nieuw);
      zetGeweigerd(veldVan(nieuw));
      zetBezig(false);
    });
  };
  return (
    <form
      ref={formulier}
      className="rk-vastleggen"
      aria-label={naam}
      aria-busy={bezig}
      onSubmit={verstuur}
      onChange={() => {
        zetGeweigerd(null);
        bijInvullen?.();
      }}
    >
      <Weigeringcontext.Provider value={geweigerd === null ? null : { naam: geweigerd, melding }}>
        {children}
      </Weigeringcontext.Provider>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        <span>
          <Datumtekst>{knop}</Datumtekst>
        </span>
      </button>
      <Meldregel id={melding} uitslag={uitslag} />
    </form>
  );
}
