import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type Advieshouding,
  LegAdviesVastDocument,
  type StrookadviesFragment,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { STROOK } from '../../../teksten/strook.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import type { Adviesplek } from './advies.js';

const KEUZES = [
  ['INGESTEMD', STROOK.adviseren.instemmen],
  ['AFGEWEKEN', STROOK.adviseren.afwijken],
] as const;

interface Eigenschappen extends Adviesplek {
  readonly adviseur: StrookadviesFragment['adviseur'];
}

/** What the gemeente herself advises about what a regional body advised; a later advice replaces an earlier one. */
export function Adviesformulier({ adviseur, mijlpaal, gemeente, trajectVersie }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { vandaag } = useSessie();
  const [houding, zetHouding] = useState<Advieshouding>('INGESTEMD');
  const { versie, begin, rond } = useBegonnen(trajectVersie);
  const [, legVast] = useMutation(LegAdviesVastDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const tekst = tekstUit(formulier, 'tekst').trim();
    const { data, error } = await legVast({
      input: {
        traject,
        mijlpaal,
        gremium: adviseur.code,
        gemeente,
        houding,
        dag: tekstUit(formulier, 'dag'),
        tekst: tekst === '' ? null : tekst,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordAdvies, error));
  };
  return (
    <Formulier
      naam={STROOK.adviseren.formulier(adviseur.naam, mijlpaal)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={STROOK.adviseren.watAdviseert}
        naam="houding"
        keuzes={KEUZES}
        gekozen={houding}
        zet={(gekozen) => zetHouding(gekozen === 'AFGEWEKEN' ? 'AFGEWEKEN' : 'INGESTEMD')}
      />
      <Dagveld label={STROOK.adviseren.opWelkeDag} naam="dag" begin={vandaag} />
      <Invoerveld
        label={houding === 'AFGEWEKEN' ? TEKSTEN.waarom : STROOK.adviseren.toelichting}
        naam="tekst"
        vrij={houding === 'INGESTEMD'}
      />
    </Formulier>
  );
}
