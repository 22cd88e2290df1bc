import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { maakApitoegang } from '../api/client.js';
import { Toegang } from '../api/toegang.js';
import type { Verbinding } from '../api/verbinding.js';
import { Bezig, Storing } from '../onderdelen/bericht.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { type Aanbod, type Begin, type Ingelogd, begin } from './aanbod.js';
import { type Identiteit, bewaarToken, haalDemotoken } from './identiteit.js';
import { Inloggen } from './inloggen.js';

/** Who looks, what day the demo stands still on, and how to become somebody else. */
export interface Sessie {
  readonly identiteit: Identiteit;
  readonly vandaag: string;
  readonly wissel: () => void;
  /** What that is called here: in the demo one is somebody else at once. */
  readonly wisseltekst: string;
  /** The line on which the api tells what others record. */
  readonly verbinding: Verbinding;
}

const Sessiecontext = createContext<Sessie | null>(null);

/** The session of this page. Only below the Sessiebewaker. */
export function useSessie(): Sessie {
  const sessie = useContext(Sessiecontext);
  if (sessie === null) throw new Error(TEKSTEN.geenSessie);
  return sessie;
}

/** Once per page: the code of the issuer that came with the address can be used only once. */
let eerste: Promise<Begin> | null = null;

/** Lets nobody through without an identity: first a choice, then the page. */
export function Sessiebewaker({ children }: { readonly children: ReactNode }): ReactNode {
  const [aanbod, zetAanbod] = useState<Aanbod | null>(null);
  const [storing, zetStoring] = useState<string | null>(null);
  const [ingelogd, zetIngelogd] = useState<Ingelogd | null>(null);
  const [poging, zetPoging] = useState(0);

  useEffect(() => {
    eerste ??= begin();
    eerste.then(
      (gevonden) => {
        zetStoring(null);
        zetAanbod(gevonden.aanbod);
        zetIngelogd(gevonden.ingelogd);
      },
      (fout: unknown) =>
        zetStoring(
          fout instanceof Error && !(fout instanceof TypeError) ? fout.message : TEKSTEN.geenVerbinding,
        ),
    );
  }, [poging]);

  const kies = (wie: Ingelogd | null): void => {
    bewaarToken(wie?.identiteit.token ?? null);
    zetIngelogd(wie);
  };
  const opnieuw = (): void => {
    eerste = null;
    zetPoging(poging + 1);
  };
  const isDemo = aanbod?.soort === 'demo';
  const api = useMemo(() => {
    if (ingelogd === null) return null;
    const { identiteit } = ingelogd;
    const haalNieuw = isDemo
      ? (): Promise<string | null> => haalDemotoken(identiteit)
      : (): Promise<null> => Promise.resolve(null);
    return maakApitoegang(new Toegang(identiteit.token, haalNieuw));
  }, [ingelogd, isDemo]);

  if (storing !== null || aanbod === null) {
    const kop = TEKSTEN.routekaart;
    return (
      <main className="rk-inhoud">
        {storing === null ? (
          <Bezig kop={kop} wat={kop} />
        ) : (
          <Storing kop={kop} melding={storing} opnieuw={opnieuw} />
        )}
      </main>
    );
  }
  if (ingelogd === null || api === null) return <Inloggen aanbod={aanbod} kies={kies} />;
  const sessie = {
    ...ingelogd,
    wissel: () => kies(null),
    wisseltekst: isDemo ? TEKSTEN.wisselVanRol : TEKSTEN.logUit,
    verbinding: api.verbinding,
  };
  return (
    <Sessiecontext.Provider value={sessie}>
      <Provider value={api.client}>{children}</Provider>
    </Sessiecontext.Provider>
  );
}
