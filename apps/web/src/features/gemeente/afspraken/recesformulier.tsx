import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  type AfsprakenQuery,
  type EigengremiumFragment,
  LegRecesVastDocument,
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

type Reces = AfsprakenQuery['recessen'][number];

interface Eigenschappen {
  /** The body whose calendar the reader keeps. */
  readonly gremium: EigengremiumFragment;
  readonly recessen: readonly Reces[];
  /** Of the traject. */
  readonly versie: number;
}

const NIEUW = 'nieuw';
const WIJZIG = 'wijzig:';
const VERVALT = 'vervalt:';

/** A reces of one body: one more, on other days, or none. */
export function Recesformulier({ gremium, recessen, versie: huidigeVersie }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { versie, begin, rond } = useBegonnen(huidigeVersie);
  const [, legVast] = useMutation(LegRecesVastDocument);
  const [keuze, zetKeuze] = useState(NIEUW);
  const [wat, dag] = uitKeuze(keuze);
  const reces = recessen.find(({ periode }) => periode.van === dag);
  const gekozen = reces === undefined ? NIEUW : keuze;

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const periode = { van: tekstUit(formulier, 'van'), tot: tekstUit(formulier, 'tot') };
    const { data, error } = await legVast({
      input: {
        traject,
        reces: {
          gremium: gremium.code,
          huidig: reces?.periode.van ?? null,
          periode: reces !== undefined && wat === VERVALT ? null : periode,
        },
        reden: tekstUit(formulier, 'reden'),
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return rond(uitslagVan(data?.recordAfspraak, error));
  };
  return (
    <Formulier
      naam={AFSPRAKEN.reces.formulier(gremium.naam)}
      knop={TEKSTEN.legVast}
      stuur={stuur}
      bijInvullen={begin}
    >
      <Keuzeveld
        label={AFSPRAKEN.reces.wat}
        naam="wat"
        plaats="huidig"
        keuzes={keuzesVan(recessen)}
        gekozen={gekozen}
        zet={zetKeuze}
      />
      {gekozen !== NIEUW && wat === VERVALT ? null : <Dagen key={gekozen} reces={reces} />}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" />
    </Formulier>
  );
}

function Dagen({ reces }: { readonly reces: Reces | undefined }): ReactNode {
  return (
    <>
      <Dagveld label={AFSPRAKEN.reces.van} naam="van" begin={reces?.periode.van ?? ''} />
      <Dagveld label={AFSPRAKEN.reces.tot} naam="tot" begin={reces?.periode.tot ?? ''} />
    </>
  );
}

function keuzesVan(recessen: readonly Reces[]): readonly (readonly [string, string])[] {
  return [
    [NIEUW, AFSPRAKEN.reces.nieuw],
    ...recessen.flatMap(({ naam, periode }) => [
      [`${WIJZIG}${periode.van}`, AFSPRAKEN.reces.wijzig(naam, periode.tekst)] as const,
      [`${VERVALT}${periode.van}`, AFSPRAKEN.reces.vervalt(naam, periode.tekst)] as const,
    ]),
  ];
}

function uitKeuze(keuze: string): readonly [string, string | null] {
  const soort = [WIJZIG, VERVALT].find((een) => keuze.startsWith(een));
  return soort === undefined ? [NIEUW, null] : [soort, keuze.slice(soort.length)];
}
