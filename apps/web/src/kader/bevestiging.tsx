import { type ReactNode, createContext, useContext, useState } from 'react';
import { Datumtekst } from '../onderdelen/datumtekst.js';
import { TEKSTEN } from '../teksten/teksten.js';

/** What was recorded, and how to take it back; its answer says what came of that. */
export interface Bevestiging {
  readonly tekst: string;
  /** `null` for what cannot be taken back. */
  readonly ongedaan: (() => Promise<string>) | null;
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
  const [uitkomst, zetUitkomst] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const ongedaan = laatste?.ongedaan ?? null;
  const bevestig = (bevestiging: Bevestiging): void => {
    zetUitkomst(null);
    zetLaatste(bevestiging);
  };
  const neemTerug = async (terug: () => Promise<string>): Promise<void> => {
    zetBezig(true);
    zetUitkomst(await terug());
    zetBezig(false);
    zetLaatste(null);
  };
  return (
    <Bevestigingscontext.Provider value={bevestig}>
      {children}
      <div className="rk-voet">
        <div role="status" aria-label={TEKSTEN.bevestiging}>
          {uitkomst === null ? null : <p>{uitkomst}</p>}
          {laatste === null ? null : (
            <p>
              <Datumtekst>{laatste.tekst}</Datumtekst>{' '}
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
              <button
                type="button"
                className="utrecht-button utrecht-button--subtle"
                onClick={() => zetLaatste(null)}
              >
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
