import { type ReactNode, createContext, useContext, useRef, useState } from 'react';
import { Datumtekst } from '../onderdelen/datumtekst.js';
import type { Uitslag } from '../onderdelen/uitslag.js';
import { TEKSTEN } from '../teksten/teksten.js';

/** What was recorded, and how to take it back; its answer says what came of that, and of what. */
export interface Bevestiging {
  readonly tekst: string;
  /** `null` for what cannot be taken back. */
  readonly ongedaan: (() => Promise<Uitslag>) | null;
  /** For a form that goes away, or to another place, with what it recorded: the confirmation takes its focus. */
  readonly neemtFocus?: boolean;
}

const Bevestigingscontext = createContext<(bevestiging: Bevestiging) => void>(() => undefined);

/** Tells at the foot of the page what was recorded: there it stays when the form that did it is gone. */
export function useBevestiging(): (bevestiging: Bevestiging) => void {
  return useContext(Bevestigingscontext);
}

interface Eigenschappen {
  /** What else the foot of the page tells. */
  readonly voet: ReactNode;
  readonly children: ReactNode;
}

/** Shows the last confirmation below the views. */
export function Bevestiger({ voet, children }: Eigenschappen): ReactNode {
  const [laatste, zetLaatste] = useState<Bevestiging | null>(null);
  const [uitkomst, zetUitkomst] = useState<Uitslag | null>(null);
  const [bezig, zetBezig] = useState(false);
  const ongedaan = laatste?.ongedaan ?? null;
  /** Takes the focus from what goes away. */
  const plek = useRef<HTMLDivElement>(null);
  const bevestig = (bevestiging: Bevestiging): void => {
    zetUitkomst(null);
    zetLaatste(bevestiging);
    if (bevestiging.neemtFocus === true) plek.current?.focus();
  };
  const sluit = (): void => {
    zetLaatste(null);
    plek.current?.focus();
  };
  const neemTerug = async (terug: () => Promise<Uitslag>): Promise<void> => {
    zetBezig(true);
    const uitslag = await terug();
    zetUitkomst(uitslag);
    zetBezig(false);
    if (uitslag.onbeantwoord !== true) sluit();
  };
  return (
    <Bevestigingscontext.Provider value={bevestig}>
      {children}
      <div className="rk-voet">
        <div ref={plek} role="status" aria-label={TEKSTEN.bevestiging} tabIndex={-1}>
          {uitkomst === null ? null : (
            <p className={uitkomst.gelukt ? undefined : 'rk-fout'}>
              <span>
                <Datumtekst>{uitkomst.melding}</Datumtekst>
              </span>
            </p>
          )}
          {laatste === null ? null : (
            <p>
              <span>
                <Datumtekst>{laatste.tekst}</Datumtekst>
              </span>{' '}
              {ongedaan === null ? null : (
                <>
                  <button
                    type="button"
                    className="utrecht-button utrecht-button--secondary-action"
                    disabled={bezig}
                    onClick={() => void neemTerug(ongedaan)}
                  >
                    {TEKSTEN.maakOngedaan}
                  </button>{' '}
                </>
              )}
              <button type="button" className="utrecht-button utrecht-button--subtle" onClick={sluit}>
                {TEKSTEN.sluit}
              </button>
            </p>
          )}
        </div>
        {voet}
      </div>
    </Bevestigingscontext.Provider>
  );
}
