import { dagVan, formatDag } from '@routekaart/kalender';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type AfsprakenQuery,
  type EigengremiumFragment,
  LegCyclusVastDocument,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { TEKSTEN } from '../../../teksten/teksten.js';

export type Raadscyclus = AfsprakenQuery['cycli'][number];

interface Eigenschappen {
  /** The body whose calendar the reader keeps. */
  readonly gremium: EigengremiumFragment;
  readonly cycli: readonly Raadscyclus[];
  readonly peildatum: string;
}

const HOORT_BIJ = ['hoort-bij', AFSPRAKEN.cyclus.hoortBij] as const;
const HAAL_ERUIT = ['haal-eruit', AFSPRAKEN.cyclus.haalEruit] as const;

/** To which raadscyclus a coming meeting of one body belongs, with the days of the commissies before it. */
export function Cyclusformulier({ gremium, cycli, peildatum }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(gremium.versie);
  const [, legVast] = useMutation(LegCyclusVastDocument);
  const [keuze, zetKeuze] = useState('');
  const [wat, zetWat] = useState('hoort-bij');
  const komend = gremium.vergaderingen.filter(({ dag, staat }) => dag >= peildatum && staat !== 'vervallen');
  const vergadering = komend.find(({ id }) => id === keuze) ?? komend[0];
  if (vergadering === undefined) return null;
  const cyclus = cycli.find(({ vergaderingen }) =>
    vergaderingen.some((een) => een.vergadering.id === vergadering.id),
  );
  const gaatEruit = cyclus !== undefined && wat === 'haal-eruit';

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const reden = leegIsNiets(formulier, 'reden');
    const { data, error } = await legVast({
      input: {
        traject,
        gremium: gremium.code,
        vergadering: vergadering.id,
        cyclus: gaatEruit
          ? null
          : {
              code: tekstUit(formulier, 'code'),
              agendacommissie: leegIsNiets(formulier, 'agendacommissie'),
              commissie: leegIsNiets(formulier, 'commissie'),
            },
        reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordCyclus, error));
  };
  return (
    <Formulier
      naam={AFSPRAKEN.cyclus.formulier(gremium.naam)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={AFSPRAKEN.cyclus.vergadering}
        naam="vergadering"
        keuzes={komend.map(
          ({ id, dag }) => [id, AFSPRAKEN.cyclus.keuze(gremium.naam, formatDag(dagVan(dag)))] as const,
        )}
        gekozen={vergadering.id}
        zet={zetKeuze}
      />
      {cyclus === undefined ? null : (
        <Keuzeveld
          label={AFSPRAKEN.cyclus.wat}
          naam="wat"
          keuzes={[HOORT_BIJ, HAAL_ERUIT]}
          gekozen={wat}
          zet={zetWat}
        />
      )}
      {gaatEruit ? null : <Cyclusvelden key={vergadering.id} cyclus={cyclus} />}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" vrij={!gaatEruit} />
    </Formulier>
  );
}

function Cyclusvelden({ cyclus }: { readonly cyclus: Raadscyclus | undefined }): ReactNode {
  return (
    <>
      <Invoerveld label={AFSPRAKEN.cyclus.code} naam="code" plaats="cyclus.code" begin={cyclus?.code ?? ''} />
      <Dagveld
        label={AFSPRAKEN.cyclus.agendacommissiedag}
        naam="agendacommissie"
        plaats="cyclus.agendacommissie"
        begin={cyclus?.agendacommissie ?? ''}
        vrij
      />
      <Dagveld
        label={AFSPRAKEN.cyclus.commissiedag}
        naam="commissie"
        plaats="cyclus.commissie"
        begin={cyclus?.commissie ?? ''}
        vrij
      />
    </>
  );
}

function leegIsNiets(formulier: FormData, naam: string): string | null {
  const tekst = tekstUit(formulier, naam);
  return tekst === '' ? null : tekst;
}
