import { dagVan, formatDag } from '@routekaart/kalender';
import { useMutation } from 'urql';
import { PlanActiviteitDocument } from '../../../api/documenten.js';
import { useBevestiging } from '../../../kader/bevestiging.js';
import { useWeergave } from '../../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { PLANNING } from '../../../teksten/planning.js';

interface Vastgelegd {
  readonly code: string;
  readonly naam: string;
  /** The day on which it stands. */
  readonly dag: string;
}

type Verplaats = (naar: string, reden: string, verwachteVersie: number) => Promise<Uitslag>;

/** Moves an activiteit to another day; as long as nobody changed it since, it can be moved back. */
export function useVerplaats({ code, naam, dag }: Vastgelegd): Verplaats {
  const { traject } = useWeergave();
  const [, planActiviteit] = useMutation(PlanActiviteitDocument);
  const bevestig = useBevestiging();
  const stuur: Verplaats = async (naar, reden, verwachteVersie) => {
    const { data, error } = await planActiviteit({
      input: {
        traject,
        activiteit: code,
        handeling: 'VERPLAATSEN',
        datum: { dag: naar },
        reden: reden.trim() === '' ? null : reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie,
      },
    });
    return uitslagVan(data?.planActiviteit, error);
  };
  const zetTerug = async (versie: number): Promise<Uitslag> => {
    const uitslag = await stuur(dag, PLANNING.verplaatsen.ongedaan, versie);
    const melding = uitslag.gelukt
      ? PLANNING.verplaatsen.staatWeer(naam, formatDag(dagVan(dag)))
      : PLANNING.verplaatsen.nietTeruggezet(naam, uitslag.melding);
    return { ...uitslag, melding };
  };
  return async (naar, reden, verwachteVersie) => {
    const uitslag = await stuur(naar, reden, verwachteVersie);
    const { versie } = uitslag;
    if (versie !== undefined) {
      bevestig({
        tekst: [
          PLANNING.verplaatsen.verplaatst(naam, formatDag(dagVan(naar))),
          ...(uitslag.opmerkingen ?? []),
        ].join(' '),
        ongedaan: () => zetTerug(versie),
        neemtFocus: true,
      });
    }
    return uitslag;
  };
}
