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

const ONBEKEND = '';
const GEEN = 0;

interface Eigenschappen extends Adviesplek {
  readonly adviseur: StrookadviesFragment['adviseur'];
  /** The versions of the stuk, the newest first. */
  readonly stukversies: readonly number[];
}

/** What the gemeente herself advises about what a regional body advised; a later advice replaces an earlier one. */
export function Adviesformulier({
  adviseur,
  stukversies,
  mijlpaal,
  gemeente,
  trajectVersie,
}: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { vandaag } = useSessie();
  const [houding, zetHouding] = useState<Advieshouding>('INGESTEMD');
  const [gekozenVersie, kiesVersie] = useState<string | null>(null);
  const { versie, begin, rond } = useBegonnen(trajectVersie);
  const overVersie = useBegonnen(stukversies[0] ?? GEEN);
  const [, legVast] = useMutation(LegAdviesVastDocument);

  // What is not chosen stays the version that the reader had in view when starting, also when a newer one comes.
  const stukversie = gekozenVersie ?? (overVersie.versie === GEEN ? ONBEKEND : String(overVersie.versie));

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
        stukversie: stukversie === ONBEKEND ? null : Number(stukversie),
        tekst: tekst === '' ? null : tekst,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    const uitslag = uitslagVan(data?.recordAdvies, error);
    if (uitslag.gelukt) kiesVersie(null);
    return rond(overVersie.rond(uitslag));
  };
  return (
    <Formulier
      naam={STROOK.adviseren.formulier(adviseur.naam, mijlpaal)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={() => {
        begin();
        overVersie.begin();
      }}
    >
      <Keuzeveld
        label={STROOK.adviseren.watAdviseert}
        naam="houding"
        keuzes={KEUZES}
        gekozen={houding}
        zet={(gekozen) => zetHouding(gekozen === 'AFGEWEKEN' ? 'AFGEWEKEN' : 'INGESTEMD')}
      />
      <Dagveld label={STROOK.adviseren.opWelkeDag} naam="dag" begin={vandaag} />
      <Keuzeveld
        label={STROOK.adviseren.overVersie}
        naam="stukversie"
        keuzes={[
          ...stukversies.map((nummer) => [String(nummer), STROOK.adviseren.versie(nummer)] as const),
          [ONBEKEND, STROOK.adviseren.versieOnbekend],
        ]}
        gekozen={stukversie}
        zet={kiesVersie}
      />
      <Invoerveld
        label={houding === 'AFGEWEKEN' ? TEKSTEN.waarom : STROOK.adviseren.toelichting}
        naam="tekst"
        vrij={houding === 'INGESTEMD'}
      />
    </Formulier>
  );
}
