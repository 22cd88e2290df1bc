import { useMutation } from 'urql';
import {
  LegAgenderingVastDocument,
  TrekAgenderingInDocument,
  type VastlegbaarFragment,
} from '../../../api/documenten.js';
import { useBevestiging } from '../../../kader/bevestiging.js';
import { useWeergave } from '../../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { AGENDERING } from '../../../teksten/agendering.js';

interface Agendering {
  /** Puts the stuk on the agenda of a meeting; as long as nobody builds on it, it can be undone. */
  readonly zetOp: (vergadering: string, dag: string) => Promise<Uitslag>;
  readonly haalVan: () => Promise<Uitslag>;
}

/** Says on which agenda of this body the stuk stands, on the version that the reader has before them. */
export function useAgendering(station: VastlegbaarFragment): Agendering {
  const { traject } = useWeergave();
  const bevestig = useBevestiging();
  const [, zet] = useMutation(LegAgenderingVastDocument);
  const [, haal] = useMutation(TrekAgenderingInDocument);
  const opdracht = (verwachteVersie: number) => ({
    traject,
    gemeente: station.gemeente?.code ?? null,
    mijlpaal: station.mijlpaal,
    station: station.station,
    sleutel: crypto.randomUUID(),
    verwachteVersie,
  });
  const haalVan = async (versie: number): Promise<Uitslag> => {
    const { data, error } = await haal({ input: opdracht(versie) });
    return uitslagVan(data?.trekAgenderingIn, error);
  };
  const maakOngedaan = async (versie: number, dag: string): Promise<Uitslag> => {
    const uitslag = await haalVan(versie);
    const melding = uitslag.gelukt ? AGENDERING.ongedaan(dag) : AGENDERING.nietOngedaan(dag, uitslag.melding);
    return { ...uitslag, melding };
  };
  return {
    zetOp: async (vergadering, dag) => {
      const { data, error } = await zet({ input: { ...opdracht(station.versie), vergadering } });
      const uitslag = uitslagVan(data?.recordAgendering, error);
      const { versie } = uitslag;
      if (versie !== undefined) {
        bevestig({ tekst: AGENDERING.geagendeerd(dag), ongedaan: () => maakOngedaan(versie, dag) });
      }
      return uitslag;
    },
    haalVan: () => haalVan(station.versie),
  };
}
