import { mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import {
  BevestigWaarschuwingDocument,
  HeropenWaarschuwingDocument,
  SluimerWaarschuwingDocument,
  type TeBeantwoordenFragment,
} from '../api/documenten.js';
import { useWeergave } from '../kader/weergave.js';
import { useSessie } from '../sessie/sessie.js';
import { ONDERDELEN } from '../teksten/onderdelen.js';
import { TEKSTEN } from '../teksten/teksten.js';
import { Formulier, tekstUit } from './formulier.js';
import { Keuzeveld } from './keuzeveld.js';
import { Dagveld } from './dagveld.js';
import { Invoerveld } from './invoerveld.js';
import { type Uitslag, uitslagVan } from './uitslag.js';

interface Eigenschappen {
  readonly waarschuwing: TeBeantwoordenFragment;
  /** The version of the traject that the reader has before them. */
  readonly versie: number;
}

const BEVESTIGEN = ['bevestigen', ONDERDELEN.afhandelen.bevestigen] as const;
const UITSTELLEN = ['uitstellen', ONDERDELEN.afhandelen.uitstellen] as const;
const HEROPENEN = ['heropenen', ONDERDELEN.afhandelen.heropenen] as const;

/** Acknowledging a warning, putting it off or opening it again, with a reason and an owner: for who must act. */
export function Afhandelen({ waarschuwing, versie }: Eigenschappen): ReactNode {
  const { traject } = useWeergave();
  const { identiteit } = useSessie();
  const keuzes = waarschuwing.status === 'OPEN' ? [BEVESTIGEN, UITSTELLEN] : [HEROPENEN, UITSTELLEN];
  const [wat, zetWat] = useState<string>(keuzes[0]?.[0] ?? '');
  const [, bevestig] = useMutation(BevestigWaarschuwingDocument);
  const [, sluimer] = useMutation(SluimerWaarschuwingDocument);
  const [, heropen] = useMutation(HeropenWaarschuwingDocument);
  if (!magAfhandelen(identiteit, waarschuwing)) return null;

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const input = {
      traject,
      waarschuwing: waarschuwing.sleutel,
      kenmerk: waarschuwing.kenmerk,
      eigenaar: tekstUit(formulier, 'eigenaar'),
      reden: tekstUit(formulier, 'reden'),
      sleutel: crypto.randomUUID(),
      verwachteVersie: versie,
    };
    if (wat === 'uitstellen') {
      const { data, error } = await sluimer({ input: { ...input, tot: tekstUit(formulier, 'tot') } });
      return uitslagVan(data?.sluimerWaarschuwing, error);
    }
    if (wat === 'heropenen') {
      const { data, error } = await heropen({ input });
      return uitslagVan(data?.heropenWaarschuwing, error);
    }
    const { data, error } = await bevestig({ input });
    return uitslagVan(data?.bevestigWaarschuwing, error);
  };
  return (
    <details className="rk-afhandelen">
      <summary>
        {ONDERDELEN.afhandelen.afhandelen} <span className="rk-onzichtbaar">{waarschuwing.melding}</span>
      </summary>
      <Formulier
        naam={ONDERDELEN.afhandelen.formulier(waarschuwing.melding)}
        knop={TEKSTEN.legVast}
        stuur={stuur}
      >
        <Keuzeveld label={ONDERDELEN.afhandelen.wat} naam="wat" keuzes={keuzes} gekozen={wat} zet={zetWat} />
        {wat === 'uitstellen' ? <Dagveld label={ONDERDELEN.afhandelen.totEnMet} naam="tot" /> : null}
        <Invoerveld label={ONDERDELEN.afhandelen.wie} naam="eigenaar" begin={identiteit.rol} />
        <Invoerveld label={TEKSTEN.waarom} naam="reden" />
      </Formulier>
    </details>
  );
}

/** Only who must act may answer: the role that the warning names, in its own gemeente. */
function magAfhandelen(
  identiteit: Parameters<typeof mag>[0],
  { actor: { rol, gemeente } }: TeBeantwoordenFragment,
): boolean {
  return mag(identiteit, 'waarschuwing-afhandelen', { gemeente: gemeente?.code ?? null, beheerrol: rol });
}
