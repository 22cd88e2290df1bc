import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { StukversiesDocument, type WensFragment, type Wensstap } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { useBegonnen } from '../../onderdelen/begonnen.js';
import { Formulier, tekstUit } from '../../onderdelen/formulier.js';
import { Invoerveld } from '../../onderdelen/invoerveld.js';
import { Keuzeveld } from '../../onderdelen/keuzeveld.js';
import { Meldregel } from '../../onderdelen/meldregel.js';
import type { Uitslag } from '../../onderdelen/uitslag.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { WENSEN } from '../../teksten/wensen.js';
import type { Wensbediening } from './gebruik-wensen.js';
import { stappenVoor } from './status.js';

interface Eigenschappen {
  readonly gekozen: readonly WensFragment[];
  readonly bediening: Wensbediening;
  readonly klaar: () => void;
}

/** What is done with the chosen wensen: after it none is chosen, and what came of it stands here. */
export function Beantwoorden({ gekozen, bediening, klaar }: Eigenschappen): ReactNode {
  const [gelukt, zetGelukt] = useState<Uitslag | null>(null);
  const rond = (uitslag: Uitslag): Uitslag => {
    zetGelukt(uitslag.gelukt ? uitslag : null);
    if (uitslag.gelukt) klaar();
    return uitslag;
  };
  return (
    <section className="rk-wensactie" aria-label={WENSEN.beantwoorden.sectie}>
      <p>
        <strong>
          {gekozen.length === 0 ? WENSEN.beantwoorden.vinkAan : WENSEN.beantwoorden.gekozen(gekozen.length)}
        </strong>
      </p>
      {gekozen.length === 0 ? null : <Antwoord gekozen={gekozen} bediening={bediening} rond={rond} />}
      {gekozen.length > 1 || gekozen.some(({ cluster }) => cluster !== null) ? (
        <Clusteren gekozen={gekozen} bediening={bediening} rond={rond} />
      ) : null}
      <Meldregel uitslag={gelukt} />
    </section>
  );
}

interface Handelingeigenschappen extends Omit<Eigenschappen, 'klaar'> {
  readonly rond: (uitslag: Uitslag) => Uitslag;
}

/** Only the steps that all of the chosen wensen allow are offered. */
function Antwoord({ gekozen, bediening, rond }: Handelingeigenschappen): ReactNode {
  const [keuze, zetKeuze] = useState('');
  const begonnen = useBegonnen(bediening.versie);
  const stappen = stappenVoor(gekozen.map(({ status }) => status));
  // What the reader had chosen may be gone, as somebody else took that step: another one is never chosen for them.
  const stap = keuze === '' ? stappen[0] : stappen.find((een) => een.stap === keuze);
  const mijlpaal = gekozen[0]?.mijlpaal ?? 0;
  if (stappen.length === 0) return <p>{WENSEN.beantwoorden.nietSamen}</p>;

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const reden = tekstUit(formulier, 'reden').trim();
    const versie = tekstUit(formulier, 'versie');
    const ids = gekozen.map(({ id }) => id);
    const antwoord = {
      stap: tekstUit(formulier, 'stap') as Wensstap,
      reden: reden === '' ? null : reden,
      verwerktIn: versie === '' ? null : { mijlpaal, nummer: Number(versie) },
    };
    return rond(begonnen.rond(await bediening.beantwoord(ids, antwoord, begonnen.versie)));
  };
  const begin = (): void => {
    begonnen.begin();
    zetKeuze((eerder) => (eerder === '' ? (stap?.stap ?? '') : eerder));
  };
  return (
    <Formulier naam={WENSEN.beantwoorden.formulier} knop={TEKSTEN.legVast} stuur={stuur} bijInvullen={begin}>
      <Keuzeveld
        label={WENSEN.beantwoorden.wat}
        naam="stap"
        keuzes={[
          ...(stap === undefined ? [['', WENSEN.beantwoorden.kanNietMeer] as const] : []),
          ...stappen.map((een) => [een.stap, WENSEN.beantwoorden.stappen[een.stap]] as const),
        ]}
        gekozen={stap?.stap ?? ''}
        verplicht
        zet={zetKeuze}
      />
      {stap?.stap === 'VERWERKEN' ? (
        <Versiekeuze mijlpaal={mijlpaal} />
      ) : (
        <Invoerveld
          label={stap?.metReden === false ? WENSEN.beantwoorden.redenMagLeeg : WENSEN.beantwoorden.reden}
          naam="reden"
          vrij={stap?.metReden === false}
        />
      )}
    </Formulier>
  );
}

/** Puts the chosen wensen together under a name, or out of their cluster. */
function Clusteren({ gekozen, bediening, rond }: Handelingeigenschappen): ReactNode {
  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const naam = tekstUit(formulier, 'naam').trim();
    const ids = gekozen.map(({ id }) => id);
    return rond(await bediening.cluster(ids, naam === '' ? null : naam));
  };
  return (
    <Formulier naam={WENSEN.clusteren.formulier} knop={WENSEN.clusteren.zet} stuur={stuur}>
      <Invoerveld label={WENSEN.clusteren.naam} naam="naam" vrij />
    </Formulier>
  );
}

/** In which version of the stuk the wensen are worked in. */
function Versiekeuze({ mijlpaal }: { readonly mijlpaal: number }): ReactNode {
  const { traject } = useWeergave();
  const [versie, zetVersie] = useState('');
  const [{ data }] = useQuery({ query: StukversiesDocument, variables: { traject, mijlpaal } });
  const versies = data?.stukversies ?? [];
  return (
    <Keuzeveld
      label={WENSEN.beantwoorden.versie(mijlpaal)}
      naam="versie"
      plaats="verwerktIn"
      keuzes={[
        ['', TEKSTEN.kies],
        ...versies.map(
          ({ nummer, naam, isHuidig }) =>
            [
              String(nummer),
              `${String(nummer)}. ${naam}${isHuidig ? WENSEN.beantwoorden.huidig : ''}`,
            ] as const,
        ),
      ]}
      gekozen={versie}
      verplicht
      zet={zetVersie}
    />
  );
}
