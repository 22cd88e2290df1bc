import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { maakClient } from '../api/client.js';
import { Bezig, Storing } from '../onderdelen/bericht.js';
import { TEKSTEN } from '../teksten/teksten.js';
import {
  type Demoaanbod,
  type Identiteit,
  bewaarIdentiteit,
  bewaardeIdentiteit,
  haalDemoaanbod,
} from './identiteit.js';
import { Inloggen } from './inloggen.js';

/** Who looks, what day the demo stands still on, and how to become somebody else. */
export interface Sessie {
  readonly identiteit: Identiteit;
  readonly vandaag: string;
  readonly wissel: () => void;
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
  const client = useMemo(() => (identiteit === null ? null : maakClient(identiteit.token)), [identiteit]);

  if (storing !== null)
    return <Storing melding={TEKSTEN.geenVerbinding} opnieuw={() => zetPoging(poging + 1)} />;
  if (aanbod === undefined) return <Bezig wat="Routekaart" />;
  if (identiteit === null || client === null || aanbod === null)
    return <Inloggen aanbod={aanbod} kies={kies} />;
  return (
    <Sessiecontext.Provider value={{ identiteit, vandaag: aanbod.vandaag, wissel: () => kies(null) }}>
      <Provider value={client}>{children}</Provider>
    </Sessiecontext.Provider>
  );
}
