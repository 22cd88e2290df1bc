import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { maakApitoegang } from '../api/client.js';
import { Toegang } from '../api/toegang.js';
import type { Verbinding } from '../api/verbinding.js';
import { Bezig, Storing } from '../onderdelen/bericht.js';
import { TEKSTEN } from '../teksten/teksten.js';
import {
  type Demoaanbod,
  type Identiteit,
  bewaarIdentiteit,
  bewaardeIdentiteit,
  haalDemoaanbod,
  haalDemotoken,
} from './identiteit.js';
import { Inloggen } from './inloggen.js';

/** Who looks, what day the demo stands still on, and how to become somebody else. */
export interface Sessie {
  readonly identiteit: Identiteit;
  readonly vandaag: string;
  readonly wissel: () => void;
  /** The line on which the api tells what others record. */
  readonly verbinding: Verbinding;
}

const Sessiecontext = createContext<Sessie | null>(null);

/** The session of this page. Only below the Sessiebewaker. */
export function useSessie(): Sessie {
  const sessie = useContext(Sessiecontext);
  if (sessie === null) throw new Error('Geen sessie: gebruik dit onder de Sessiebewaker.');
  return sessie;
}

/** Lets nobody through without an identity: first a choice, then the page. */
export function Sessiebewaker({ children }: { readonly children: ReactNode }): ReactNode {
  const [aanbod, zetAanbod] = useState<Demoaanbod | null | undefined>(undefined);
  const [storing, zetStoring] = useState<Error | null>(null);
  const [identiteit, zetIdentiteit] = useState<Identiteit | null>(null);
  const [poging, zetPoging] = useState(0);

  useEffect(() => {
    haalDemoaanbod().then(
      (gevonden) => {
        zetStoring(null);
        zetAanbod(gevonden);
        if (gevonden !== null) zetIdentiteit(bewaardeIdentiteit(gevonden));
      },
      (fout: unknown) => zetStoring(fout instanceof Error ? fout : new Error(String(fout))),
    );
  }, [poging]);

  const kies = (wie: Identiteit | null): void => {
    bewaarIdentiteit(wie);
    zetIdentiteit(wie);
  };
  const api = useMemo(
    () =>
      identiteit === null
        ? null
        : maakApitoegang(new Toegang(identiteit.token, () => haalDemotoken(identiteit))),
    [identiteit],
  );

  if (storing !== null)
    return <Storing melding={TEKSTEN.geenVerbinding} opnieuw={() => zetPoging(poging + 1)} />;
  if (aanbod === undefined) return <Bezig wat="Routekaart" />;
  if (identiteit === null || api === null || aanbod === null) return <Inloggen aanbod={aanbod} kies={kies} />;
  return (
    <Sessiecontext.Provider
      value={{
        identiteit,
        vandaag: aanbod.vandaag,
        wissel: () => kies(null),
        verbinding: api.verbinding,
      }}
    >
      <Provider value={api.client}>{children}</Provider>
    </Sessiecontext.Provider>
  );
}
