import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type BesluitfeitFragment,
  CorrigeerBesluitDocument,
  type Uitkomst,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { Tekstveld } from '../../../onderdelen/tekstveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { Aanhouding } from '../../../onderdelen/vastleggen/aanhouding.js';
import { type Aanhoudinvoer, LEGE_INVOER } from '../../../onderdelen/vastleggen/besluitinvoer.js';
import { BESLUIT } from '../../../teksten/besluit.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import type { Routestation } from '../route/station.js';
import { correctieVan } from './correctie.js';

interface Eigenschappen {
  readonly station: Routestation;
  readonly besluit: BesluitfeitFragment;
}

/** The besluit as it should have been recorded, and why it is corrected. */
export function Correctieformulier({ station, besluit }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const [uitkomst, zetUitkomst] = useState<Uitkomst>(besluit.uitkomst);
  const [aanpassingen, zetAanpassingen] = useState(besluit.aanpassingen.join('\n'));
  const [aanhouding, zetAanhouding] = useState<Aanhoudinvoer>(() => aanhoudinvoerVan(besluit));
  const { versie, begin, rond } = useBegonnen(station.versie);
  const [, corrigeer] = useMutation(CorrigeerBesluitDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const { data, error } = await corrigeer({
      input: {
        ...correctieVan(besluit, {
          dag: tekstUit(formulier, 'dag'),
          uitkomst,
          aanpassingen,
          aanhouding,
          reden: tekstUit(formulier, 'reden'),
        }),
        traject,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.correctBesluit, error));
  };
  return (
    <Formulier
      naam={BESLUIT.formulier(station.gremium.naam, station.mijlpaal)}
      knop={BESLUIT.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <p>{BESLUIT.blijft}</p>
      <Keuzeveld
        label={BESLUIT.watWasHet}
        naam="uitkomst"
        keuzes={keuzesVoor(station, besluit)}
        gekozen={uitkomst}
        zet={(gekozen) => zetUitkomst(gekozen as Uitkomst)}
      />
      <Dagveld label={BESLUIT.opWelkeDag} naam="dag" begin={besluit.dag} />
      {uitkomst === 'AANGEHOUDEN' ? (
        <Aanhouding invoer={aanhouding} zet={(deel) => zetAanhouding((eerder) => ({ ...eerder, ...deel }))} />
      ) : null}
      {uitkomst === 'INGESTEMD_MET_AANPASSINGEN' ? (
        <Tekstveld
          label={BESLUIT.aanpassingen}
          plaats="aanpassingen"
          waarde={aanpassingen}
          zet={zetAanpassingen}
          regels={3}
          verplicht
        />
      ) : null}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" />
    </Formulier>
  );
}

/** What fits the body, and what was recorded: a correction may keep that. */
function keuzesVoor(
  { besluitkeuze: { uitkomsten } }: Routestation,
  { uitkomst: vastgelegd }: BesluitfeitFragment,
): readonly (readonly [Uitkomst, string])[] {
  const keuzes = uitkomsten.includes(vastgelegd) ? uitkomsten : [vastgelegd, ...uitkomsten];
  return keuzes.map((uitkomst) => [uitkomst, BESLUIT.uitkomsten[uitkomst]]);
}

function aanhoudinvoerVan({ aanhouding }: BesluitfeitFragment): Aanhoudinvoer {
  return {
    aanhoudsoort: aanhouding?.soort ?? LEGE_INVOER.aanhoudsoort,
    herindiening: aanhouding?.herindiening ?? '',
  };
}
