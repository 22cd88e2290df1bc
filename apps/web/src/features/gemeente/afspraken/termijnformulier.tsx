import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type EigengremiumFragment,
  LegTermijnVastDocument,
  type Termijnsoort,
} from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { useBegonnen } from '../../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { TEKSTEN } from '../../../teksten/teksten.js';

interface Eigenschappen {
  /** The body whose calendar the reader keeps. */
  readonly gremium: EigengremiumFragment;
  /** Of the traject. */
  readonly versie: number;
}

const KEUZES: readonly (readonly [Termijnsoort, string])[] = [
  ['UITNODIGING', AFSPRAKEN.termijn.welk.UITNODIGING],
  ['REACTIE', AFSPRAKEN.termijn.welk.REACTIE],
];

/** A term of its own of one body, or the usual one again. */
export function Termijnformulier({ gremium, versie: huidig }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(huidig);
  const [, legVast] = useMutation(LegTermijnVastDocument);
  const [keuze, zetKeuze] = useState<string>('UITNODIGING');
  const termijn: Termijnsoort = keuze === 'REACTIE' ? keuze : 'UITNODIGING';
  const nu = termijn === 'REACTIE' ? gremium.reactietermijn : gremium.uitnodigingstermijn;

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const dagen = tekstUit(formulier, 'dagen');
    const { data, error } = await legVast({
      input: {
        traject,
        termijn: { gremium: gremium.code, termijn, dagen: dagen === '' ? null : Number(dagen) },
        reden: tekstUit(formulier, 'reden'),
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordAfspraak, error));
  };
  return (
    <Formulier
      naam={AFSPRAKEN.termijn.formulier(gremium.naam)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={AFSPRAKEN.termijn.welke}
        naam="termijn"
        keuzes={KEUZES}
        gekozen={termijn}
        zet={zetKeuze}
      />
      <Invoerveld
        key={termijn}
        label={AFSPRAKEN.termijn.dagen}
        naam="dagen"
        soort="number"
        begin={nu === null ? '' : String(nu)}
        vrij
      />
      <Invoerveld label={TEKSTEN.waarom} naam="reden" />
    </Formulier>
  );
}
