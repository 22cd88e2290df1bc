import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { LegAanmeldingVastDocument, type RondeFragment } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { RONDES } from '../../../teksten/rondes.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { type Gemeente, titelVan } from './rondes.js';

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
}

/** How many raadsleden come to which session; a later number replaces an earlier one. */
export function Aanmeldformulier({ ronde, gemeente }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(ronde.versie);
  const [, legVast] = useMutation(LegAanmeldingVastDocument);
  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const sessie = tekstUit(formulier, 'sessie');
    const namens = tekstUit(formulier, 'namens');
    const { data, error } = await legVast({
      input: {
        traject,
        activiteit: ronde.code,
        gemeente: gemeente.code,
        sessie: sessie === '' ? null : sessie,
        aantal: Number(tekstUit(formulier, 'aantal')),
        namens: namens === '' ? null : namens,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordAanmelding, error));
  };
  return (
    <Formulier
      naam={RONDES.aanmelding.formulier(titelVan(ronde))}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Dagveld label={RONDES.aanmelding.sessie} naam="sessie" begin={ronde.datum.dagen[0] ?? ''} vrij />
      <Invoerveld label={RONDES.aanmelding.hoeveel} naam="aantal" soort="number" />
      <Invoerveld label={RONDES.aanmelding.wie} naam="namens" vrij />
    </Formulier>
  );
}
