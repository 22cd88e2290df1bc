import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { LegDeelnameVastDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { useSessie } from '../../sessie/sessie.js';
import { DEELNAME } from '../../teksten/deelname.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Dagveld } from '../dagveld.js';
import { Formulier, tekstUit } from '../formulier.js';
import { Invoerveld } from '../invoerveld.js';
import { Keuzeveld } from '../keuzeveld.js';
import { type Uitslag, uitslagVan } from '../uitslag.js';

const KEUZES = [
  ['DOET_MEE', DEELNAME.doetMee],
  ['DOET_NIET_MEE', DEELNAME.doetNietMee],
  // Who said yes or no too early takes it back.
  ['ONBEKEND', DEELNAME.nogNietBekend],
] as const;

type Keuze = (typeof KEUZES)[number][0];

interface Eigenschappen {
  readonly deelnemer: { readonly gemeente: string } | { readonly gremium: string };
  readonly naam: string;
  /** The version of the traject. */
  readonly versie: number;
}

/** The form in which a gemeente or a gremium says whether it takes part. */
export function Deelnameformulier({ deelnemer, naam, versie }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { vandaag } = useSessie();
  const [keuze, zetKeuze] = useState<Keuze>('DOET_MEE');
  const [, legVast] = useMutation(LegDeelnameVastDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const reden = tekstUit(formulier, 'reden');
    const onderdeel = keuze === 'DOET_MEE' ? tekstUit(formulier, 'onderdeel') : '';
    const { data, error } = await legVast({
      input: {
        traject,
        ...deelnemer,
        deelname: keuze,
        vanaf: tekstUit(formulier, 'vanaf'),
        onderdeel: onderdeel === '' ? null : onderdeel,
        reden: reden === '' ? null : reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return uitslagVan(data?.recordDeelname, error);
  };
  return (
    <Formulier naam={DEELNAME.formulier(naam)} knop={TEKSTEN.legVast} stuur={stuur}>
      <Keuzeveld
        label={DEELNAME.watZegt(naam)}
        naam="deelname"
        keuzes={KEUZES}
        gekozen={keuze}
        zet={(gekozen) => zetKeuze(KEUZES.find(([waarde]) => waarde === gekozen)?.[0] ?? 'DOET_MEE')}
      />
      <Dagveld label={DEELNAME.vanaf} naam="vanaf" begin={vandaag} />
      {keuze === 'DOET_MEE' ? <Invoerveld label={DEELNAME.onderdeel} naam="onderdeel" vrij /> : null}
      <Invoerveld label={TEKSTEN.waarom} naam="reden" vrij />
    </Formulier>
  );
}
